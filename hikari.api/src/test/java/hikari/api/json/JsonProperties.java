package hikari.api.json;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.error.DecodeException;
import hikari.testkit.Generated;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/// The laws of the binding, for every record of the model.
class JsonProperties {
    private static final Jsonb JSONB = Json.create();
    private static final List<Class<?>> RECORDS = Model.records();

    @AfterContainer
    static void close() throws Exception {
        JSONB.close();
    }

    @Provide
    Arbitrary<Class<?>> records() {
        return Arbitraries.of(RECORDS);
    }

    @Provide
    Arbitrary<Class<?>> knownShapes() {
        return records().filter(type -> !keepsAll(type));
    }

    private static boolean keepsAll(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .anyMatch(part -> part.getType() == JsonObject.class);
    }

    @Property(tries = 1000)
    void whatIsWrittenReadsAsWhatItWas(@ForAll("records") Class<?> type, @ForAll long seed) {
        var value = new Generated(seed).value(type);
        var json = Json.encode(JSONB, value);
        assertThat((Object) Json.decode(JSONB, json, type)).as(json).isEqualTo(value);
    }

    @Property(tries = 500)
    void unknownMembersChangeNothing(@ForAll("knownShapes") Class<?> type, @ForAll long seed) {
        var json = Json.encode(JSONB, new Generated(seed).value(type));
        var extended =
                jakarta.json.Json.createObjectBuilder(Damage.parse(json).asJsonObject())
                        .add("brand_new", Damage.parse("{\"a\":[1,null,{}]}"))
                        .build();
        assertThat((Object) Json.decode(JSONB, extended.toString(), type))
                .isEqualTo(Json.decode(JSONB, json, type));
    }

    @Property(tries = 1000)
    void aWrongValueAnywhereIsReadOrRefused(@ForAll("records") Class<?> type, @ForAll long seed) {
        var json = Json.encode(JSONB, new Generated(seed).value(type));
        var damaged = new Damage(new Random(seed)).replaced(Damage.parse(json));
        readOrRefuse(damaged.toString(), type);
    }

    @Property(tries = 1000)
    void garbledTextIsReadOrRefused(@ForAll("records") Class<?> type, @ForAll long seed) {
        var json = Json.encode(JSONB, new Generated(seed).value(type));
        readOrRefuse(new Damage(new Random(seed)).garbled(json), type);
    }

    @Property(tries = 500)
    void anyTextIsReadOrRefused(@ForAll("records") Class<?> type, @ForAll String text) {
        readOrRefuse(text, type);
    }

    /// Passes when the text is read as the type, or refused with the one exception for that.
    private static void readOrRefuse(String json, Class<?> type) {
        try {
            assertThat((Object) Json.decode(JSONB, json, type)).isInstanceOf(type);
        } catch (DecodeException e) {
            assertThat(e).hasMessageNotContaining("null:");
        }
    }
}
