package hikari.api.guild;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hikari.api.error.LimitExceededException;
import java.time.Instant;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    @Test
    void whatTheFactoriesMakeIsTaken() {
        var start = Instant.EPOCH;
        var rules =
                List.of(
                        RecurrenceRule.daily(start),
                        RecurrenceRule.daily(start, EnumSet.range(MONDAY, FRIDAY)),
                        RecurrenceRule.daily(start, Set.of(SUNDAY, MONDAY)),
                        RecurrenceRule.weekly(start, WEDNESDAY),
                        RecurrenceRule.everyOtherWeek(start, WEDNESDAY),
                        RecurrenceRule.monthly(start, 4, WEDNESDAY),
                        RecurrenceRule.yearly(start, MonthDay.of(7, 24)));
        for (var rule : rules) {
            assertThatCode(() -> EditScheduledEvent.of(e -> e.recurrenceRule(rule)))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aDayOfTheWeekHasDiscordsNumber() {
        assertThat(RecurrenceRule.weekly(Instant.EPOCH, MONDAY).byWeekday()).containsExactly(0);
        assertThat(RecurrenceRule.weekly(Instant.EPOCH, SUNDAY).byWeekday()).containsExactly(6);
        assertThat(RecurrenceRule.daily(Instant.EPOCH, Set.of(SUNDAY, SATURDAY)).weekdays())
                .containsExactlyInAnyOrder(SATURDAY, SUNDAY);
        assertThat(RecurrenceRule.monthly(Instant.EPOCH, 4, WEDNESDAY).byNWeekday())
                .containsExactly(new NthWeekday(4, 2));
    }

    /// Discord knows six sets of days, in any order; all others of the 127 are refused.
    @Test
    void exactlySixSetsOfDaysRepeatDaily() {
        var taken = new ArrayList<List<Integer>>();
        for (int bits = 1; bits < 128; bits++) {
            var set = BitSet.valueOf(new long[] {bits}).stream().boxed().toList();
            try {
                build(3, 1, set.reversed(), List.of(), NO, NO);
                taken.add(set);
            } catch (LimitExceededException e) {
                assertThat(e.field()).isEqualTo("recurrence_rule.by_weekday");
            }
        }
        assertThat(taken)
                .containsExactlyInAnyOrder(
                        List.of(0, 1, 2, 3, 4),
                        List.of(1, 2, 3, 4, 5),
                        List.of(0, 1, 2, 3, 6),
                        List.of(4, 5),
                        List.of(5, 6),
                        List.of(0, 6));
    }

    @Test
    void daysAndMonthsAreThoseOfTheCalendar() {
        refused("by_weekday", () -> build(2, 1, List.of(7), List.of(), NO, NO));
        refused("by_month", () -> build(0, 1, NO, List.of(), List.of(13), List.of(1)));
        refused("by_month_day", () -> build(0, 1, NO, List.of(), List.of(1), List.of(32)));
        refused("by_n_weekday.n", () -> build(1, 1, NO, List.of(new NthWeekday(6, 1)), NO, NO));
        refused("by_n_weekday.day", () -> build(1, 1, NO, List.of(new NthWeekday(1, 7)), NO, NO));
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
        EditScheduledEvent.of(event ->
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
