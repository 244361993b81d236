package hikari.api.automoderation;

import hikari.api.Settable;
import hikari.api.limit.Limits;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What rules may hold. Discord documentation: Auto Moderation, Trigger Metadata (which members go
/// with which trigger), Trigger Metadata Field Limits, Action Metadata, Action Types.
final class RuleLimits {
    private static final int KEYWORD = 1;
    private static final int KEYWORD_PRESET = 4;
    private static final int MENTION_SPAM = 5;
    private static final int MEMBER_PROFILE = 6;
    private static final Duration LONGEST_TIMEOUT = Duration.ofSeconds(2_419_200);

    private RuleLimits() {}

    /// Checks what is set; without a trigger type, what holds for every one.
    static void check(
            Settable<TriggerType> trigger,
            Settable<TriggerMetadata> metadata,
            Settable<List<AutoModerationAction>> actions) {
        var code =
                trigger.value().filter(TriggerType.Known.class::isInstance).map(TriggerType::code);
        metadata.value()
                .ifPresent(each -> {
                    check(code, each);
                    members(code, each);
                });
        actions.value()
                .ifPresent(all -> {
                    Limits.size("actions", all, 1, 5); // openapi.json: KeywordUpsertRequest
                    all.forEach(each -> check(code, each));
                });
    }

    static void customMessage(String message) {
        Limits.length("custom_message", message, 0, 150);
    }

    static void timeout(Duration duration) {
        Limits.between("duration_seconds", duration, Duration.ZERO, LONGEST_TIMEOUT);
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

    private static void members(Optional<Integer> trigger, TriggerMetadata metadata) {
        goesWith(
                trigger,
                Set.of(KEYWORD, MEMBER_PROFILE),
                "keyword_filter",
                !metadata.keywordFilter().isEmpty());
        goesWith(
                trigger,
                Set.of(KEYWORD, MEMBER_PROFILE),
                "regex_patterns",
                !metadata.regexPatterns().isEmpty());
        goesWith(trigger, Set.of(KEYWORD_PRESET), "presets", !metadata.presets().isEmpty());
        goesWith(
                trigger,
                Set.of(KEYWORD, KEYWORD_PRESET, MEMBER_PROFILE),
                "allow_list",
                !metadata.allowList().isEmpty());
        goesWith(
                trigger,
                Set.of(MENTION_SPAM),
                "mention_total_limit",
                metadata.mentionTotalLimit().isPresent());
        goesWith(
                trigger,
                Set.of(MENTION_SPAM),
                "mention_raid_protection_enabled",
                metadata.mentionRaidProtectionEnabled().isPresent());
    }

    private static void goesWith(
            Optional<Integer> trigger, Set<Integer> triggers, String member, boolean isGiven) {
        Limits.allowed(
                member,
                "a value",
                !isGiven || trigger.isEmpty() || triggers.contains(trigger.get()),
                "one for triggers %s only".formatted(names(triggers)));
    }

    private static void check(Optional<Integer> trigger, AutoModerationAction action) {
        switch (action) {
            case BlockMessageAction block ->
                    block.customMessage().ifPresent(RuleLimits::customMessage);
            case TimeoutAction timeout -> {
                timeout.duration().ifPresent(RuleLimits::timeout);
                goesWith(trigger, Set.of(KEYWORD, MENTION_SPAM), "actions.type 3", true);
            }
            case SendAlertAction ignored -> {}
            case BlockMemberInteractionAction ignored -> {}
            case UnknownAutoModerationAction ignored -> {}
        }
    }

    private static List<TriggerType> names(Set<Integer> triggers) {
        return triggers.stream().sorted().map(TriggerType::of).toList();
    }
}
