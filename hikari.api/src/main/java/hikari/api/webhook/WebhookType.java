package hikari.api.webhook;

import hikari.api.OpenEnum;
import java.util.Map;

/// What a [Webhook] is for.
///
/// @see "Discord documentation: Resources, Webhook, Webhook Types"
public sealed interface WebhookType extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static WebhookType of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements WebhookType {
        /// writing with a token
        INCOMING(1),
        /// bringing messages of a channel that is followed
        CHANNEL_FOLLOWER(2),
        /// answering interactions
        APPLICATION(3);

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
    record Unknown(Integer code) implements WebhookType {}
}
