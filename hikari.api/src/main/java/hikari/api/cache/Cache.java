package hikari.api.cache;

import hikari.api.Snowflake;
import hikari.api.channel.Channel;
import hikari.api.guild.Emoji;
import hikari.api.guild.Guild;
import hikari.api.guild.Member;
import hikari.api.guild.Permissions;
import hikari.api.guild.Role;
import hikari.api.message.Message;
import hikari.api.presence.Presence;
import hikari.api.user.OwnUser;
import hikari.api.user.User;
import hikari.api.voice.VoiceState;
import java.util.Optional;

/// What is known of Discord without asking it. Kinds that are switched off are always empty.
/// Thread-safe.
public interface Cache {
    /// {@return the bot's own user, once READY has come}
    Optional<OwnUser> me();

    /// {@return the guilds that are available}
    CacheView<Guild> guilds();

    /// {@return the ids of guilds that the bot is in but that are not available now}
    java.util.Set<Snowflake> unavailableGuilds();

    /// {@return the channels of all guilds, threads included}
    CacheView<Channel> channels();

    /// {@return the users that share a guild with the bot}
    CacheView<User> users();

    /// {@return the newest messages, by id}
    CacheView<Message> messages();

    /// {@return the channels of a guild, threads included}
    ///
    /// @param guildId the guild
    CacheView<Channel> channels(Snowflake guildId);

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
