package hikari.api.guild;

import hikari.api.guild.RecurrenceFrequency.Known;
import hikari.api.json.Sparse;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How a [ScheduledEvent] repeats: part of the calendar standard's rules. Of these Discord takes
/// few from bots; [#daily], [#weekly], [#everyOtherWeek], [#monthly] and [#yearly] make them.
///
/// @param start when the series begins
/// @param end when the series ends
/// @param frequency how often
/// @param interval every how many of the frequency
/// @param byWeekday on which days of the week, 0 is Monday
/// @param byNWeekday on which days of which weeks
/// @param byMonth in which months, 1 is January
/// @param byMonthDay on which days of the month
/// @param byYearDay on which days of the year, 1 to 364
/// @param count how many times before it stops
/// @see "Discord documentation: Resources, Guild Scheduled Event, Guild Scheduled Event Recurrence
///   Rule Object"
@Sparse
public record RecurrenceRule(
        Instant start,
        Optional<Instant> end,
        RecurrenceFrequency frequency,
        int interval,
        List<Integer> byWeekday,
        List<NthWeekday> byNWeekday,
        List<Integer> byMonth,
        List<Integer> byMonthDay,
        List<Integer> byYearDay,
        Optional<Integer> count) {

    /// {@return a rule that repeats every day}
    ///
    /// @param start when the series begins
    public static RecurrenceRule daily(Instant start) {
        return of(start, Known.DAILY, 1, Set.of(), List.of(), List.of(), List.of());
    }

    /// {@return a rule that repeats on some days of every week}
    ///
    /// @param start when the series begins
    /// @param days Monday to Friday, Tuesday to Saturday, Sunday to Thursday, Friday and Saturday,
    ///   Saturday and Sunday, or Sunday and Monday; Discord takes no others
    public static RecurrenceRule daily(Instant start, Set<DayOfWeek> days) {
        return of(start, Known.DAILY, 1, days, List.of(), List.of(), List.of());
    }

    /// {@return a rule that repeats on a day of every week}
    ///
    /// @param start when the series begins
    /// @param day the day
    public static RecurrenceRule weekly(Instant start, DayOfWeek day) {
        return of(start, Known.WEEKLY, 1, Set.of(day), List.of(), List.of(), List.of());
    }

    /// {@return a rule that repeats on a day of every other week}
    ///
    /// @param start when the series begins
    /// @param day the day
    public static RecurrenceRule everyOtherWeek(Instant start, DayOfWeek day) {
        return of(start, Known.WEEKLY, 2, Set.of(day), List.of(), List.of(), List.of());
    }

    /// {@return a rule that repeats on a day of every month}
    ///
    /// @param start when the series begins
    /// @param week which of the month's days of this name, 1 to 5; 5 is the last
    /// @param day the day
    public static RecurrenceRule monthly(Instant start, int week, DayOfWeek day) {
        var nth = new NthWeekday(week, code(day));
        return of(start, Known.MONTHLY, 1, Set.of(), List.of(nth), List.of(), List.of());
    }

    /// {@return a rule that repeats on a day of every year}
    ///
    /// @param start when the series begins
    /// @param day the day
    public static RecurrenceRule yearly(Instant start, MonthDay day) {
        return of(
                start,
                Known.YEARLY,
                1,
                Set.of(),
                List.of(),
                List.of(day.getMonthValue()),
                List.of(day.getDayOfMonth()));
    }

    /// {@return on which days of the week}
    public Set<DayOfWeek> weekdays() {
        return byWeekday.stream()
                .filter(day -> day >= 0 && day < DayOfWeek.values().length)
                .map(day -> DayOfWeek.of(day + 1))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static int code(DayOfWeek day) {
        return day.getValue() - 1;
    }

    private static RecurrenceRule of(
            Instant start,
            RecurrenceFrequency frequency,
            int interval,
            Set<DayOfWeek> days,
            List<NthWeekday> nthWeekdays,
            List<Integer> months,
            List<Integer> monthDays) {
        return new RecurrenceRule(
                start,
                Optional.empty(),
                frequency,
                interval,
                days.stream().map(RecurrenceRule::code).sorted().toList(),
                nthWeekdays,
                months,
                monthDays,
                List.of(),
                Optional.empty());
    }
}
