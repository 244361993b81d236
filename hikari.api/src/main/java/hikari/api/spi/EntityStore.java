package hikari.api.spi;

import hikari.api.Snowflake;
import hikari.api.cache.Cache;
import hikari.api.channel.Channel;
import hikari.api.gateway.GatewayGuild;
import hikari.api.guild.Emoji;
import hikari.api.guild.Guild;
import hikari.api.guild.Member;
import hikari.api.guild.Role;
import hikari.api.lifecycle.Component;
import hikari.api.message.Message;
import hikari.api.presence.Presence;
import hikari.api.user.OwnUser;
import hikari.api.user.User;
import hikari.api.voice.VoiceState;
import java.util.List;
import java.util.Optional;

/// The writing side of a cache. Written by the shards' threads, each guild by one at a time; read
/// by anybody. Kinds that are switched off are ignored when written. What a write replaces or
/// removes is answered, if it was there. Cleared when the component closes.
public interface EntityStore extends Cache, Component {
    /// Replaces the bot's own user.
    ///
    /// @param me the user
    void putMe(OwnUser me);

    /// Replaces a guild; what belongs to it stays.
    ///
    /// @param guild the guild
    /// @return the guild before
    Optional<Guild> putGuild(Guild guild);

    /// Replaces a guild and everything that belongs to it: what is not in it is gone. Its messages
    /// stay.
    ///
    /// @param guild the guild with its channels, members and so on
    /// @return the guild before
    Optional<Guild> replaceGuild(GatewayGuild guild);

    /// Removes a guild and everything that belongs to it.
    ///
    /// @param guildId the guild
    /// @return the guild before
    Optional<Guild> removeGuild(Snowflake guildId);

    /// Notes that a guild is there but not available, and drops what belongs to it.
    ///
    /// @param guildId the guild
    /// @return the guild before
    Optional<Guild> markUnavailable(Snowflake guildId);

    /// Replaces a channel or thread.
    ///
    /// @param guildId its guild
    /// @param channel the channel
    /// @return the channel before
    Optional<Channel> putChannel(Snowflake guildId, Channel channel);

    /// Removes a channel or thread and its messages.
    ///
    /// @param channelId the channel
    /// @return the channel before
    Optional<Channel> removeChannel(Snowflake channelId);

    /// Replaces a role.
    ///
    /// @param guildId its guild
    /// @param role the role
    /// @return the role before
    Optional<Role> putRole(Snowflake guildId, Role role);

    /// Removes a role.
    ///
    /// @param guildId its guild
    /// @param roleId the role
    /// @return the role before
    Optional<Role> removeRole(Snowflake guildId, Snowflake roleId);

    /// Replaces all emojis of a guild: those not in the list are gone.
    ///
    /// @param guildId the guild
    /// @param emojis all there are
    /// @return the emojis before
    List<Emoji> replaceEmojis(Snowflake guildId, List<Emoji> emojis);

    /// Replaces a user that is there; one that shares no guild with the bot is not kept.
    ///
    /// @param user the user
    /// @return the user before
    Optional<User> putUser(User user);

    /// Replaces a member, and its user.
    ///
    /// @param guildId its guild
    /// @param member the member, with its user
    /// @return the member before
    Optional<Member> putMember(Snowflake guildId, Member member);

    /// Removes a member; its user too if no other guild has it.
    ///
    /// @param guildId its guild
    /// @param userId the member
    /// @return the member before
    Optional<Member> removeMember(Snowflake guildId, Snowflake userId);

    /// Replaces a presence.
    ///
    /// @param guildId its guild
    /// @param presence the presence
    /// @return the presence before
    Optional<Presence> putPresence(Snowflake guildId, Presence presence);

    /// Replaces a voice state; one without a channel is removed.
    ///
    /// @param guildId its guild
    /// @param state the state
    /// @return the state before
    Optional<VoiceState> putVoiceState(Snowflake guildId, VoiceState state);

    /// Replaces a message; beyond the bound the oldest goes.
    ///
    /// @param message the message
    /// @return the message before
    Optional<Message> putMessage(Message message);

    /// Removes a message.
    ///
    /// @param messageId the message
    /// @return the message before
    Optional<Message> removeMessage(Snowflake messageId);

    /// Drops everything that came through a shard whose session was replaced by a new one.
    ///
    /// @param shardId the shard
    /// @param shardCount of how many
    void dropShard(int shardId, int shardCount);
}
