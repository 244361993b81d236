package hikari.api.guild;

import hikari.api.OpenEnum;
import java.util.Map;

/// What counts towards the channels that an [Onboarding] must have.
///
/// @see "Discord documentation: Resources, Guild, Onboarding Mode"
public sealed interface OnboardingMode extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static OnboardingMode of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements OnboardingMode {
        /// only default channels
        ONBOARDING_DEFAULT(0),
        /// default channels and questions
        ONBOARDING_ADVANCED(1);

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
    record Unknown(Integer code) implements OnboardingMode {}
}
