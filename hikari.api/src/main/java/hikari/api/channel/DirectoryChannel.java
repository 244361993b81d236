package hikari.api.channel;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.guild.Permission;
import hikari.api.json.Tag;
import java.util.List;
import java.util.Optional;

/// A list of guilds, in a hub.
///
/// @param id the channel's id
/// @param guildId the guild; missing where the object that carries the channel names it
/// @param position where it stands in the list; of equal positions the smaller id stands higher
/// @param permissionOverwrites permissions that differ here from the roles'
/// @param name the name, 1 to 100 characters
/// @param topic the topic, up to 1,024 characters
/// @param parentId the category
/// @param permissions what the invoking user may do here; only in interactions
/// @param appPermissions what the application may do here; only in interactions
/// @param flags marks
/// @see "Discord documentation: Resources, Channel, Channel Object"
@Tag(14)
public record DirectoryChannel(
        Snowflake id,
        Optional<Snowflake> guildId,
        int position,
        List<PermissionOverwrite> permissionOverwrites,
        String name,
        Optional<String> topic,
        Optional<Snowflake> parentId,
        Optional<Flags<Permission>> permissions,
        Optional<Flags<Permission>> appPermissions,
        Flags<ChannelFlag> flags)
        implements GuildChannel {

    @Override
    public ChannelType type() {
        return ChannelType.Known.GUILD_DIRECTORY;
    }
}
