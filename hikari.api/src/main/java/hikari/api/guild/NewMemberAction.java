package hikari.api.guild;

import hikari.api.Snowflake;
import java.util.Optional;

/// Something that new members are asked to do.
///
/// @param channelId the channel
/// @param actionType what it is
/// @param title the title
/// @param description more about it
/// @param emoji an emoji for it
/// @param icon the hash of an image for it
/// @see "Discord OpenAPI: get_guild_new_member_welcome"
public record NewMemberAction(
        Snowflake channelId,
        NewMemberActionType actionType,
        String title,
        String description,
        Optional<PartialEmoji> emoji,
        Optional<String> icon) {}
