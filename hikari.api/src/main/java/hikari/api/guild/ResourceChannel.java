package hikari.api.guild;

import hikari.api.Snowflake;
import java.util.Optional;

/// A channel that new members should read.
///
/// @param channelId the channel
/// @param title the title
/// @param emoji an emoji for it
/// @param icon the hash of an image for it
/// @param description more about it
/// @see "Discord OpenAPI: get_guild_new_member_welcome"
public record ResourceChannel(
        Snowflake channelId,
        String title,
        Optional<PartialEmoji> emoji,
        Optional<String> icon,
        String description) {}
