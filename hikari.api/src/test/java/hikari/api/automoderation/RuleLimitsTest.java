package hikari.api.automoderation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hikari.api.Snowflake;
import hikari.api.error.LimitExceededException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RuleLimitsTest {
    @ParameterizedTest
    @CsvSource({
        "1, keyword_filter, 1000",
        "1, regex_patterns, 10",
        "1, allow_list, 100",
        "4, allow_list, 1000",
        "6, allow_list, 100"
    })
    void aListOfATriggerHasItsLimit(int trigger, String member, int most) {
        assertThatCode(() -> rule(trigger, metadata(member, most, 1), BLOCK))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> rule(trigger, metadata(member, most + 1, 1), BLOCK))
                .withMessageContaining("'" + member + "'")
                .withMessageContaining(Integer.toString(most));
    }

    @ParameterizedTest
    @CsvSource({"keyword_filter, 60", "regex_patterns, 260", "allow_list, 60"})
    void anElementHasItsLength(String member, int most) {
        assertThatCode(() -> rule(1, metadata(member, 1, most), BLOCK)).doesNotThrowAnyException();
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> rule(1, metadata(member, 1, most + 1), BLOCK))
                .withMessageContaining("'" + member + "[0]'");
    }

    @ParameterizedTest
    @CsvSource({"1, true", "5, true", "3, false", "4, false", "6, false", "99, true"})
    void timeoutsGoWithSomeTriggersOnly(int trigger, boolean isTaken) {
        var timeout = AutoModerationAction.timeout(Duration.ofMinutes(1));
        takes(isTaken, "actions.type 3", () -> rule(trigger, NOTHING, timeout));
    }

    @ParameterizedTest
    @EnumSource(TriggerType.Known.class)
    void allOtherActionsGoWithEveryTrigger(TriggerType.Known trigger) {
        for (var action :
                List.of(
                        AutoModerationAction.blockMessage("no"),
                        AutoModerationAction.sendAlert(Snowflake.of(1)),
                        AutoModerationAction.blockMemberInteraction())) {
            takes(true, "", () -> rule(trigger.code(), NOTHING, action));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "keyword_filter, 1 6",
        "regex_patterns, 1 6",
        "presets, 4",
        "allow_list, 1 4 6",
        "mention_total_limit, 5",
        "mention_raid_protection_enabled, 5"
    })
    void aMemberGoesWithItsTriggersOnly(String member, String triggers) {
        for (var trigger : TriggerType.Known.values()) {
            takes(
                    List.of(triggers.split(" ")).contains(trigger.code().toString()),
                    member,
                    () -> rule(trigger.code(), metadata(member, 1, 1), BLOCK));
        }
        takes(
                true,
                "",
                () -> EditAutoModerationRule.of(e -> e.triggerMetadata(metadata(member, 1, 1))));
    }

    @Test
    void anActionHasItsLimits() {
        var fourWeeks = Duration.ofSeconds(2_419_200);
        takes(true, "", () -> AutoModerationAction.timeout(fourWeeks));
        takes(
                false,
                "duration_seconds",
                () -> AutoModerationAction.timeout(fourWeeks.plusSeconds(1)));
        takes(true, "", () -> AutoModerationAction.blockMessage("x".repeat(150)));
        takes(false, "custom_message", () -> AutoModerationAction.blockMessage("x".repeat(151)));
        var made = new BlockMessageAction.Metadata(Optional.of("x".repeat(151)));
        takes(
                false,
                "custom_message",
                () -> rule(1, NOTHING, new BlockMessageAction(Optional.of(made))));
    }

    @Test
    void aRuleHasOneToFiveActions() {
        takes(false, "actions", () -> rule(1, NOTHING));
        takes(true, "", () -> rule(1, NOTHING, BLOCK, BLOCK, BLOCK, BLOCK, BLOCK));
        takes(false, "actions", () -> rule(1, NOTHING, BLOCK, BLOCK, BLOCK, BLOCK, BLOCK, BLOCK));
    }

    @Test
    void whatIsRequiredIsAskedFor() {
        takes(false, "name", () -> CreateAutoModerationRule.builder().build());
        takes(
                false,
                "actions",
                () ->
                        CreateAutoModerationRule.of(r ->
                                r.name("r")
                                        .eventType(RuleEventType.Known.MESSAGE_SEND)
                                        .triggerType(TriggerType.Known.SPAM)));
    }

    @Test
    void aMentionLimitIsFiftyAtMost() {
        takes(true, "", () -> TriggerMetadata.of(t -> t.mentionTotalLimit(50)));
        takes(false, "mention_total_limit", () -> TriggerMetadata.of(t -> t.mentionTotalLimit(51)));
    }

    private static final AutoModerationAction BLOCK = AutoModerationAction.blockMessage();
    private static final TriggerMetadata NOTHING = metadata("", 0, 0);

    private static void takes(boolean isTaken, String member, ThrowingCallable build) {
        if (isTaken) {
            assertThatCode(build).doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(LimitExceededException.class)
                    .isThrownBy(build)
                    .withMessageContaining("'" + member + "'");
        }
    }

    private static TriggerMetadata metadata(String member, int size, int length) {
        var list = Collections.nCopies(size, "x".repeat(length));
        List<String> none = List.of();
        return new TriggerMetadata(
                member.equals("keyword_filter") ? list : none,
                member.equals("regex_patterns") ? list : none,
                member.equals("presets") ? List.of(KeywordPreset.Known.SLURS) : List.of(),
                member.equals("allow_list") ? list : none,
                member.equals("mention_total_limit") ? Optional.of(5) : Optional.empty(),
                member.equals("mention_raid_protection_enabled")
                        ? Optional.of(true)
                        : Optional.empty());
    }

    private static CreateAutoModerationRule rule(
            int trigger, TriggerMetadata metadata, AutoModerationAction... actions) {
        return CreateAutoModerationRule.of(rule ->
                rule.name("r")
                        .eventType(RuleEventType.Known.MESSAGE_SEND)
                        .triggerType(TriggerType.of(trigger))
                        .triggerMetadata(metadata)
                        .actions(List.of(actions)));
    }
}
