package hikari.api.automoderation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hikari.api.error.LimitExceededException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThatCode(() -> rule(trigger, metadata(member, most, 1), 1))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> rule(trigger, metadata(member, most + 1, 1), 1))
                .withMessageContaining("'" + member + "'")
                .withMessageContaining(Integer.toString(most));
    }

    @ParameterizedTest
    @CsvSource({"keyword_filter, 60", "regex_patterns, 260", "allow_list, 60"})
    void anElementHasItsLength(String member, int most) {
        assertThatCode(() -> rule(1, metadata(member, 1, most), 1)).doesNotThrowAnyException();
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> rule(1, metadata(member, 1, most + 1), 1))
                .withMessageContaining("'" + member + "[0]'");
    }

    @ParameterizedTest
    @CsvSource({"3, 1, true", "3, 5, true", "3, 3, false", "4, 6, true", "4, 1, false"})
    void someActionsGoWithSomeTriggersOnly(int action, int trigger, boolean isTaken) {
        if (isTaken) {
            assertThatCode(() -> rule(trigger, NOTHING, action)).doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(LimitExceededException.class)
                    .isThrownBy(() -> rule(trigger, NOTHING, action))
                    .withMessageContaining("actions.type");
        }
    }

    private static final TriggerMetadata NOTHING = metadata("", 0, 0);

    private static TriggerMetadata metadata(String member, int size, int length) {
        var list = Collections.nCopies(size, "x".repeat(length));
        List<String> none = List.of();
        return new TriggerMetadata(
                member.equals("keyword_filter") ? list : none,
                member.equals("regex_patterns") ? list : none,
                List.of(),
                member.equals("allow_list") ? list : none,
                Optional.empty(),
                Optional.empty());
    }

    private static CreateAutoModerationRule rule(
            int trigger, TriggerMetadata metadata, int action) {
        return CreateAutoModerationRule.of(rule ->
                rule.name("r")
                        .triggerType(TriggerType.of(trigger))
                        .triggerMetadata(metadata)
                        .actions(
                                List.of(
                                        new AutoModerationAction(
                                                ActionType.of(action), Optional.empty()))));
    }
}
