package hikari.api.channel;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.json.Union;
import hikari.api.json.UnionBy;
import java.util.List;
import java.util.Optional;

/// A channel of a guild.
@UnionBy("type")
public sealed interface GuildChannel extends Channel, Union
        permits TextChannel,
                AnnouncementChannel,
                VoiceChannel,
                StageChannel,
                CategoryChannel,
                DirectoryChannel,
                ForumChannel,
                MediaChannel,
                ThreadChannel {

    /// {@return the guild} Missing where the object that carries the channel names it, as in
    /// GUILD_CREATE.
    Optional<Snowflake> guildId();

    /// {@return the name}
    String name();

    /// {@return the category, or for threads the channel they belong to}
    Optional<Snowflake> parentId();

    /// {@return permissions that differ here from the roles'} A thread has none of its own, those
    /// of the channel that it belongs to hold; see [hikari.api.guild.Permissions].
    List<PermissionOverwrite> permissionOverwrites();

    /// {@return marks}
    Flags<ChannelFlag> flags();
}
