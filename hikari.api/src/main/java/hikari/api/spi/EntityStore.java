package hikari.api.spi;

import hikari.api.Snowflake;
import hikari.api.cache.Cache;
import hikari.api.channel.Channel;
import hikari.api.gateway.GatewayGuild;
import hikari.api.guild.Emoji;
import hikari.api.guild.Guild;
import hikari.api.guild.Member;
import hikari.api.guild.Role;
import hikari.api.guild.ScheduledEvent;
import hikari.api.guild.SoundboardSound;
import hikari.api.guild.StageInstance;
import hikari.api.guild.Sticker;
import hikari.api.invite.Invite;
import hikari.api.lifecycle.Component;
import hikari.api.message.Message;
import hikari.api.presence.Presence;
import hikari.api.user.OwnUser;
import hikari.api.user.User;
import hikari.api.voice.VoiceState;
import java.util.List;

/// The writing side of a cache. Written by the shards' threads, each guild by one at a time; read
/// by anybody. Kinds that are switched off are ignored when written. Writes answer nothing: who
/// needs what was there before reads it before. Cleared when the component closes.
public interface EntityStore extends Cache, Component {
    /// Replaces the bot's own user.
    ///
    /// @param me the user
    void putMe(OwnUser me);

    /// Replaces a guild; what belongs to it stays.
    ///
    /// @param guild the guild
    void putGuild(Guild guild);

    /// Replaces a guild and everything that belongs to it: what is not in it is gone. Its messages
    /// stay.
    ///
    /// @param guild the guild with its channels, members and so on
    void replaceGuild(GatewayGuild guild);

    /// Removes a guild and everything that belongs to it.
    ///
    /// @param guildId the guild
    void removeGuild(Snowflake guildId);

    /// Notes that a guild is there but not available, and drops what belongs to it.
    ///
    /// @param guildId the guild
    void markUnavailable(Snowflake guildId);

    /// Replaces a channel or thread.
    ///
    /// @param guildId its guild
    /// @param channel the channel
    void putChannel(Snowflake guildId, Channel channel);

    /// Removes a channel or thread and its messages.
    ///
    /// @param channelId the channel
    void removeChannel(Snowflake channelId);

    /// Replaces a role.
    ///
    /// @param guildId its guild
    /// @param role the role
    void putRole(Snowflake guildId, Role role);

    /// Removes a role.
    ///
    /// @param guildId its guild
    /// @param roleId the role
    void removeRole(Snowflake guildId, Snowflake roleId);

    /// Replaces all roles of a guild: those not in the list are gone.
    ///
    /// @param guildId the guild
    /// @param roles all there are
    void replaceRoles(Snowflake guildId, List<Role> roles);

    /// Replaces all emojis of a guild: those not in the list are gone.
    ///
    /// @param guildId the guild
    /// @param emojis all there are
    void replaceEmojis(Snowflake guildId, List<Emoji> emojis);

    /// Replaces all stickers of a guild: those not in the list are gone.
    ///
    /// @param guildId the guild
    /// @param stickers all there are
    void replaceStickers(Snowflake guildId, List<Sticker> stickers);

    /// Replaces a scheduled event.
    ///
    /// @param event the event, with its guild
    void putScheduledEvent(ScheduledEvent event);

    /// Removes a scheduled event.
    ///
    /// @param guildId its guild
    /// @param id the event
    void removeScheduledEvent(Snowflake guildId, Snowflake id);

    /// Replaces a stage that is live.
    ///
    /// @param stage the stage, with its guild
    void putStageInstance(StageInstance stage);

    /// Removes a stage that is over.
    ///
    /// @param guildId its guild
    /// @param id the stage
    void removeStageInstance(Snowflake guildId, Snowflake id);

    /// Replaces a soundboard sound.
    ///
    /// @param guildId its guild
    /// @param sound the sound
    void putSoundboardSound(Snowflake guildId, SoundboardSound sound);

    /// Removes a soundboard sound.
    ///
    /// @param guildId its guild
    /// @param soundId the sound
    void removeSoundboardSound(Snowflake guildId, Snowflake soundId);

    /// Replaces all soundboard sounds of a guild: those not in the list are gone.
    ///
    /// @param guildId the guild
    /// @param sounds all there are
    void replaceSoundboardSounds(Snowflake guildId, List<SoundboardSound> sounds);

    /// Replaces an invite.
    ///
    /// @param invite the invite
    void putInvite(Invite invite);

    /// Removes an invite.
    ///
    /// @param code the end of its address
    void removeInvite(String code);

    /// Replaces a user that is there; one that shares no guild with the bot is not kept.
    ///
    /// @param user the user
    void putUser(User user);

    /// Replaces a member, and its user.
    ///
    /// @param guildId its guild
    /// @param member the member, with its user
    void putMember(Snowflake guildId, Member member);

    /// Removes a member; its user too if no other guild has it.
    ///
    /// @param guildId its guild
    /// @param userId the member
    void removeMember(Snowflake guildId, Snowflake userId);

    /// Replaces a presence.
    ///
    /// @param guildId its guild
    /// @param presence the presence
    void putPresence(Snowflake guildId, Presence presence);

    /// Replaces a voice state; one without a channel is removed.
    ///
    /// @param guildId its guild
    /// @param state the state
    void putVoiceState(Snowflake guildId, VoiceState state);

    /// Replaces a message; beyond the bound the oldest goes.
    ///
    /// @param message the message
    void putMessage(Message message);

    /// Removes a message.
    ///
    /// @param messageId the message
    void removeMessage(Snowflake messageId);

    /// Drops everything that came through a shard whose session was replaced by a new one.
    ///
    /// @param shardId the shard
    /// @param shardCount of how many
    void dropShard(int shardId, int shardCount);
}
