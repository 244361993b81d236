package hikari.api.guild;

import hikari.api.Settable;
import hikari.api.limit.Limits;

/// Which rules Discord takes. Discord documentation: Guild Scheduled Event Resource, Guild
/// Scheduled Event Recurrence Rule Object, System limitations.
final class RecurrenceLimits {
    private static final String FIELD = "recurrence_rule.";
    private static final int YEARLY = 0;
    private static final int MONTHLY = 1;
    private static final int WEEKLY = 2;
    private static final int DAILY = 3;

    private RecurrenceLimits() {}

    static void check(Settable<RecurrenceRule> settable) {
        settable.value()
                .ifPresent(rule -> {
                    ours(rule);
                    combinations(rule);
                    frequency(rule, rule.frequency().code());
                });
    }

    private static void ours(RecurrenceRule rule) {
        Limits.allowed(FIELD + "end", "a value", rule.end().isEmpty(), "none from bots");
        Limits.allowed(FIELD + "count", "a value", rule.count().isEmpty(), "none from bots");
        Limits.allowed(
                FIELD + "by_year_day", "a value", rule.byYearDay().isEmpty(), "none from bots");
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
