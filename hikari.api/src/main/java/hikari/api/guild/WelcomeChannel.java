package hikari.api.guild;

import hikari.api.Snowflake;
import java.util.Optional;

/// A channel on a [WelcomeScreen].
///
/// @param channelId the channel
/// @param description what it is for
/// @param emojiId a custom emoji
/// @param emojiName a Unicode emoji, or the custom one's name
/// @see "Discord documentation: Resources, Guild, Welcome Screen Channel Structure"
public record WelcomeChannel(
        Snowflake channelId,
        String description,
        Optional<Snowflake> emojiId,
        Optional<String> emojiName) {}
