package hikari.api.guild;

import hikari.api.OpenEnum;
import java.util.Map;

/// How often a [ScheduledEvent] repeats.
///
/// @see "Discord documentation: Resources, Guild Scheduled Event, Guild Scheduled Event Recurrence
///   Rule Frequency"
public sealed interface RecurrenceFrequency extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static RecurrenceFrequency of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements RecurrenceFrequency {
        /// every year
        YEARLY(0),
        /// every month
        MONTHLY(1),
        /// every week
        WEEKLY(2),
        /// every day
        DAILY(3);

        private static final Map<Integer, Known> BY_CODE = OpenEnum.byCode(values());

        private final int code;

        Known(int code) {
            this.code = code;
        }

        @Override
        public Integer code() {
            return code;
        }
    }

    /// A value that this version does not know.
    ///
    /// @param code the value as Discord wrote it
    record Unknown(Integer code) implements RecurrenceFrequency {}
}
