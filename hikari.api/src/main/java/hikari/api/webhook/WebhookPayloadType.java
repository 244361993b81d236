package hikari.api.webhook;

import hikari.api.OpenEnum;
import java.util.Map;

/// What Discord sends to an application's address for webhook events.
///
/// @see "Discord documentation: Events, Webhook Events, Webhook Types"
public sealed interface WebhookPayloadType extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static WebhookPayloadType of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements WebhookPayloadType {
        /// is the address there? Answered with 204 and no body
        PING(0),
        /// an event
        EVENT(1);

        private static final Map<Integer, Known> BY_CODE = OpenEnum.byCode(values());

        private final int code;

        Known(int code) {
            this.code = code;
        }

        @Override
        public Integer code() {
            return code;
        }
    }

    /// A value that this version does not know.
    ///
    /// @param code the value as Discord wrote it
    record Unknown(Integer code) implements WebhookPayloadType {}
}
