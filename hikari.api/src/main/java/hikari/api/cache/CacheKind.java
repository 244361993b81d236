package hikari.api.cache;

/// A kind of thing that can be cached.
public enum CacheKind {
    /// The bot's own user.
    ME,
    /// Guilds.
    GUILDS,
    /// Channels of guilds, hidden ones too.
    CHANNELS,
    /// Threads that are active.
    THREADS,
    /// Roles.
    ROLES,
    /// Emojis.
    EMOJIS,
    /// Stickers.
    STICKERS,
    /// Users.
    USERS,
    /// Members.
    MEMBERS,
    /// The bot's own member of each guild, also where members are switched off.
    OWN_MEMBER,
    /// Presences.
    PRESENCES,
    /// Voice states.
    VOICE_STATES,
    /// Scheduled events.
    SCHEDULED_EVENTS,
    /// Stages that are live.
    STAGE_INSTANCES,
    /// Sounds of soundboards.
    SOUNDBOARD_SOUNDS,
    /// Invites that were created while the bot was connected.
    INVITES,
    /// Messages.
    MESSAGES
}
