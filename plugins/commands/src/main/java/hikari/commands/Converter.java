package hikari.commands;

/// Makes a value of one type from one of another.
///
/// @param <F> what is given
/// @param <T> what it becomes
@FunctionalInterface
public interface Converter<F, T> {
    /// {@return what a value becomes}
    ///
    /// @param value what was given
    /// @throws Exception when it cannot be one; the message of an [IllegalArgumentException] is
    ///   shown to the user
    T convert(F value) throws Exception;
}
