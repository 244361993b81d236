package hikari.api.guild;

import hikari.api.OpenEnum;
import java.util.Map;

/// How far a [ScheduledEvent] is.
///
/// @see "Discord documentation: Resources, Guild Scheduled Event, Guild Scheduled Event Status"
public sealed interface ScheduledEventStatus extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static ScheduledEventStatus of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements ScheduledEventStatus {
        /// to come
        SCHEDULED(1),
        /// now
        ACTIVE(2),
        /// over
        COMPLETED(3),
        /// called off
        CANCELED(4);

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
    record Unknown(Integer code) implements ScheduledEventStatus {}
}
