package hikari.api.json;

import hikari.api.OpenEnum;
import hikari.api.error.HikariException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Open enumerations, by the static method `of` that each has. No code is refused.
final class EnumCodec implements Codec<OpenEnum<?>> {
    private final Method of;
    private final boolean numeric;

    /// The constants by code.
    private final Map<Object, OpenEnum<?>> known;

    private EnumCodec(Method of) {
        this.of = of;
        this.numeric = of.getParameterTypes()[0] == int.class;
        this.known = constants(of.getDeclaringClass());
    }

    private static Map<Object, OpenEnum<?>> constants(Class<?> type) {
        var permitted = type.getPermittedSubclasses();
        return Stream.of(permitted == null ? new Class<?>[] {type} : permitted)
                .filter(Class::isEnum)
                .flatMap(constants -> Stream.of(constants.getEnumConstants()))
                .map(constant -> (OpenEnum<?>) constant)
                .collect(Collectors.toUnmodifiableMap(OpenEnum::code, Function.identity()));
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

    @Override
    public OpenEnum<?> read(JsonBytes in) {
        if (numeric) {
            var code = in.integer(9, false);
            return code == Long.MIN_VALUE ? read(in.tree()) : of((Object) (int) code);
        }
        return in.peek() == '"' ? of((Object) in.string()) : read(in.tree());
    }

    private OpenEnum<?> of(String code) {
        return of(numeric ? (Object) Integer.valueOf(code) : code);
    }

    private OpenEnum<?> of(Object code) {
        var constant = known.get(code);
        if (constant != null) {
            return constant;
        }
        try {
            return (OpenEnum<?>) of.invoke(null, code);
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
