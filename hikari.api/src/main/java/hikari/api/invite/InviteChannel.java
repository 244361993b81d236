package hikari.api.invite;

import hikari.api.Snowflake;
import hikari.api.channel.ChannelType;
import java.util.List;
import java.util.Optional;

/// What an [Invite] tells of its channel.
///
/// @param id the channel
/// @param name its name
/// @param type its kind
/// @param icon the hash of a group's icon; undocumented
/// @param recipients who is in the group; undocumented
/// @see "Discord documentation: Resources, Invite, Example Invite Object"
public record InviteChannel(
        Snowflake id,
        Optional<String> name,
        ChannelType type,
        Optional<String> icon,
        List<InviteRecipient> recipients) {}
