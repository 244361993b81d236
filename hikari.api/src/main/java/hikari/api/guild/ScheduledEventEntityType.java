package hikari.api.guild;

import hikari.api.OpenEnum;
import java.util.Map;

/// What a [ScheduledEvent] takes place in.
///
/// @see "Discord documentation: Resources, Guild Scheduled Event, Guild Scheduled Event Entity
///   Types"
public sealed interface ScheduledEventEntityType extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static ScheduledEventEntityType of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements ScheduledEventEntityType {
        /// a stage
        STAGE_INSTANCE(1),
        /// a voice channel
        VOICE(2),
        /// elsewhere
        EXTERNAL(3);

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
    record Unknown(Integer code) implements ScheduledEventEntityType {}
}
