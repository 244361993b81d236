package hikari.api.guild;

import hikari.api.OpenEnum;
import java.util.Map;

/// What a user said to a [ScheduledEvent].
///
/// @see "Discord OpenAPI: GuildScheduledEventUserResponses"
public sealed interface ScheduledEventResponse extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static ScheduledEventResponse of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements ScheduledEventResponse {
        /// the user does not come, though to others of the series
        UNINTERESTED(0),
        /// the user is interested
        INTERESTED(1);

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
    record Unknown(Integer code) implements ScheduledEventResponse {}
}
