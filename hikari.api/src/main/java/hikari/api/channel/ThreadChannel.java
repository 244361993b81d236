package hikari.api.channel;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.guild.Permission;
import hikari.api.json.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A thread: a conversation inside a channel of a guild.
///
/// @param id the thread's id; that of a thread on a message, or of a forum's post, is the first
///   message's, too
/// @param type announcement, public or private thread
/// @param guildId the guild; missing where the object that carries the thread names it
/// @param name the name, 1 to 100 characters
/// @param nsfw whether it is for adults
/// @param lastMessageId the latest message, which may be deleted
/// @param rateLimitPerUser the slow mode: seconds between two messages of one member, 0 to 21,600
/// @param ownerId who created it
/// @param parentId the channel it belongs to
/// @param lastPinTimestamp when a message was pinned last
/// @param messageCount how many messages there are, without the first and deleted ones
/// @param memberCount how many members, about; Discord stops counting at 50
/// @param threadMetadata whether it is archived, locked, and more
/// @param member the asking user, if a member
/// @param permissions what the invoking user may do here; only in interactions
/// @param appPermissions what the application may do here; only in interactions
/// @param flags marks
/// @param totalMessageSent how many messages were ever sent
/// @param appliedTags the tags of a forum's post
/// @param newlyCreated whether the thread is new; only in THREAD_CREATE
/// @see "Discord documentation: Topics, Threads"
@Tag({10, 11, 12})
public record ThreadChannel(
        Snowflake id,
        ChannelType type,
        Optional<Snowflake> guildId,
        String name,
        boolean nsfw,
        Optional<Snowflake> lastMessageId,
        int rateLimitPerUser,
        Optional<Snowflake> ownerId,
        Optional<Snowflake> parentId,
        Optional<Instant> lastPinTimestamp,
        Optional<Integer> messageCount,
        Optional<Integer> memberCount,
        Optional<ThreadMetadata> threadMetadata,
        Optional<ThreadMember> member,
        Optional<Flags<Permission>> permissions,
        Optional<Flags<Permission>> appPermissions,
        Flags<ChannelFlag> flags,
        Optional<Integer> totalMessageSent,
        List<Snowflake> appliedTags,
        boolean newlyCreated)
        implements GuildChannel {

    @Override
    public List<PermissionOverwrite> permissionOverwrites() {
        return List.of();
    }

    /// {@return this thread, of which the asking user is a member}
    ///
    /// @param membership since when, and what else is known
    public ThreadChannel withMember(ThreadMember membership) {
        return new ThreadChannel(
                id,
                type,
                guildId,
                name,
                nsfw,
                lastMessageId,
                rateLimitPerUser,
                ownerId,
                parentId,
                lastPinTimestamp,
                messageCount,
                memberCount,
                threadMetadata,
                Optional.of(membership),
                permissions,
                appPermissions,
                flags,
                totalMessageSent,
                appliedTags,
                newlyCreated);
    }
}
