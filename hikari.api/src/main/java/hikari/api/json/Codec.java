package hikari.api.json;

import hikari.api.error.DecodeException;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads and writes the values of one type. Knows nothing of where the value stands.
///
/// @param <T> the type
interface Codec<T> {

    /// {@return the value}
    ///
    /// @param json what was sent; never `null`
    /// @throws hikari.api.error.DecodeException when it is no such value
    T read(JsonValue json);

    /// Writes the value.
    ///
    /// @param out where to
    /// @param value the value
    void write(JsonGenerator out, T value);

    /// {@return the value, or nothing when an object without members stands for it, but cannot be
    /// one}
    ///
    /// @param json what was sent; never `null`
    /// @throws hikari.api.error.DecodeException when it is no such value
    default Optional<T> readUnlessHollow(JsonValue json) {
        try {
            return Optional.of(read(json));
        } catch (DecodeException e) {
            if (json.equals(JsonValue.EMPTY_JSON_OBJECT)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /// {@return what a member that was not sent is taken for, or null when it must be sent}
    default @Nullable T absent() {
        return null;
    }

    /// {@return what a member that was sent as `null` is taken for, or null when it must have a
    /// value}
    default @Nullable T ofNull() {
        return absent();
    }

    /// {@return whether a member with this value is written at all}
    ///
    /// @param value the value
    default boolean isWritten(T value) {
        return true;
    }
}
