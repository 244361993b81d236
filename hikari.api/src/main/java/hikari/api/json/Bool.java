package hikari.api.json;

import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;

/// True or false; missing is false.
final class Bool implements Codec<Boolean> {
    @Override
    public Boolean read(JsonValue json) {
        return switch (json.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw Misfit.expected("true or false", json);
        };
    }

    @Override
    public Boolean read(JsonBytes in) {
        switch (in.peek()) {
            case 't' -> in.word("true");
            case 'f' -> {
                in.word("false");
                return false;
            }
            default -> {
                return read(in.tree());
            }
        }
        return true;
    }

    @Override
    public void write(JsonGenerator out, Boolean value) {
        out.write(value);
    }

    @Override
    public Boolean absent() {
        return false;
    }
}
