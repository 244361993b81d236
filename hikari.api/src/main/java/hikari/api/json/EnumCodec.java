package hikari.api.json;

import hikari.api.OpenEnum;
import hikari.api.error.HikariException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.stream.Stream;

/// Open enumerations, by the static method `of` that each has. No code is refused.
final class EnumCodec implements Codec<OpenEnum<?>> {
    private final Method of;
    private final boolean numeric;

    private EnumCodec(Method of) {
        this.of = of;
        this.numeric = of.getParameterTypes()[0] == int.class;
    }

    static EnumCodec of(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals("of") && method.getParameterCount() == 1)
                .findFirst()
                .map(EnumCodec::new)
                .orElseThrow(() ->
                        new HikariException(
                                "Add a static method 'of' with one code to the open enum "
                                        + type.getName()));
    }

    @Override
    public OpenEnum<?> read(JsonValue json) {
        var text =
                switch (json) {
                    case JsonString string -> string.getString();
                    case JsonNumber number -> number.toString();
                    default -> throw Misfit.expected("a code", json);
                };
        try {
            return of(text);
        } catch (NumberFormatException e) {
            throw Misfit.expected("a code of 32 bits", json, e);
        }
    }

    private OpenEnum<?> of(String code) {
        try {
            return (OpenEnum<?>) of.invoke(null, numeric ? (Object) Integer.valueOf(code) : code);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new HikariException(
                    "Export the package of " + of.getDeclaringClass().getName(), e);
        }
    }

    /// A code that Discord left out is taken for 0, or for the empty text.
    @Override
    public OpenEnum<?> absent() {
        return of(numeric ? "0" : "");
    }

    @Override
    public void write(JsonGenerator out, OpenEnum<?> value) {
        writeCode(out, value);
    }

    static void writeCode(JsonGenerator out, OpenEnum<?> value) {
        if (value.code() instanceof Integer code) {
            out.write(code);
        } else {
            out.write(String.valueOf(value.code()));
        }
    }
}
