package hikari.api.automoderation;

import hikari.api.json.Sparse;
import java.util.List;
import java.util.Optional;

/// What sets a rule off. Which members there are depends on the [TriggerType].
///
/// @param keywordFilter words, with `*` for their beginning or end, up to 1,000
/// @param regexPatterns regular expressions of Rust, up to 10
/// @param presets lists of words that Discord keeps
/// @param allowList words that do not set it off
/// @param mentionTotalLimit how many mentions a message may have, up to 50
/// @param mentionRaidProtectionEnabled whether raids of mentions are noticed
/// @see "Discord documentation: Resources, Auto Moderation, Trigger Metadata"
@Sparse
public record TriggerMetadata(
        List<String> keywordFilter,
        List<String> regexPatterns,
        List<KeywordPreset> presets,
        List<String> allowList,
        Optional<Integer> mentionTotalLimit,
        Optional<Boolean> mentionRaidProtectionEnabled) {}
