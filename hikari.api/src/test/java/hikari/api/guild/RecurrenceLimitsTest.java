package hikari.api.guild;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hikari.api.error.LimitExceededException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecurrenceLimitsTest {
    private static final List<Integer> NO = List.of();

    @Test
    void rulesThatDiscordTakesAreTaken() {
        assertThatCode(
                        () -> {
                            build(2, 2, List.of(1), List.of(), NO, NO);
                            build(3, 1, List.of(0, 1, 2, 3, 4), List.of(), NO, NO);
                            build(1, 1, NO, List.of(new NthWeekday(4, 2)), NO, NO);
                            build(0, 1, NO, List.of(), List.of(7), List.of(24));
                        })
                .doesNotThrowAnyException();
    }

    @Test
    void otherRulesAreRefusedWithTheMember() {
        refused("interval", () -> build(3, 2, NO, List.of(), NO, NO));
        refused("by_weekday", () -> build(2, 1, List.of(1, 2), List.of(), NO, NO));
        refused("by_n_weekday", () -> build(2, 1, NO, List.of(new NthWeekday(1, 1)), NO, NO));
        refused("by_month_day", () -> build(0, 1, NO, List.of(), List.of(7), NO));
        refused(
                "by_weekday, by_n_weekday",
                () -> build(0, 1, List.of(1), List.of(), List.of(7), List.of(24)));
    }

    private static void refused(String member, Runnable build) {
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(build::run)
                .withMessageContaining("recurrence_rule." + member);
    }

    private static void build(
            int frequency,
            int interval,
            List<Integer> weekdays,
            List<NthWeekday> nthWeekdays,
            List<Integer> months,
            List<Integer> monthDays) {
        CreateScheduledEvent.of(event ->
                event.recurrenceRule(
                        new RecurrenceRule(
                                Instant.EPOCH,
                                Optional.empty(),
                                RecurrenceFrequency.of(frequency),
                                interval,
                                weekdays,
                                nthWeekdays,
                                months,
                                monthDays,
                                NO,
                                Optional.empty())));
    }
}
