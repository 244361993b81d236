package hikari.runtime.pack;

import org.jspecify.annotations.Nullable;

/// How values of one type become bytes and come back.
///
/// @param <T> the type
interface Packing<T> {
    /// {@return the value that a record need not write, if the type has one: what is missing, empty
    /// or zero}
    @Nullable T absent();

    /// {@return whether this is the value that need not be written}
    ///
    /// @param value a value
    default boolean isAbsent(T value) {
        return value.equals(absent());
    }

    /// Writes a value, the absent one too.
    ///
    /// @param value the value
    /// @param out where to
    void pack(T value, Packer out);

    /// {@return the next value}
    ///
    /// @param in where from
    T unpack(Unpacker in);

    /// Writes a value of which is known that it is not the absent one.
    ///
    /// @param value the value
    /// @param out where to
    default void packPresent(T value, Packer out) {
        pack(value, out);
    }

    /// {@return the next value, of which is known that it is not the absent one}
    ///
    /// @param in where from
    default T unpackPresent(Unpacker in) {
        return unpack(in);
    }
}
