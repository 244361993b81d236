package hikari.api.cache;

import hikari.api.Snowflake;
import hikari.api.channel.Channel;
import hikari.api.guild.Emoji;
import hikari.api.guild.Guild;
import hikari.api.guild.Member;
import hikari.api.guild.Permissions;
import hikari.api.guild.Role;
import hikari.api.guild.ScheduledEvent;
import hikari.api.guild.SoundboardSound;
import hikari.api.guild.StageInstance;
import hikari.api.guild.Sticker;
import hikari.api.invite.Invite;
import hikari.api.message.Message;
import hikari.api.presence.Presence;
import hikari.api.user.OwnUser;
import hikari.api.user.User;
import hikari.api.voice.VoiceState;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is known of Discord without asking it. Kinds that are switched off are always empty.
/// Thread-safe.
///
/// What is cached is made anew at each reading, from a compact form, and put together from its
/// parts: a guild has the roles, emojis and stickers that are cached now, a member its user, a
/// voice state its member. What belongs to a guild names the guild, also where Discord leaves it
/// out.
public interface Cache {
    /// {@return the bot's own user, once READY has come}
    Optional<OwnUser> me();

    /// {@return the guilds that are available}
    CacheView<Guild> guilds();

    /// {@return the ids of guilds that the bot is in but that are not available now}
    Set<Snowflake> unavailableGuilds();

    /// {@return the channels and threads of all guilds, without hidden channels}
    CacheView<Channel> channels();

    /// {@return the users that share a guild with the bot}
    CacheView<User> users();

    /// {@return the newest messages, by id}
    CacheView<Message> messages();

    /// {@return the newest messages of a channel, in the order in which they came}
    ///
    /// @param channelId the channel
    CacheView<Message> messages(Snowflake channelId);

    /// {@return the channels of a guild, without threads and hidden channels}
    ///
    /// @param guildId the guild
    CacheView<Channel> channels(Snowflake guildId);

    /// {@return the channels of a guild that the bot cannot see} Discord sends them with the name
    /// `___hidden___` and [hikari.api.channel.ChannelFlag#OBFUSCATED] when it is asked to.
    ///
    /// @param guildId the guild
    CacheView<Channel> hiddenChannels(Snowflake guildId);

    /// {@return the active threads of a guild}
    ///
    /// @param guildId the guild
    CacheView<Channel> threads(Snowflake guildId);

    /// {@return the roles of a guild}
    ///
    /// @param guildId the guild
    CacheView<Role> roles(Snowflake guildId);

    /// {@return the members of a guild, by user id}
    ///
    /// @param guildId the guild
    CacheView<Member> members(Snowflake guildId);

    /// {@return the presences in a guild, by user id}
    ///
    /// @param guildId the guild
    CacheView<Presence> presences(Snowflake guildId);

    /// {@return the voice states in a guild, by user id}
    ///
    /// @param guildId the guild
    CacheView<VoiceState> voiceStates(Snowflake guildId);

    /// {@return the emojis of a guild}
    ///
    /// @param guildId the guild
    CacheView<Emoji> emojis(Snowflake guildId);

    /// {@return the stickers of a guild}
    ///
    /// @param guildId the guild
    CacheView<Sticker> stickers(Snowflake guildId);

    /// {@return the scheduled events of a guild}
    ///
    /// @param guildId the guild
    CacheView<ScheduledEvent> scheduledEvents(Snowflake guildId);

    /// {@return the stages of a guild that are live}
    ///
    /// @param guildId the guild
    CacheView<StageInstance> stageInstances(Snowflake guildId);

    /// {@return the soundboard sounds of a guild, by their ids}
    ///
    /// @param guildId the guild
    CacheView<SoundboardSound> soundboardSounds(Snowflake guildId);

    /// {@return the invite with this code, if it is cached}
    ///
    /// @param code the end of its address
    Optional<Invite> findInvite(String code);

    /// {@return the invites of a guild that were created while the bot was connected}
    ///
    /// @param guildId the guild
    List<Invite> invites(Snowflake guildId);

    /// {@return who may do what in a guild, when the guild and its roles are cached}
    ///
    /// @param guildId the guild
    default Optional<Permissions> findPermissions(Snowflake guildId) {
        var roles = roles(guildId).stream().toList();
        return guilds().find(guildId)
                .filter(guild -> roles.stream().anyMatch(role -> role.id().equals(guildId)))
                .map(guild -> Permissions.of(guild, roles));
    }
}
