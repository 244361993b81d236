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

    /// {@return whether this is a channel that the bot cannot see, of which Discord tells only that
    /// it is there} Its id, type, position and parent are true; its name is `___hidden___`, it has
    /// one overwrite, which takes `VIEW_CHANNEL` from everyone, and nothing else in it means
    /// anything. A [hikari.api.event.ChannelUpdateEvent] brings all of it once the bot sees it.
    ///
    /// Only over the gateway: REST leaves such channels out, and interactions hide nothing.
    ///
    /// @see "Discord documentation: Resources, Channel, Obfuscated Channels"
    default boolean isHidden() {
        return flags().has(ChannelFlag.OBFUSCATED);
    }
}
