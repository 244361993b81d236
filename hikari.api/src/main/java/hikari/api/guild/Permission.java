package hikari.api.guild;

import hikari.api.Flag;
import hikari.api.json.AsString;

/// What somebody may do in a guild or channel.
///
/// @see "Discord documentation: Topics, Permissions, Bitwise Permission Flags"
@AsString
public enum Permission implements Flag {
    /// create invites
    CREATE_INSTANT_INVITE(0),
    /// kick members
    KICK_MEMBERS(1),
    /// ban members
    BAN_MEMBERS(2),
    /// everything, past all overwrites
    ADMINISTRATOR(3),
    /// create, edit and delete channels
    MANAGE_CHANNELS(4),
    /// edit the guild
    MANAGE_GUILD(5),
    /// add new reactions to messages
    ADD_REACTIONS(6),
    /// read the audit log
    VIEW_AUDIT_LOG(7),
    /// be heard above others in voice
    PRIORITY_SPEAKER(8),
    /// go live
    STREAM(9),
    /// see the channel; in voice, join it
    VIEW_CHANNEL(10),
    /// write messages, and create posts in forums
    SEND_MESSAGES(11),
    /// write messages that are read aloud
    SEND_TTS_MESSAGES(12),
    /// delete messages of others
    MANAGE_MESSAGES(13),
    /// have links embedded
    EMBED_LINKS(14),
    /// send files
    ATTACH_FILES(15),
    /// read earlier messages
    READ_MESSAGE_HISTORY(16),
    /// mention `@everyone`, `@here` and all roles
    MENTION_EVERYONE(17),
    /// use emojis of other guilds
    USE_EXTERNAL_EMOJIS(18),
    /// see the guild's statistics
    VIEW_GUILD_INSIGHTS(19),
    /// join voice channels
    CONNECT(20),
    /// speak in voice channels
    SPEAK(21),
    /// mute members in voice
    MUTE_MEMBERS(22),
    /// deafen members in voice
    DEAFEN_MEMBERS(23),
    /// move members between voice channels
    MOVE_MEMBERS(24),
    /// speak without a key to press
    USE_VAD(25),
    /// change one's own nickname
    CHANGE_NICKNAME(26),
    /// change others' nicknames
    MANAGE_NICKNAMES(27),
    /// edit roles below one's own
    MANAGE_ROLES(28),
    /// edit webhooks
    MANAGE_WEBHOOKS(29),
    /// edit and delete emojis, stickers and sounds of all
    MANAGE_GUILD_EXPRESSIONS(30),
    /// use commands of applications
    USE_APPLICATION_COMMANDS(31),
    /// ask to speak on a stage
    REQUEST_TO_SPEAK(32),
    /// edit and delete planned events of all
    MANAGE_EVENTS(33),
    /// edit and delete threads, and see private ones
    MANAGE_THREADS(34),
    /// create public and announcement threads
    CREATE_PUBLIC_THREADS(35),
    /// create private threads
    CREATE_PRIVATE_THREADS(36),
    /// use stickers of other guilds
    USE_EXTERNAL_STICKERS(37),
    /// write in threads
    SEND_MESSAGES_IN_THREADS(38),
    /// start activities
    USE_EMBEDDED_ACTIVITIES(39),
    /// time members out
    MODERATE_MEMBERS(40),
    /// see what roles that are sold earn
    VIEW_CREATOR_MONETIZATION_ANALYTICS(41),
    /// play sounds in voice
    USE_SOUNDBOARD(42),
    /// create emojis, stickers and sounds, and edit one's own
    CREATE_GUILD_EXPRESSIONS(43),
    /// plan events, and edit one's own
    CREATE_EVENTS(44),
    /// play sounds of other guilds
    USE_EXTERNAL_SOUNDS(45),
    /// send voice messages
    SEND_VOICE_MESSAGES(46),
    /// set the status of voice channels
    SET_VOICE_CHANNEL_STATUS(48),
    /// send polls
    SEND_POLLS(49),
    /// have answers of applications installed for the user shown to all
    USE_EXTERNAL_APPS(50),
    /// pin messages
    PIN_MESSAGES(51),
    /// write past the slow mode
    BYPASS_SLOWMODE(52);

    private final long mask;

    Permission(int bit) {
        mask = 1L << bit;
    }

    @Override
    public long mask() {
        return mask;
    }
}
