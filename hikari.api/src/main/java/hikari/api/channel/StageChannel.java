package hikari.api.channel;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.guild.Permission;
import hikari.api.json.Tag;
import java.util.List;
import java.util.Optional;

/// A voice channel with an audience.
///
/// @param id the channel's id
/// @param guildId the guild; missing where the object that carries the channel names it
/// @param position where it stands in the list; of equal positions the smaller id stands higher
/// @param permissionOverwrites permissions that differ here from the roles'
/// @param name the name, 1 to 100 characters
/// @param topic the topic, up to 1,024 characters
/// @param nsfw whether it is for adults
/// @param lastMessageId the latest message, which may be deleted
/// @param bitrate bits per second
/// @param userLimit how many may join; 0 is no limit
/// @param rateLimitPerUser the slow mode: seconds between two messages of one member, 0 to 21,600
/// @param parentId the category
/// @param rtcRegion the voice region; empty for automatic
/// @param videoQualityMode the quality of cameras; empty is automatic
/// @param permissions what the invoking user may do here; only in interactions
/// @param appPermissions what the application may do here; only in interactions
/// @param flags marks
/// @see "Discord documentation: Resources, Channel, Channel Object"
@Tag(13)
public record StageChannel(
        Snowflake id,
        Optional<Snowflake> guildId,
        int position,
        List<PermissionOverwrite> permissionOverwrites,
        String name,
        Optional<String> topic,
        boolean nsfw,
        Optional<Snowflake> lastMessageId,
        int bitrate,
        int userLimit,
        int rateLimitPerUser,
        Optional<Snowflake> parentId,
        Optional<String> rtcRegion,
        Optional<VideoQualityMode> videoQualityMode,
        Optional<Flags<Permission>> permissions,
        Optional<Flags<Permission>> appPermissions,
        Flags<ChannelFlag> flags)
        implements GuildChannel {

    @Override
    public ChannelType type() {
        return ChannelType.Known.GUILD_STAGE_VOICE;
    }
}
