package hikari.api.guild;

import hikari.api.OpenEnum;
import java.util.Map;

/// What a guild has and may do.
///
/// @see "Discord documentation: Resources, Guild, Guild Features"
public sealed interface GuildFeature extends OpenEnum<String> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static GuildFeature of(String code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements GuildFeature {
        /// may have a moving banner
        ANIMATED_BANNER("ANIMATED_BANNER"),
        /// may have a moving icon
        ANIMATED_ICON("ANIMATED_ICON"),
        /// uses the old permissions of commands
        APPLICATION_COMMAND_PERMISSIONS_V2("APPLICATION_COMMAND_PERMISSIONS_V2"),
        /// has auto-moderation rules
        AUTO_MODERATION("AUTO_MODERATION"),
        /// may have a banner
        BANNER("BANNER"),
        /// is a community
        COMMUNITY("COMMUNITY"),
        /// earns money
        CREATOR_MONETIZABLE_PROVISIONAL("CREATOR_MONETIZABLE_PROVISIONAL"),
        /// has a promotional page for bought roles
        CREATOR_STORE_PAGE("CREATOR_STORE_PAGE"),
        /// is an application's support guild
        DEVELOPER_SUPPORT_SERVER("DEVELOPER_SUPPORT_SERVER"),
        /// is in discovery
        DISCOVERABLE("DISCOVERABLE"),
        /// may be featured in discovery
        FEATURABLE("FEATURABLE"),
        /// takes no one in for now
        INVITES_DISABLED("INVITES_DISABLED"),
        /// may have a picture behind invites
        INVITE_SPLASH("INVITE_SPLASH"),
        /// has membership screening
        MEMBER_VERIFICATION_GATE_ENABLED("MEMBER_VERIFICATION_GATE_ENABLED"),
        /// may have more sounds
        MORE_SOUNDBOARD("MORE_SOUNDBOARD"),
        /// may have more stickers
        MORE_STICKERS("MORE_STICKERS"),
        /// may have announcement channels
        NEWS("NEWS"),
        /// is a partner
        PARTNERED("PARTNERED"),
        /// can be looked at before joining
        PREVIEW_ENABLED("PREVIEW_ENABLED"),
        /// turned raid alerts off
        RAID_ALERTS_DISABLED("RAID_ALERTS_DISABLED"),
        /// may give roles icons
        ROLE_ICONS("ROLE_ICONS"),
        /// has roles that can be bought
        ROLE_SUBSCRIPTIONS_AVAILABLE_FOR_PURCHASE("ROLE_SUBSCRIPTIONS_AVAILABLE_FOR_PURCHASE"),
        /// may sell roles
        ROLE_SUBSCRIPTIONS_ENABLED("ROLE_SUBSCRIPTIONS_ENABLED"),
        /// has sounds of its own
        SOUNDBOARD("SOUNDBOARD"),
        /// may sell tickets
        TICKETED_EVENTS_ENABLED("TICKETED_EVENTS_ENABLED"),
        /// may have an invite link of its own
        VANITY_URL("VANITY_URL"),
        /// is verified
        VERIFIED("VERIFIED"),
        /// may use 384 kbit/s in voice
        VIP_REGIONS("VIP_REGIONS"),
        /// has a welcome screen
        WELCOME_SCREEN_ENABLED("WELCOME_SCREEN_ENABLED"),
        /// may invite guests
        GUESTS_ENABLED("GUESTS_ENABLED"),
        /// may have a tag
        GUILD_TAGS("GUILD_TAGS"),
        /// may give roles gradients
        ENHANCED_ROLE_COLORS("ENHANCED_ROLE_COLORS"),
        /// lets only administrators and the owner prune members
        PRUNE_REQUIRES_ADMIN("PRUNE_REQUIRES_ADMIN"),
        /// is the official guild of a game
        OFFICIAL_GAME_GUILD("OFFICIAL_GAME_GUILD");

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
    record Unknown(String code) implements GuildFeature {}
}
