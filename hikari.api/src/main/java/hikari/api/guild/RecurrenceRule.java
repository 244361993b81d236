package hikari.api.guild;

import hikari.api.json.Sparse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How a [ScheduledEvent] repeats: part of the calendar standard's rules.
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
        Optional<Integer> count) {}
