package hikari.api.channel;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.cdn.Cdn;
import hikari.api.cdn.ImageUrl;
import hikari.api.json.Tag;
import hikari.api.user.User;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A conversation of several users outside of guilds.
///
/// @param id the channel's id
/// @param name the name
/// @param lastMessageId the latest message, which may be deleted
/// @param recipients who takes part, without the asking user
/// @param icon the hash of the icon
/// @param ownerId who created it
/// @param applicationId the application that created it
/// @param managed whether an application manages it
/// @param lastPinTimestamp when a message was pinned last
/// @param flags marks
/// @see "Discord documentation: Resources, Channel, Channel Object"
@Tag(3)
public record GroupDmChannel(
        Snowflake id,
        Optional<String> name,
        Optional<Snowflake> lastMessageId,
        List<User> recipients,
        Optional<String> icon,
        Snowflake ownerId,
        Optional<Snowflake> applicationId,
        boolean managed,
        Optional<Instant> lastPinTimestamp,
        Flags<ChannelFlag> flags)
        implements Channel {

    @Override
    public ChannelType type() {
        return ChannelType.Known.GROUP_DM;
    }

    /// {@return the address of the icon, if there is one}
    public Optional<ImageUrl> iconUrl() {
        return icon.map(hash -> Cdn.groupIcon(id, hash));
    }
}
