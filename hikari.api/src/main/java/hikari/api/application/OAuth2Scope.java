package hikari.api.application;

import hikari.api.OpenEnum;
import java.util.Map;

/// What a user or owner allows an application by OAuth2.
///
/// @see "Discord documentation: Topics, OAuth2, OAuth2 Scopes"
public sealed interface OAuth2Scope extends OpenEnum<String> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static OAuth2Scope of(String code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements OAuth2Scope {
        /// read what a user does and did; not given to applications today
        ACTIVITIES_READ("activities.read"),
        /// set what a user does; not given to applications today
        ACTIVITIES_WRITE("activities.write"),
        /// invite to activities; only in Discord's OpenAPI document
        ACTIVITIES_INVITES_WRITE("activities.invites.write"),
        /// read builds of a user's applications
        APPLICATIONS_BUILDS_READ("applications.builds.read"),
        /// upload builds of a user's applications; for approved partners
        APPLICATIONS_BUILDS_UPLOAD("applications.builds.upload"),
        /// add commands to a guild; part of `bot`
        APPLICATIONS_COMMANDS("applications.commands"),
        /// change the application's commands; only by client credentials
        APPLICATIONS_COMMANDS_UPDATE("applications.commands.update"),
        /// change who may use the application's commands, where the user may
        APPLICATIONS_COMMANDS_PERMISSIONS_UPDATE("applications.commands.permissions.update"),
        /// read entitlements of a user's applications
        APPLICATIONS_ENTITLEMENTS("applications.entitlements"),
        /// read and change what a user's applications sell
        APPLICATIONS_STORE_UPDATE("applications.store.update"),
        /// add the bot to a guild
        BOT("bot"),
        /// read the accounts that a user linked
        CONNECTIONS("connections"),
        /// read about a user's direct messages; for approved partners
        DM_CHANNELS_READ("dm_channels.read"),
        /// read a user's e-mail address
        EMAIL("email"),
        /// add a user to a group of direct messages
        GDM_JOIN("gdm.join"),
        /// read in which guilds a user is
        GUILDS("guilds"),
        /// add a user to a guild that the bot is in
        GUILDS_JOIN("guilds.join"),
        /// read what a user is in a guild
        GUILDS_MEMBERS_READ("guilds.members.read"),
        /// read who a user is, without the e-mail address
        IDENTIFY("identify"),
        /// read a user's Nitro subscription; for approved partners
        IDENTIFY_PREMIUM("identify.premium"),
        /// read messages through the local client
        MESSAGES_READ("messages.read"),
        /// read who a user is by OpenID Connect
        OPENID("openid"),
        /// read a user's friends; with the Social SDK
        RELATIONSHIPS_READ("relationships.read"),
        /// set what linked roles are given by
        ROLE_CONNECTIONS_WRITE("role_connections.write"),
        /// control the local client; for approved partners
        RPC("rpc"),
        /// set what a user does through the local client; for approved partners
        RPC_ACTIVITIES_WRITE("rpc.activities.write"),
        /// get notifications through the local client; for approved partners
        RPC_NOTIFICATIONS_READ("rpc.notifications.read"),
        /// read voice settings through the local client; for approved partners
        RPC_VOICE_READ("rpc.voice.read"),
        /// change voice settings through the local client; for approved partners
        RPC_VOICE_WRITE("rpc.voice.write"),
        /// read video settings through the local client; only in Discord's OpenAPI document
        RPC_VIDEO_READ("rpc.video.read"),
        /// change video settings through the local client; only in Discord's OpenAPI document
        RPC_VIDEO_WRITE("rpc.video.write"),
        /// read how the screen is shared; only in Discord's OpenAPI document
        RPC_SCREENSHARE_READ("rpc.screenshare.read"),
        /// change how the screen is shared; only in Discord's OpenAPI document
        RPC_SCREENSHARE_WRITE("rpc.screenshare.write"),
        /// use the Social SDK, lobbies and messages included
        SDK_SOCIAL_LAYER("sdk.social_layer"),
        /// use the Social SDK without messages and lobbies
        SDK_SOCIAL_LAYER_PRESENCE("sdk.social_layer_presence"),
        /// connect to voice for a user; for approved partners
        VOICE("voice"),
        /// make a webhook, which comes with the token
        WEBHOOK_INCOMING("webhook.incoming");

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
    record Unknown(String code) implements OAuth2Scope {}
}
