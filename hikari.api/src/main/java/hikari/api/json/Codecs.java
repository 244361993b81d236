package hikari.api.json;

import hikari.api.Flag;
import hikari.api.Flags;
import hikari.api.OpenEnum;
import hikari.api.Settable;
import hikari.api.Snowflake;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/// The codecs of one `Jsonb`, made when first asked for. Safe for all threads.
final class Codecs {
    private static final Map<Type, Class<?>> BOXES =
            Map.of(
                    int.class, Integer.class,
                    long.class, Long.class,
                    double.class, Double.class,
                    boolean.class, Boolean.class);

    private final Map<Type, Codec<Object>> known = new ConcurrentHashMap<>();
    private final Supplier<Jsonb> others;

    /// Codecs that leave other types to JSON-B.
    ///
    /// @param others what binds the types that are not known here
    Codecs(Supplier<Jsonb> others) {
        this.others = others;
    }

    /// {@return the codec of a type} Types that contain themselves are no trouble: a record asks
    /// for the codecs of its components when it is first used.
    ///
    /// @param type the type, with its arguments
    Codec<Object> of(Type type) {
        var codec = known.get(type);
        if (codec == null) {
            codec = widen(make(type));
            known.put(type, codec);
        }
        return codec;
    }

    /// Of what type a codec is was settled by the type that it was made for.
    @SuppressWarnings("unchecked")
    private static Codec<Object> widen(Codec<?> codec) {
        return (Codec<Object>) codec;
    }

    /// {@return the codec of a bit field}
    ///
    /// @param type the enum that names the bits
    Codec<Object> ofFlags(Class<?> type) {
        return widen(flags(type));
    }

    private Codec<?> make(Type type) {
        return switch (type) {
            case Class<?> plain -> ofClass(plain);
            case ParameterizedType generic -> ofGeneric(generic);
            case WildcardType wildcard -> of(wildcard.getUpperBounds()[0]);
            default -> new BoundByJsonb(type, others);
        };
    }

    private Codec<?> ofClass(Class<?> type) {
        var boxed = BOXES.getOrDefault(type, type);
        var scalar = Scalar.ALL.get(boxed);
        if (scalar != null) {
            return scalar;
        }
        if (boxed == Boolean.class) {
            return new Bool();
        }
        if (JsonValue.class.isAssignableFrom(type)) {
            return new RawJson<>(type.asSubclass(JsonValue.class));
        }
        if (OpenEnum.class.isAssignableFrom(type)) {
            return EnumCodec.of(type);
        }
        if (type.isRecord()) {
            return new RecordCodec(type, this);
        }
        return type.isSealed() && UnionCodec.discriminator(type).isPresent()
                ? new UnionCodec(type, this)
                : new BoundByJsonb(type, others);
    }

    private Codec<?> ofGeneric(ParameterizedType type) {
        var raw = type.getRawType();
        var arguments = type.getActualTypeArguments();
        if (raw == Optional.class) {
            return new OptionalCodec<>(of(arguments[0]));
        }
        if (raw == Settable.class) {
            return new SettableCodec<>(of(arguments[0]));
        }
        if (raw == List.class) {
            return new ListCodec<>(of(arguments[0]));
        }
        if (raw == Map.class) {
            return new MapCodec<>(key(arguments[0]), of(arguments[1]));
        }
        if (raw == Flags.class) {
            return flags((Class<?>) arguments[0]);
        }
        return new BoundByJsonb(type, others);
    }

    private static Function<String, ?> key(Type type) {
        return type == Snowflake.class ? Snowflake::of : Function.identity();
    }

    /// What the signature of [Flags] demands of its argument cannot be said of a class that is only
    /// known at run time.
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <F extends Enum<F> & Flag> Codec<Flags<F>> flags(Class<?> type) {
        return new FlagsCodec<>((Class<F>) (Class) type);
    }
}
