package hikari.api.json;

import hikari.api.error.DecodeException;
import hikari.api.error.HikariException;
import hikari.api.error.MissingModuleException;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.config.PropertyNamingStrategy;
import jakarta.json.bind.spi.JsonbProvider;
import jakarta.json.stream.JsonParsingException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The one way in which this framework binds JSON: Jakarta JSON-B, set up for Discord.
///
/// Any record of a public type in an exported package can be bound; components may be of any type
/// that JSON-B knows, and of these:
///
/// | component | read from | when not sent | when sent as `null` |
/// |---|---|---|---|
/// | `String` | string, number | empty | empty |
/// | `int`, `long`, `double` | number, number in a string | 0 | 0 |
/// | `boolean` | `true`, `false` | `false` | `false` |
/// | [hikari.api.Flags] | number, number in a string | no flags | no flags |
/// | `List`, `Map` | array, object | empty | empty |
/// | `Duration` | seconds | zero | zero |
/// | `Optional` | its value | empty | empty |
/// | [hikari.api.Settable] | its value | unset | null |
/// | [hikari.api.Snowflake] | string, number | error | error |
/// | `Instant` | ISO 8601, any offset | error | error |
/// | [hikari.api.OpenEnum] | its code | code 0 or "" | code 0 or "" |
/// | records | object | as `{}`, error if that is none | as `{}` |
/// | unions (see [UnionBy]) | object | error | error |
///
/// Members have the component's name in snake case, or what `@JsonbProperty` says;
/// `@JsonbTransient` components are left out, [Inline] ones are spread. Unknown members are
/// ignored, unknown enum values and shapes kept; numbers that do not fit are errors, never cut off.
/// An object without members where an object must have some is taken for missing, where something
/// may be missing. When written, what is unset or empty is left out.
///
/// All methods are safe for all threads. A `Jsonb` remembers the classes that it bound: a plugin
/// makes one of its own, so that its classes can go when it goes.
public final class Json {
    private Json() {}

    /// {@return a new `Jsonb`} Close it when it is no longer needed.
    ///
    /// @throws MissingModuleException when there is no JSON-B provider
    public static Jsonb create() {
        var created = new AtomicReference<@Nullable Jsonb>();
        var codecs = new Codecs(() -> whenCreated(created.get()));
        var config =
                new JsonbConfig()
                        .withPropertyNamingStrategy(
                                PropertyNamingStrategy.LOWER_CASE_WITH_UNDERSCORES)
                        .withDeserializers(
                                new RecordBinding(codecs),
                                new UnionBinding(codecs),
                                new EnumBinding(codecs))
                        .withSerializers(
                                new RecordBinding(codecs),
                                new EnumBinding(codecs),
                                new Closed.Binding(codecs));
        try {
            var jsonb =
                    new DirectJsonb(
                            JsonbProvider.provider().create().withConfig(config).build(), codecs);
            created.set(jsonb);
            return jsonb;
        } catch (JsonbException e) {
            throw new MissingModuleException(
                    "There is no JSON-B provider: add the modules org.eclipse.yasson and org.eclipse.parsson",
                    e);
        }
    }

    private static Jsonb whenCreated(@Nullable Jsonb jsonb) {
        if (jsonb == null) {
            throw new IllegalStateException("the Jsonb is used while it is made");
        }
        return jsonb;
    }

    /// {@return the value that the text stands for}
    ///
    /// @param <T> the type
    /// @param jsonb from [#create()]
    /// @param json the text
    /// @param type the type
    /// @throws DecodeException when it stands for no such value; the message names the place
    public static <T> T decode(Jsonb jsonb, String json, Class<T> type) {
        return type.cast(decode(jsonb, json, (Type) type));
    }

    /// {@return the value that the bytes stand for}
    ///
    /// @param <T> the type
    /// @param jsonb from [#create()]
    /// @param json UTF-8
    /// @param type the type
    /// @throws DecodeException when they stand for no such value; the message names the place
    public static <T> T decode(Jsonb jsonb, byte[] json, Class<T> type) {
        return type.cast(decode(jsonb, json, 0, json.length, type));
    }

    /// {@return the value that some bytes stand for} Records, unions and lists of them are read
    /// without a tree, at a fraction of the cost of text.
    ///
    /// @param jsonb from [#create()]
    /// @param buffer holds the bytes, UTF-8
    /// @param offset where they begin
    /// @param length how many they are
    /// @param type the type, with its arguments
    /// @throws DecodeException when they stand for no such value; the message names the place
    public static Object decode(Jsonb jsonb, byte[] buffer, int offset, int length, Type type) {
        if (!(jsonb instanceof DirectJsonb direct)) {
            var text = new String(buffer, offset, length, StandardCharsets.UTF_8);
            return decode(jsonb, text, type);
        }
        var in = new JsonBytes(buffer, offset, length);
        try {
            if (in.passesNull()) {
                throw new DecodeException("expected %s, got null".formatted(type.getTypeName()));
            }
            var value = direct.codecs().of(type).read(in);
            in.expectEnd();
            in.scratch().giveBack();
            return value;
        } catch (JsonParsingException | IllegalArgumentException e) {
            throw undecodable(type, e);
        }
    }

    /// {@return the values that the text, an array, stands for}
    ///
    /// @param <T> the type of the elements
    /// @param jsonb from [#create()]
    /// @param json the text
    /// @param element the type of the elements
    /// @throws DecodeException when it is no array of such values; the message names the place
    @SuppressWarnings("unchecked") // the type asked for is a list of the element's
    public static <T> List<T> decodeList(Jsonb jsonb, String json, Class<T> element) {
        var list = (List<T>) decode(jsonb, json, new ListOf(element));
        return list.stream().toList();
    }

    /// {@return the value that the text stands for}
    ///
    /// @param jsonb from [#create()]
    /// @param json the text
    /// @param type the type, with its arguments
    /// @throws DecodeException when it stands for no such value; the message names the place
    public static Object decode(Jsonb jsonb, String json, Type type) {
        try {
            Object value = jsonb.fromJson(json, type);
            if (value == null) {
                throw new DecodeException("expected %s, got null".formatted(type.getTypeName()));
            }
            return value;
        } catch (JsonbException | JsonParsingException | NoSuchElementException e) {
            throw undecodable(type, e);
        }
    }

    private static DecodeException undecodable(Type type, RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DecodeException misfit) {
                return misfit;
            }
        }
        return new DecodeException(
                "not the JSON of %s: %s".formatted(type.getTypeName(), failure.getMessage()),
                failure);
    }

    /// {@return the text that stands for the value}
    ///
    /// @param jsonb from [#create()]
    /// @param value the value
    /// @throws HikariException when it cannot be written, as a number that is infinite
    public static String encode(Jsonb jsonb, Object value) {
        try {
            return jsonb.toJson(value instanceof Record record ? maybeClosed(record) : value);
        } catch (JsonbException e) {
            throw new HikariException(
                    "A %s could not be written as JSON: %s"
                            .formatted(value.getClass().getSimpleName(), e.getMessage()),
                    e);
        }
    }

    private static Object maybeClosed(Record value) {
        var type = value.getClass();
        return type.getModule().isExported(type.getPackageName()) ? value : new Closed(value);
    }
}
