package hikari.api.error;

/// There is no room for another one: codes 30001 to 39999. See [RestErrorCode].
///
/// @see "Discord documentation: Opcodes and Status Codes, JSON Error Codes"
public enum MaximumErrorCode implements RestErrorCode.Known {
    /// Maximum number of guilds reached (100).
    MAX_GUILDS_REACHED(30001),
    /// Maximum number of friends reached (1000).
    MAX_FRIENDS_REACHED(30002),
    /// Maximum number of pins reached for the channel (250).
    MAX_PINS_REACHED(30003),
    /// Maximum number of recipients reached (10).
    MAX_RECIPIENTS_REACHED(30004),
    /// Maximum number of guild roles reached (250).
    MAX_ROLES_REACHED(30005),
    /// Maximum number of webhooks reached (15).
    MAX_WEBHOOKS_REACHED(30007),
    /// Maximum number of emojis reached.
    MAX_EMOJIS_REACHED(30008),
    /// Maximum number of reactions reached (20).
    MAX_REACTIONS_REACHED(30010),
    /// Maximum number of group DMs reached (10).
    MAX_GROUP_DMS_REACHED(30011),
    /// Maximum number of guild channels reached (500).
    MAX_CHANNELS_REACHED(30013),
    /// Maximum number of attachments in a message reached (10).
    MAX_ATTACHMENTS_REACHED(30015),
    /// Maximum number of invites reached (1000).
    MAX_INVITES_REACHED(30016),
    /// Maximum number of animated emojis reached.
    MAX_ANIMATED_EMOJIS_REACHED(30018),
    /// Maximum number of server members reached.
    MAX_MEMBERS_REACHED(30019),
    /// Maximum number of server categories has been reached (5).
    MAX_GUILD_CATEGORIES_REACHED(30030),
    /// Guild already has a template.
    TEMPLATE_ALREADY_EXISTS(30031),
    /// Maximum number of application commands reached.
    MAX_APPLICATION_COMMANDS_REACHED(30032),
    /// Maximum number of thread participants has been reached (1000).
    MAX_THREAD_PARTICIPANTS_REACHED(30033),
    /// Maximum number of daily application command creates has been reached (200).
    MAX_DAILY_COMMAND_CREATES_REACHED(30034),
    /// Maximum number of bans for non-guild members have been exceeded.
    MAX_NON_MEMBER_BANS_REACHED(30035),
    /// Maximum number of bans fetches has been reached.
    MAX_BAN_FETCHES_REACHED(30037),
    /// Maximum number of uncompleted guild scheduled events reached (100).
    MAX_SCHEDULED_EVENTS_REACHED(30038),
    /// Maximum number of stickers reached.
    MAX_STICKERS_REACHED(30039),
    /// Maximum number of prune requests reached; later there is room again.
    MAX_PRUNE_REQUESTS_REACHED(30040),
    /// Maximum number of changes to the widget reached; later there is room again.
    MAX_WIDGET_UPDATES_REACHED(30042),
    /// Maximum number of soundboard sounds reached.
    MAX_SOUNDBOARD_SOUNDS_REACHED(30045),
    /// Maximum number of edits to messages older than an hour reached; later there is room again.
    MAX_OLD_MESSAGE_EDITS_REACHED(30046),
    /// Maximum number of pinned threads in a forum channel has been reached.
    MAX_PINNED_THREADS_REACHED(30047),
    /// Maximum number of tags in a forum channel has been reached.
    MAX_FORUM_TAGS_REACHED(30048),
    /// Bitrate is too high for channel of this type.
    BITRATE_TOO_HIGH(30052),
    /// Maximum number of premium emojis reached (25).
    MAX_PREMIUM_EMOJIS_REACHED(30056),
    /// Maximum number of webhooks per guild reached (1000).
    MAX_GUILD_WEBHOOKS_REACHED(30058),
    /// Maximum number of channel permission overwrites reached (1000).
    MAX_PERMISSION_OVERWRITES_REACHED(30060),
    /// The channels for this guild are too large.
    GUILD_CHANNELS_TOO_LARGE(30061);

    private final int code;

    MaximumErrorCode(int code) {
        this.code = code;
    }

    @Override
    public Integer code() {
        return code;
    }

    /// {@return number and name, as in `30061 GUILD_CHANNELS_TOO_LARGE`}
    @Override
    public String toString() {
        return code + " " + name();
    }
}
