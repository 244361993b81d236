package hikari.api.channel;

import hikari.api.OpenEnum;
import java.util.Map;

/// The kind of a [Channel].
///
/// @see "Discord documentation: Resources, Channel, Channel Types"
public sealed interface ChannelType extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static ChannelType of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements ChannelType {
        /// [TextChannel]
        GUILD_TEXT(0),
        /// [DmChannel]
        DM(1),
        /// [VoiceChannel]
        GUILD_VOICE(2),
        /// [GroupDmChannel]
        GROUP_DM(3),
        /// [CategoryChannel]
        GUILD_CATEGORY(4),
        /// [AnnouncementChannel]
        GUILD_ANNOUNCEMENT(5),
        /// [ThreadChannel] in an announcement channel
        ANNOUNCEMENT_THREAD(10),
        /// [ThreadChannel] that everybody sees who sees its channel
        PUBLIC_THREAD(11),
        /// [ThreadChannel] that only those see who were invited, or may manage threads
        PRIVATE_THREAD(12),
        /// [StageChannel]
        GUILD_STAGE_VOICE(13),
        /// [DirectoryChannel]
        GUILD_DIRECTORY(14),
        /// [ForumChannel]
        GUILD_FORUM(15),
        /// [MediaChannel]
        GUILD_MEDIA(16);

        private static final Map<Integer, Known> BY_CODE = OpenEnum.byCode(values());

        private final int code;

        Known(int code) {
            this.code = code;
        }

        @Override
        public Integer code() {
            return code;
        }
    }

    /// A value that this version does not know.
    ///
    /// @param code the value as Discord wrote it
    record Unknown(Integer code) implements ChannelType {}
}
