package hikari.api.application;

import hikari.api.OpenEnum;
import java.util.Map;

/// What an application can be told of by a webhook event.
///
/// @see "Discord documentation: Events, Webhook Events, Event Types"
public sealed interface EventWebhookType extends OpenEnum<String> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static EventWebhookType of(String code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements EventWebhookType {
        /// a user authorised the application
        APPLICATION_AUTHORIZED("APPLICATION_AUTHORIZED"),
        /// a user took that back
        APPLICATION_DEAUTHORIZED("APPLICATION_DEAUTHORIZED"),
        /// an entitlement was made
        ENTITLEMENT_CREATE("ENTITLEMENT_CREATE"),
        /// an entitlement changed
        ENTITLEMENT_UPDATE("ENTITLEMENT_UPDATE"),
        /// an entitlement was deleted
        ENTITLEMENT_DELETE("ENTITLEMENT_DELETE"),
        /// a user takes part in a quest; not sent today
        QUEST_USER_ENROLLMENT("QUEST_USER_ENROLLMENT"),
        /// a message was written in a lobby
        LOBBY_MESSAGE_CREATE("LOBBY_MESSAGE_CREATE"),
        /// a message in a lobby changed
        LOBBY_MESSAGE_UPDATE("LOBBY_MESSAGE_UPDATE"),
        /// a message in a lobby was deleted
        LOBBY_MESSAGE_DELETE("LOBBY_MESSAGE_DELETE"),
        /// a direct message was written from a game
        GAME_DIRECT_MESSAGE_CREATE("GAME_DIRECT_MESSAGE_CREATE"),
        /// a direct message from a game changed
        GAME_DIRECT_MESSAGE_UPDATE("GAME_DIRECT_MESSAGE_UPDATE"),
        /// a direct message from a game was deleted
        GAME_DIRECT_MESSAGE_DELETE("GAME_DIRECT_MESSAGE_DELETE");

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
    record Unknown(String code) implements EventWebhookType {}
}
