package hikari.api;

import java.util.EnumSet;
import java.util.Set;

/// A bit field of Discord. All 64 bits are kept, also those that this version has no name for, so
/// that writing back what was read changes nothing.
///
/// @param <F> the names of the bits
/// @param type the enum that names the bits
/// @param bits all bits, named or not
public record Flags<F extends Enum<F> & Flag>(Class<F> type, long bits) {

    /// {@return a field with no bit set}
    ///
    /// @param <F> the names of the bits
    /// @param type the enum that names the bits
    public static <F extends Enum<F> & Flag> Flags<F> none(Class<F> type) {
        return new Flags<>(type, 0);
    }

    /// {@return a field with these bits set}
    ///
    /// @param <F> the names of the bits
    /// @param first one flag
    /// @param rest more flags
    @SafeVarargs
    public static <F extends Enum<F> & Flag> Flags<F> of(F first, F... rest) {
        var flags = none(first.getDeclaringClass()).with(first);
        for (var flag : rest) {
            flags = flags.with(flag);
        }
        return flags;
    }

    /// {@return whether this bit is set}
    ///
    /// @param flag the bit
    public boolean has(F flag) {
        return (bits & flag.mask()) == flag.mask();
    }

    /// {@return whether all bits of the other field are set here}
    ///
    /// @param other the bits asked for
    public boolean hasAll(Flags<F> other) {
        return (bits & other.bits) == other.bits;
    }

    /// {@return this field with the bit set}
    ///
    /// @param flag the bit
    public Flags<F> with(F flag) {
        return new Flags<>(type, bits | flag.mask());
    }

    /// {@return this field with all bits of both}
    ///
    /// @param other the bits to add
    public Flags<F> with(Flags<F> other) {
        return new Flags<>(type, bits | other.bits);
    }

    /// {@return this field with the bit cleared}
    ///
    /// @param flag the bit
    public Flags<F> without(F flag) {
        return new Flags<>(type, bits & ~flag.mask());
    }

    /// {@return whether no bit is set}
    public boolean isEmpty() {
        return bits == 0;
    }

    /// {@return the bits that have a name and are set}
    public Set<F> known() {
        var known = EnumSet.noneOf(type);
        for (var flag : type.getEnumConstants()) {
            if (has(flag)) {
                known.add(flag);
            }
        }
        return known;
    }

    /// {@return the bits that are set and have no name in this version}
    public long unknown() {
        var unknown = bits;
        for (var flag : type.getEnumConstants()) {
            unknown &= ~flag.mask();
        }
        return unknown;
    }

    @Override
    public String toString() {
        var unknown = unknown();
        return unknown == 0 ? known().toString() : known() + "+0x" + Long.toHexString(unknown);
    }
}
