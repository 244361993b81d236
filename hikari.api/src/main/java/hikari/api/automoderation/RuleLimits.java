package hikari.api.automoderation;

import hikari.api.Settable;
import hikari.api.limit.Limits;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What rules may hold. Discord documentation: Auto Moderation Resource, Trigger Metadata Field
/// Limits; Action Metadata; Action Types.
final class RuleLimits {
    private static final int KEYWORD_PRESET = 4;
    private static final int MEMBER_PROFILE = 6;
    private static final int TIMEOUT = 3;
    private static final int BLOCK_MEMBER_INTERACTION = 4;
    private static final Set<Integer> WITH_TIMEOUT = Set.of(1, 5);

    private RuleLimits() {}

    /// Checks what is set; without a trigger type, what holds for every one.
    static void check(
            Settable<TriggerType> trigger,
            Settable<TriggerMetadata> metadata,
            Settable<List<AutoModerationAction>> actions) {
        var code = trigger.value().map(TriggerType::code);
        metadata.value().ifPresent(each -> check(code, each));
        actions.value()
                .ifPresent(all -> {
                    Limits.size("actions", all, 1, 5); // openapi.json: KeywordUpsertRequest
                    all.forEach(each -> check(code, each));
                });
    }

    private static void check(Optional<Integer> trigger, TriggerMetadata metadata) {
        var isPreset = trigger.isEmpty() || trigger.get() == KEYWORD_PRESET;
        Limits.size("keyword_filter", metadata.keywordFilter(), 0, 1000);
        Limits.lengths("keyword_filter", metadata.keywordFilter(), 1, 60);
        Limits.size("regex_patterns", metadata.regexPatterns(), 0, 10);
        Limits.lengths("regex_patterns", metadata.regexPatterns(), 1, 260);
        Limits.size("allow_list", metadata.allowList(), 0, isPreset ? 1000 : 100);
        Limits.lengths("allow_list", metadata.allowList(), 1, 60);
        metadata.mentionTotalLimit()
                .ifPresent(limit -> Limits.range("mention_total_limit", limit, 0, 50));
    }

    private static void check(Optional<Integer> trigger, AutoModerationAction action) {
        int type = action.type().code();
        trigger.ifPresent(code -> {
            if (type == TIMEOUT) {
                Limits.allowed(
                        "actions.type",
                        "a timeout",
                        WITH_TIMEOUT.contains(code),
                        "it for triggers KEYWORD and MENTION_SPAM only");
            }
            if (type == BLOCK_MEMBER_INTERACTION) {
                Limits.allowed(
                        "actions.type",
                        "a block of interactions",
                        code == MEMBER_PROFILE,
                        "it for trigger MEMBER_PROFILE only");
            }
        });
        action.metadata().ifPresent(RuleLimits::check);
    }

    private static void check(ActionMetadata metadata) {
        metadata.durationSeconds()
                .ifPresent(seconds -> Limits.range("duration_seconds", seconds, 0, 2_419_200));
        metadata.customMessage()
                .ifPresent(message -> Limits.length("custom_message", message, 0, 150));
    }
}
