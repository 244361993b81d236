package hikari.api;

/// An enumeration of Discord's, which grows any day: a value is one of the constants that this version knows, or
/// an unknown one that keeps its code. Each open enum is a sealed interface with an enum `Known` and a record `Unknown`.
///
/// @param <C> how Discord writes the code: [Integer] or [String]
public interface OpenEnum<C> {
    /// {@return the value as Discord writes it}
    C code();
}
