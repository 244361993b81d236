package hikari.api.channel;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.guild.Permission;
import hikari.api.json.Tag;
import java.util.List;
import java.util.Optional;

/// A heading over channels of a guild.
///
/// @param id the channel's id
/// @param guildId the guild; missing where the object that carries the channel names it
/// @param position where it stands in the list; of equal positions the smaller id stands higher
/// @param permissionOverwrites permissions that differ here from the roles'
/// @param name the name, 1 to 100 characters
/// @param nsfw whether it is for adults
/// @param parentId always empty: categories hold no others
/// @param permissions what the invoking user may do here; only in interactions
/// @param appPermissions what the application may do here; only in interactions
/// @param flags marks
/// @see "Discord documentation: Resources, Channel, Channel Object"
@Tag(4)
public record CategoryChannel(
        Snowflake id,
        Optional<Snowflake> guildId,
        int position,
        List<PermissionOverwrite> permissionOverwrites,
        String name,
        boolean nsfw,
        Optional<Snowflake> parentId,
        Optional<Flags<Permission>> permissions,
        Optional<Flags<Permission>> appPermissions,
        Flags<ChannelFlag> flags)
        implements GuildChannel {

    @Override
    public ChannelType type() {
        return ChannelType.Known.GUILD_CATEGORY;
    }
}
