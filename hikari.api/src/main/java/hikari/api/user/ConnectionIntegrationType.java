package hikari.api.user;

import hikari.api.OpenEnum;
import java.util.Map;

/// What kind of account a [ConnectionIntegration] is with.
///
/// @see "Discord documentation: Resources, Guild, Integration Structure"
public sealed interface ConnectionIntegrationType extends OpenEnum<String> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static ConnectionIntegrationType of(String code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements ConnectionIntegrationType {
        /// an application
        DISCORD("discord"),
        /// Twitch
        TWITCH("twitch"),
        /// YouTube
        YOUTUBE("youtube"),
        /// role subscriptions
        GUILD_SUBSCRIPTION("guild_subscription");

        private static final Map<String, Known> BY_CODE = OpenEnum.byCode(values());

        private final String code;

        Known(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /// A value that this version does not know.
    ///
    /// @param code the value as Discord wrote it
    record Unknown(String code) implements ConnectionIntegrationType {}
}
