package hikari.api.json;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.error.DecodeException;
import hikari.testkit.Generated;
import jakarta.json.bind.Jsonb;
import jakarta.json.stream.JsonParsingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/// Bytes are read without a tree, text with one: both give the same, or both refuse.
class DirectReadingProperties {
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

    @Example
    void ofEveryPayload() {
        Payloads.all()
                .filter(payload -> payload.entry().type().isPresent())
                .forEach(payload ->
                        payload.objects()
                                .forEach(object ->
                                        bothAgree(
                                                object.toString(), payload.entry().type().get())));
    }

    @Property(tries = 300)
    void ofAnyRecord(@ForAll("records") Class<?> type, @ForAll long seed) {
        var json = Json.encode(JSONB, new Generated(seed).value(type));
        assertThat(directly(json, type)).isPresent();
        bothAgree(json, type);
    }

    @Property(tries = 300)
    void ofAWrongValueAnywhere(@ForAll("records") Class<?> type, @ForAll long seed) {
        var json = Json.encode(JSONB, new Generated(seed).value(type));
        bothAgree(new Damage(new Random(seed)).replaced(Damage.parse(json)).toString(), type);
    }

    @Property(tries = 300)
    void ofGarbledText(@ForAll("records") Class<?> type, @ForAll long seed) {
        var json = Json.encode(JSONB, new Generated(seed).value(type));
        var garbled = new Damage(new Random(seed)).garbled(json);
        if (isJson(garbled)) {
            bothAgree(garbled, type);
        } else {
            assertThat(directly(garbled, type)).as(garbled).isEmpty();
        }
    }

    @Property(tries = 200)
    void ofTextThatIsCutOff(@ForAll("records") Class<?> type, @ForAll long seed) {
        var json = Json.encode(JSONB, new Generated(seed).value(type));
        var cut = new Random(seed).nextInt(json.length());
        assertThat(directly(json.substring(0, cut), type)).isEmpty();
    }

    @Property(tries = 200)
    void whereverTheBytesLie(@ForAll("records") Class<?> type, @ForAll long seed) {
        var json = Json.encode(JSONB, new Generated(seed).value(type));
        var text = json.getBytes(StandardCharsets.UTF_8);
        var buffer = new byte[text.length + 7];
        System.arraycopy(text, 0, buffer, 3, text.length);
        assertThat(Json.decode(JSONB, buffer, 3, text.length, type))
                .isEqualTo(Json.decode(JSONB, json, type));
    }

    /// Half a character is no text; what bytes make of it is read both ways.
    private static void bothAgree(String json, Class<?> type) {
        var text = new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(directly(text, type)).as(text).isEqualTo(throughATree(text, type));
    }

    private static boolean isJson(String text) {
        try {
            return Damage.parse("[" + text + "]").asJsonArray().size() == 1;
        } catch (JsonParsingException e) {
            return false;
        } catch (NumberFormatException e) { // a tree cannot hold 1e9999999999; JSON it is
            Assume.that(false);
            return false;
        }
    }

    private static Optional<Object> directly(String json, Class<?> type) {
        try {
            return Optional.of(Json.decode(JSONB, json.getBytes(StandardCharsets.UTF_8), type));
        } catch (DecodeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> throughATree(String json, Class<?> type) {
        try {
            return Optional.of(Json.decode(JSONB, json, type));
        } catch (DecodeException e) {
            return Optional.empty();
        }
    }
}
