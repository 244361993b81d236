package hikari.api.json;

import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.util.Optional;

/// What may be missing: `null` and not sent are both empty, and empty is not written.
///
/// @param <T> the type of the value
/// @param value its codec
record OptionalCodec<T>(Codec<T> value) implements Codec<Optional<T>> {
    @Override
    public Optional<T> read(JsonValue json) {
        return Optional.of(value.read(json));
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
