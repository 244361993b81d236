package hikari.api.channel;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.json.Tag;
import hikari.api.user.User;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A direct conversation of two users.
///
/// @param id the channel's id
/// @param lastMessageId the latest message, which may be deleted
/// @param recipients who takes part, without the asking user
/// @param lastPinTimestamp when a message was pinned last
/// @param applicationId the application that opened it, if one did
/// @param flags marks
/// @see "Discord documentation: Resources, Channel, Channel Object"
@Tag(1)
public record DmChannel(
        Snowflake id,
        Optional<Snowflake> lastMessageId,
        List<User> recipients,
        Optional<Instant> lastPinTimestamp,
        Optional<Snowflake> applicationId,
        Flags<ChannelFlag> flags)
        implements Channel {

    @Override
    public ChannelType type() {
        return ChannelType.Known.DM;
    }
}
