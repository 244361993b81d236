package hikari.api;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An enumeration of Discord's, which grows any day: a value is one of the constants that this
/// version knows, or an unknown one that keeps its code. Each open enum is a sealed interface with
/// an enum `Known` and a record `Unknown`.
///
/// @param <C> how Discord writes the code: [Integer] or [String]
public interface OpenEnum<C> {
    /// {@return the value as Discord writes it}
    C code();

    /// {@return the known values by their codes} For the open enums themselves.
    ///
    /// @param <C> how Discord writes the code
    /// @param <K> the enum of known values
    /// @param known the known values
    static <C, K extends OpenEnum<C>> Map<C, K> byCode(K[] known) {
        return Stream.of(known)
                .collect(Collectors.toUnmodifiableMap(OpenEnum::code, Function.identity()));
    }
}
