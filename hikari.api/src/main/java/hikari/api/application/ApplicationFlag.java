package hikari.api.application;

import hikari.api.Flag;

/// What an application is and may do.
///
/// @see "Discord documentation: Resources, Application, Application Flags"
public enum ApplicationFlag implements Flag {
    /// uses auto-moderation rules
    APPLICATION_AUTO_MODERATION_RULE_CREATE_BADGE(6),
    /// may receive presences, in 100 guilds or more
    GATEWAY_PRESENCE(12),
    /// may receive presences, in fewer than 100 guilds
    GATEWAY_PRESENCE_LIMITED(13),
    /// may receive members, in 100 guilds or more
    GATEWAY_GUILD_MEMBERS(14),
    /// may receive members, in fewer than 100 guilds
    GATEWAY_GUILD_MEMBERS_LIMITED(15),
    /// grew so unusually that verification is held
    VERIFICATION_PENDING_GUILD_LIMIT(16),
    /// is embedded in the Discord client
    EMBEDDED(17),
    /// may read the content of messages, in 100 guilds or more
    GATEWAY_MESSAGE_CONTENT(18),
    /// may read the content of messages, in fewer than 100 guilds
    GATEWAY_MESSAGE_CONTENT_LIMITED(19),
    /// has global application commands
    APPLICATION_COMMAND_BADGE(23);

    private final long mask;

    ApplicationFlag(int bit) {
        mask = 1L << bit;
    }

    @Override
    public long mask() {
        return mask;
    }
}
