package hikari.api.channel;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.guild.Permission;
import hikari.api.json.Tag;
import java.util.List;
import java.util.Optional;

/// A forum whose posts are pictures and videos.
///
/// @param id the channel's id
/// @param guildId the guild; missing where the object that carries the channel names it
/// @param position where it stands in the list; of equal positions the smaller id stands higher
/// @param permissionOverwrites permissions that differ here from the roles'
/// @param name the name, 1 to 100 characters
/// @param topic the guidelines for posts, up to 4,096 characters
/// @param nsfw whether it is for adults
/// @param lastMessageId the latest thread, which may be deleted
/// @param rateLimitPerUser the slow mode: seconds between two threads of one member, 0 to 21,600
/// @param parentId the category
/// @param defaultAutoArchiveDuration minutes after which new threads are archived when nobody
///   writes: 60, 1440, 4320 or 10080
/// @param availableTags the tags that posts can have
/// @param defaultReactionEmoji the emoji of the button on each post
/// @param defaultThreadRateLimitPerUser the slow mode that new threads get, in seconds
/// @param defaultSortOrder how posts are ordered by default
/// @param defaultTagSetting how many of the tags that are chosen a post must have to be shown
/// @param permissions what the invoking user may do here; only in interactions
/// @param appPermissions what the application may do here; only in interactions
/// @param flags marks
/// @see "Discord documentation: Resources, Channel, Channel Object"
@Tag(16)
public record MediaChannel(
        Snowflake id,
        Optional<Snowflake> guildId,
        int position,
        List<PermissionOverwrite> permissionOverwrites,
        String name,
        Optional<String> topic,
        boolean nsfw,
        Optional<Snowflake> lastMessageId,
        int rateLimitPerUser,
        Optional<Snowflake> parentId,
        Optional<Integer> defaultAutoArchiveDuration,
        List<ForumTag> availableTags,
        Optional<DefaultReaction> defaultReactionEmoji,
        Optional<Integer> defaultThreadRateLimitPerUser,
        Optional<SortOrder> defaultSortOrder,
        Optional<TagMatch> defaultTagSetting,
        Optional<Flags<Permission>> permissions,
        Optional<Flags<Permission>> appPermissions,
        Flags<ChannelFlag> flags)
        implements GuildChannel {

    @Override
    public ChannelType type() {
        return ChannelType.Known.GUILD_MEDIA;
    }
}
