package hikari.api.guild;

import hikari.api.Snowflake;
import java.util.List;
import java.util.Optional;

/// An answer of an [OnboardingPrompt].
///
/// @param id the answer's id
/// @param channelIds channels that it brings
/// @param roleIds roles that it brings
/// @param emoji the emoji
/// @param emojiId the custom emoji, in requests
/// @param emojiName the Unicode emoji, in requests
/// @param emojiAnimated whether the emoji moves, in requests
/// @param title the answer
/// @param description more about it
/// @see "Discord documentation: Resources, Guild, Prompt Option Structure"
public record PromptOption(
        Snowflake id,
        List<Snowflake> channelIds,
        List<Snowflake> roleIds,
        Optional<PartialEmoji> emoji,
        Optional<Snowflake> emojiId,
        Optional<String> emojiName,
        Optional<Boolean> emojiAnimated,
        String title,
        Optional<String> description) {}
