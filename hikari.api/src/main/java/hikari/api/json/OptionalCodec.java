package hikari.api.json;

import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.util.Optional;

/// What may be missing: `null`, not sent, and an object without the members that it must have are
/// all empty, and empty is not written.
///
/// @param <T> the type of the value
/// @param value its codec
record OptionalCodec<T>(Codec<T> value) implements Codec<Optional<T>> {
    @Override
    public Optional<T> read(JsonValue json) {
        return value.readUnlessHollow(json);
    }

    @Override
    public Optional<T> read(JsonBytes in) {
        return value.readUnlessHollow(in);
    }

    @Override
    public void write(JsonGenerator out, Optional<T> optional) {
        optional.ifPresentOrElse(present -> value.write(out, present), out::writeNull);
    }

    @Override
    public Optional<T> absent() {
        return Optional.empty();
    }

    @Override
    public boolean isWritten(Optional<T> optional) {
        return optional.isPresent();
    }
}
