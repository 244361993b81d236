package hikari.api.json;

import hikari.api.Flag;
import hikari.api.Flags;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.math.BigInteger;

/// Bit fields, as numbers or, where the enum is marked [AsString], as strings. Either is read;
/// missing is no bits.
///
/// @param <F> the names of the bits
/// @param type the enum that names the bits
record FlagsCodec<F extends Enum<F> & Flag>(Class<F> type) implements Codec<Flags<F>> {
    @Override
    public Flags<F> read(JsonValue json) {
        var text =
                switch (json) {
                    case JsonString string -> string.getString();
                    case JsonNumber number -> number.toString();
                    default -> throw Misfit.expected("a bit field", json);
                };
        try {
            return new Flags<>(type, Scalar.parseBits(text));
        } catch (NumberFormatException | ArithmeticException e) {
            throw Misfit.expected("a bit field of up to 64 bits", json, e);
        }
    }

    @Override
    public Flags<F> read(JsonBytes in) {
        var bits = in.integer(19, true);
        return bits == Long.MIN_VALUE ? read(in.tree()) : new Flags<>(type, bits);
    }

    @Override
    public void write(JsonGenerator out, Flags<F> flags) {
        var digits = Long.toUnsignedString(flags.bits());
        if (type.isAnnotationPresent(AsString.class)) {
            out.write(digits);
        } else if (flags.bits() >= 0) {
            out.write(flags.bits());
        } else {
            out.write(new BigInteger(digits));
        }
    }

    @Override
    public Flags<F> absent() {
        return Flags.none(type);
    }
}
