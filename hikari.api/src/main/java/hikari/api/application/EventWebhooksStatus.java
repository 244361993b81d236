package hikari.api.application;

import hikari.api.OpenEnum;
import java.util.Map;

/// Whether an application gets webhook events.
///
/// @see "Discord documentation: Resources, Application, Application Event Webhook Status"
public sealed interface EventWebhooksStatus extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static EventWebhooksStatus of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements EventWebhooksStatus {
        /// off, by the developer
        DISABLED(1),
        /// on
        ENABLED(2),
        /// off, by Discord, mostly because the address did not answer
        DISABLED_BY_DISCORD(3);

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
    record Unknown(Integer code) implements EventWebhooksStatus {}
}
