package hikari.runtime.doctor;

import java.util.Optional;

/// What one check came to.
///
/// @param subject what was checked
/// @param grade how it is
/// @param text what was found
/// @param advice what to do about it
public record Finding(String subject, Grade grade, String text, Optional<String> advice) {
    /// How something is.
    public enum Grade {
        /// As it should be.
        GOOD,
        /// Worth knowing.
        NOTE,
        /// In the way of a bot.
        WRONG
    }

    static Finding good(String subject, String text) {
        return new Finding(subject, Grade.GOOD, text, Optional.empty());
    }

    static Finding note(String subject, String text, String advice) {
        return new Finding(subject, Grade.NOTE, text, Optional.of(advice));
    }

    static Finding wrong(String subject, String text, String advice) {
        return new Finding(subject, Grade.WRONG, text, Optional.of(advice));
    }
}
