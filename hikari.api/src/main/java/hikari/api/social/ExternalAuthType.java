package hikari.api.social;

import hikari.api.OpenEnum;
import java.util.Map;

/// What kind of token proves who a player is.
///
/// @see "Discord OpenAPI: ApplicationIdentityProviderAuthType"
public sealed interface ExternalAuthType extends OpenEnum<String> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static ExternalAuthType of(String code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements ExternalAuthType {
        /// OpenID Connect
        OIDC("OIDC"),
        /// an access token of Epic Online Services
        EPIC_ONLINE_SERVICES_ACCESS_TOKEN("EPIC_ONLINE_SERVICES_ACCESS_TOKEN"),
        /// an id token of Epic Online Services
        EPIC_ONLINE_SERVICES_ID_TOKEN("EPIC_ONLINE_SERVICES_ID_TOKEN"),
        /// a ticket of Steam
        STEAM_SESSION_TICKET("STEAM_SESSION_TICKET"),
        /// an id token of Unity
        UNITY_SERVICES_ID_TOKEN("UNITY_SERVICES_ID_TOKEN"),
        /// a token that the bot was given for the player
        DISCORD_BOT_ISSUED_ACCESS_TOKEN("DISCORD_BOT_ISSUED_ACCESS_TOKEN"),
        /// an id token of Apple
        APPLE_ID_TOKEN("APPLE_ID_TOKEN"),
        /// an id token of the PlayStation Network
        PLAYSTATION_NETWORK_ID_TOKEN("PLAYSTATION_NETWORK_ID_TOKEN");

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
    record Unknown(String code) implements ExternalAuthType {}
}
