package hikari.api.json;

import hikari.api.error.DecodeException;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Lists, which are unmodifiable; missing is empty. Elements that are `null`, or objects without
/// any of the members that they must have, are left out.
///
/// @param <T> the type of the elements
/// @param element their codec
record ListCodec<T>(Codec<T> element) implements Codec<List<T>> {
    @Override
    public List<T> read(JsonValue json) {
        if (!(json instanceof JsonArray array)) {
            throw Misfit.expected("an array", json);
        }
        var list = new ArrayList<T>(array.size());
        for (int i = 0; i < array.size(); i++) {
            var item = array.get(i);
            if (item.getValueType() != JsonValue.ValueType.NULL) {
                readAt(i, item).ifPresent(list::add);
            }
        }
        return Collections.unmodifiableList(list);
    }

    @Override
    @SuppressWarnings("unchecked") // nothing but elements was added
    public List<T> read(JsonBytes in) {
        if (in.peek() != '[') {
            return read(in.tree());
        }
        in.open('[');
        if (in.peek() == ']') {
            in.close(']');
            return List.of();
        }
        var scratch = in.scratch();
        var base = scratch.top();
        var index = 0;
        do {
            if (!in.passesNull()) {
                addNext(in, index, scratch);
            }
            index++;
        } while (in.passes(','));
        in.close(']');
        return (List<T>) scratch.takeList(base);
    }

    private void addNext(JsonBytes in, int index, Scratch scratch) {
        try {
            if (in.isAtEmptyObject()) {
                element.readUnlessHollow(in).ifPresent(scratch::add);
            } else {
                scratch.add(element.read(in));
            }
        } catch (DecodeException e) {
            throw Misfit.at("[" + index + "]", e);
        }
    }

    private Optional<T> readAt(int index, JsonValue item) {
        try {
            return element.readUnlessHollow(item);
        } catch (DecodeException e) {
            throw Misfit.at("[" + index + "]", e);
        }
    }

    @Override
    public void write(JsonGenerator out, List<T> list) {
        out.writeStartArray();
        list.forEach(item -> element.write(out, item));
        out.writeEnd();
    }

    @Override
    public List<T> absent() {
        return List.of();
    }
}
