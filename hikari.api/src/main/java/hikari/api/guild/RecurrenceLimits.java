package hikari.api.guild;

import hikari.api.Settable;
import hikari.api.limit.Limits;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Which rules Discord takes. Discord documentation: Guild Scheduled Event Resource, Guild
/// Scheduled Event Recurrence Rule Object, System limitations.
final class RecurrenceLimits {
    private static final String FIELD = "recurrence_rule.";
    private static final int YEARLY = 0;
    private static final int MONTHLY = 1;
    private static final int WEEKLY = 2;
    private static final int DAILY = 3;
    private static final List<Set<Integer>> DAILY_SETS =
            List.of(
                    Set.of(0, 1, 2, 3, 4),
                    Set.of(1, 2, 3, 4, 5),
                    Set.of(6, 0, 1, 2, 3),
                    Set.of(4, 5),
                    Set.of(5, 6),
                    Set.of(6, 0));

    private RecurrenceLimits() {}

    static void check(Settable<RecurrenceRule> settable) {
        settable.value()
                .ifPresent(rule -> {
                    ours(rule);
                    combinations(rule);
                    frequency(rule, rule.frequency().code());
                    days(rule);
                });
    }

    private static void ours(RecurrenceRule rule) {
        Limits.allowed(FIELD + "end", "a value", rule.end().isEmpty(), "none from bots");
        Limits.allowed(FIELD + "count", "a value", rule.count().isEmpty(), "none from bots");
        Limits.allowed(
                FIELD + "by_year_day", "a value", rule.byYearDay().isEmpty(), "none from bots");
    }

    private static void days(RecurrenceRule rule) {
        rule.byWeekday().forEach(day -> Limits.range(FIELD + "by_weekday", day, 0, 6));
        rule.byMonth().forEach(month -> Limits.range(FIELD + "by_month", month, 1, 12));
        rule.byMonthDay().forEach(day -> Limits.range(FIELD + "by_month_day", day, 1, 31));
        rule.byNWeekday()
                .forEach(nth -> {
                    Limits.range(FIELD + "by_n_weekday.n", nth.n(), 1, 5);
                    Limits.range(FIELD + "by_n_weekday.day", nth.day(), 0, 6);
                });
        if (rule.frequency().code() == DAILY && !rule.byWeekday().isEmpty()) {
            Limits.allowed(
                    FIELD + "by_weekday",
                    rule.byWeekday().toString(),
                    DAILY_SETS.contains(Set.copyOf(rule.byWeekday())),
                    "one of " + DAILY_SETS.stream().map(TreeSet::new).toList());
        }
    }

    private static void combinations(RecurrenceRule rule) {
        var given =
                (rule.byWeekday().isEmpty() ? 0 : 1)
                        + (rule.byNWeekday().isEmpty() ? 0 : 1)
                        + (rule.byMonth().isEmpty() && rule.byMonthDay().isEmpty() ? 0 : 1);
        Limits.range(FIELD + "by_weekday, by_n_weekday, by_month and by_month_day", given, 0, 1);
    }

    private static void frequency(RecurrenceRule rule, int code) {
        var isWeekly = code == WEEKLY;
        Limits.range(FIELD + "interval", rule.interval(), 1, isWeekly ? 2 : 1);
        var weekdays = isWeekly ? 1 : code == DAILY ? 7 : 0;
        Limits.size(FIELD + "by_weekday", rule.byWeekday(), 0, weekdays);
        Limits.size(FIELD + "by_n_weekday", rule.byNWeekday(), 0, code == MONTHLY ? 1 : 0);
        Limits.size(FIELD + "by_month", rule.byMonth(), 0, code == YEARLY ? 1 : 0);
        Limits.size(FIELD + "by_month_day", rule.byMonthDay(), 0, code == YEARLY ? 1 : 0);
        Limits.allowed(
                FIELD + "by_month_day",
                "no value beside by_month",
                rule.byMonth().isEmpty() == rule.byMonthDay().isEmpty(),
                "both or none");
    }
}
