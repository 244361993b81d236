package hikari.sandbox;

import java.util.Map;

/// The gateway intents as bit masks, and which of them let an event through.
///
/// Discord's documentation: *Gateway → List of intents*.
public final class Intents {
    /// Guilds, roles, channels, threads and stages.
    public static final long GUILDS = 1;

    /// Members joining, changing and leaving. Privileged.
    public static final long GUILD_MEMBERS = 1L << 1;

    /// Bans and audit log entries.
    public static final long GUILD_MODERATION = 1L << 2;

    /// Emojis, stickers and soundboard sounds.
    public static final long GUILD_EXPRESSIONS = 1L << 3;

    /// Integrations.
    public static final long GUILD_INTEGRATIONS = 1L << 4;

    /// Webhooks.
    public static final long GUILD_WEBHOOKS = 1L << 5;

    /// Invites.
    public static final long GUILD_INVITES = 1L << 6;

    /// Voice states.
    public static final long GUILD_VOICE_STATES = 1L << 7;

    /// Presences. Privileged.
    public static final long GUILD_PRESENCES = 1L << 8;

    /// Messages in guilds.
    public static final long GUILD_MESSAGES = 1L << 9;

    /// Reactions in guilds.
    public static final long GUILD_MESSAGE_REACTIONS = 1L << 10;

    /// Typing in guilds.
    public static final long GUILD_MESSAGE_TYPING = 1L << 11;

    /// Messages in direct message channels.
    public static final long DIRECT_MESSAGES = 1L << 12;

    /// Reactions in direct message channels.
    public static final long DIRECT_MESSAGE_REACTIONS = 1L << 13;

    /// Typing in direct message channels.
    public static final long DIRECT_MESSAGE_TYPING = 1L << 14;

    /// What members write: content, embeds, attachments, components, poll. Privileged.
    public static final long MESSAGE_CONTENT = 1L << 15;

    /// Scheduled events.
    public static final long GUILD_SCHEDULED_EVENTS = 1L << 16;

    /// Auto moderation rules.
    public static final long AUTO_MODERATION_CONFIGURATION = 1L << 20;

    /// Auto moderation actions.
    public static final long AUTO_MODERATION_EXECUTION = 1L << 21;

    /// Polls in guilds.
    public static final long GUILD_MESSAGE_POLLS = 1L << 24;

    /// Polls in direct message channels.
    public static final long DIRECT_MESSAGE_POLLS = 1L << 25;

    /// The intents that must be allowed in the application's settings.
    public static final long PRIVILEGED = GUILD_MEMBERS | GUILD_PRESENCES | MESSAGE_CONTENT;

    /// Every intent there is.
    public static final long ALL =
            0x1FFFF
                    | AUTO_MODERATION_CONFIGURATION
                    | AUTO_MODERATION_EXECUTION
                    | GUILD_MESSAGE_POLLS
                    | DIRECT_MESSAGE_POLLS;

    private static final Map<String, Long> BY_PREFIX =
            Map.ofEntries(
                    Map.entry("AUTO_MODERATION_RULE_", AUTO_MODERATION_CONFIGURATION),
                    Map.entry("AUTO_MODERATION_ACTION_", AUTO_MODERATION_EXECUTION),
                    Map.entry("GUILD_SCHEDULED_EVENT_", GUILD_SCHEDULED_EVENTS),
                    Map.entry("GUILD_SOUNDBOARD_", GUILD_EXPRESSIONS),
                    Map.entry("GUILD_EMOJIS_", GUILD_EXPRESSIONS),
                    Map.entry("GUILD_STICKERS_", GUILD_EXPRESSIONS),
                    Map.entry("GUILD_INTEGRATIONS_", GUILD_INTEGRATIONS),
                    Map.entry("INTEGRATION_", GUILD_INTEGRATIONS),
                    Map.entry("GUILD_BAN_", GUILD_MODERATION),
                    Map.entry("GUILD_AUDIT_LOG_", GUILD_MODERATION),
                    Map.entry("GUILD_JOIN_REQUEST_", GUILD_MODERATION),
                    Map.entry("GUILD_MEMBER_", GUILD_MEMBERS),
                    Map.entry("GUILD_ROLE_", GUILDS),
                    Map.entry("CHANNEL_PINS_", GUILDS),
                    Map.entry("INVITE_", GUILD_INVITES),
                    Map.entry("WEBHOOKS_", GUILD_WEBHOOKS),
                    Map.entry("PRESENCE_", GUILD_PRESENCES),
                    Map.entry("VOICE_STATE_", GUILD_VOICE_STATES),
                    Map.entry("VOICE_CHANNEL_EFFECT_", GUILD_VOICE_STATES),
                    Map.entry("VOICE_CHANNEL_ST", GUILDS),
                    Map.entry("STAGE_INSTANCE_", GUILDS),
                    Map.entry("THREAD_MEMBERS_", GUILDS | GUILD_MEMBERS),
                    Map.entry("MESSAGE_REACTION_", GUILD_MESSAGE_REACTIONS),
                    Map.entry("MESSAGE_POLL_", GUILD_MESSAGE_POLLS),
                    Map.entry("TYPING_", GUILD_MESSAGE_TYPING));

    private static final Map<String, Long> BY_NAME =
            Map.ofEntries(
                    Map.entry("GUILD_CREATE", GUILDS),
                    Map.entry("GUILD_UPDATE", GUILDS),
                    Map.entry("GUILD_DELETE", GUILDS),
                    Map.entry("CHANNEL_CREATE", GUILDS),
                    Map.entry("CHANNEL_UPDATE", GUILDS),
                    Map.entry("CHANNEL_DELETE", GUILDS),
                    Map.entry("THREAD_CREATE", GUILDS),
                    Map.entry("THREAD_UPDATE", GUILDS),
                    Map.entry("THREAD_DELETE", GUILDS),
                    Map.entry("THREAD_LIST_SYNC", GUILDS),
                    Map.entry("THREAD_MEMBER_UPDATE", GUILDS),
                    Map.entry("MESSAGE_CREATE", GUILD_MESSAGES),
                    Map.entry("MESSAGE_UPDATE", GUILD_MESSAGES),
                    Map.entry("MESSAGE_DELETE", GUILD_MESSAGES),
                    Map.entry("MESSAGE_DELETE_BULK", GUILD_MESSAGES));

    private static final Map<Long, Long> IN_DIRECT_MESSAGES =
            Map.of(
                    GUILD_MESSAGES, DIRECT_MESSAGES,
                    GUILD_MESSAGE_REACTIONS, DIRECT_MESSAGE_REACTIONS,
                    GUILD_MESSAGE_TYPING, DIRECT_MESSAGE_TYPING,
                    GUILD_MESSAGE_POLLS, DIRECT_MESSAGE_POLLS,
                    GUILDS, DIRECT_MESSAGES);

    private Intents() {}

    /// {@return the intents of which a session needs one to receive the event; 0 if the event is
    /// always sent}
    ///
    /// @param event the event's name, such as `MESSAGE_CREATE`
    /// @param guildId the guild it happens in, 0 for a direct message channel
    public static long letting(String event, long guildId) {
        var inGuild = BY_NAME.get(event);
        if (inGuild == null) {
            inGuild =
                    BY_PREFIX.entrySet().stream()
                            .filter(entry -> event.startsWith(entry.getKey()))
                            .map(Map.Entry::getValue)
                            .findFirst()
                            .orElse(0L);
        }
        return guildId != 0 ? inGuild : IN_DIRECT_MESSAGES.getOrDefault(inGuild, inGuild);
    }
}
