package hikari.api.gateway;

import hikari.api.Flag;
import hikari.api.Flags;

/// What a gateway session asks to be told.
///
/// @see "Discord documentation: Gateway, Gateway Intents"
public enum Intent implements Flag {
    /// guilds, roles, channels, threads, stages
    GUILDS(0),
    /// members that come, change and go; privileged
    GUILD_MEMBERS(1),
    /// the audit log, bans
    GUILD_MODERATION(2),
    /// emojis, stickers, sounds
    GUILD_EXPRESSIONS(3),
    /// integrations
    GUILD_INTEGRATIONS(4),
    /// webhooks
    GUILD_WEBHOOKS(5),
    /// invites
    GUILD_INVITES(6),
    /// who is in voice channels
    GUILD_VOICE_STATES(7),
    /// how present members are; privileged
    GUILD_PRESENCES(8),
    /// messages in guilds
    GUILD_MESSAGES(9),
    /// reactions in guilds
    GUILD_MESSAGE_REACTIONS(10),
    /// who is typing in guilds
    GUILD_MESSAGE_TYPING(11),
    /// direct messages
    DIRECT_MESSAGES(12),
    /// reactions in direct messages
    DIRECT_MESSAGE_REACTIONS(13),
    /// who is typing in direct messages
    DIRECT_MESSAGE_TYPING(14),
    /// no events of its own: the content of messages; privileged
    MESSAGE_CONTENT(15),
    /// planned events
    GUILD_SCHEDULED_EVENTS(16),
    /// rules of auto-moderation
    AUTO_MODERATION_CONFIGURATION(20),
    /// what auto-moderation does
    AUTO_MODERATION_EXECUTION(21),
    /// votes in guilds
    GUILD_MESSAGE_POLLS(24),
    /// votes in direct messages
    DIRECT_MESSAGE_POLLS(25);

    private final long mask;

    Intent(int bit) {
        mask = 1L << bit;
    }

    @Override
    public long mask() {
        return mask;
    }

    /// {@return the intents that have to be enabled in the application's settings}
    public static Flags<Intent> privileged() {
        return Flags.of(GUILD_MEMBERS, GUILD_PRESENCES, MESSAGE_CONTENT);
    }

    /// {@return all intents that need no permission}
    public static Flags<Intent> unprivileged() {
        var all = Flags.none(Intent.class);
        for (var intent : values()) {
            all = intent.isPrivileged() ? all : all.with(intent);
        }
        return all;
    }

    /// {@return whether this intent has to be enabled in the application's settings}
    public boolean isPrivileged() {
        return privileged().has(this);
    }
}
