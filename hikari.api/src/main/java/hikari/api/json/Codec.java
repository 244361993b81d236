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

    /// {@return the value that comes next, which is passed} Gives the same as [#read(JsonValue)];
    /// to be overridden where that can be done without a tree.
    ///
    /// @param in stands before the value, which is not `null`
    /// @throws hikari.api.error.DecodeException when it is no such value
    default T read(JsonBytes in) {
        return read(in.tree());
    }

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

    /// {@return the value that comes next, or nothing when an object without members stands for it,
    /// but cannot be one}
    ///
    /// @param in stands before the value, which is not `null`
    /// @throws hikari.api.error.DecodeException when it is no such value
    default Optional<T> readUnlessHollow(JsonBytes in) {
        return in.isAtEmptyObject() ? readUnlessHollow(in.tree()) : Optional.of(read(in));
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
