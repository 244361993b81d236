package hikari.api.cache;

/// A kind of thing that can be cached.
public enum CacheKind {
    /// The bot's own user.
    ME,
    /// Guilds.
    GUILDS,
    /// Channels and threads of guilds.
    CHANNELS,
    /// Roles.
    ROLES,
    /// Emojis.
    EMOJIS,
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
    /// Messages.
    MESSAGES
}
