package hikari.api.json;

import hikari.api.Settable;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;

/// What may be not sent, `null`, or a value, the three told apart in both directions.
///
/// @param <T> the type of the value
/// @param value its codec
record SettableCodec<T>(Codec<T> value) implements Codec<Settable<T>> {
    @Override
    public Settable<T> read(JsonValue json) {
        return value.readUnlessHollow(json).map(Settable::of).orElseGet(Settable::unset);
    }

    @Override
    public Settable<T> read(JsonBytes in) {
        return value.readUnlessHollow(in).map(Settable::of).orElseGet(Settable::unset);
    }

    @Override
    public void write(JsonGenerator out, Settable<T> settable) {
        settable.value().ifPresentOrElse(present -> value.write(out, present), out::writeNull);
    }

    @Override
    public Settable<T> absent() {
        return Settable.unset();
    }

    @Override
    public Settable<T> ofNull() {
        return Settable.ofNull();
    }

    @Override
    public boolean isWritten(Settable<T> settable) {
        return settable.isSet();
    }
}
