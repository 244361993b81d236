package hikari.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// The envelope is what a JSON parser would find, in whatever order and spacing it comes.
class EnvelopeProperties {
    private final Envelope envelope = new Envelope();

    @Property
    void readsWhatAParserReadsInAnyOrderAndSpacing(
            @ForAll("messages") List<String> members, @ForAll("spaces") String space) {
        var text =
                space
                        + "{"
                        + space
                        + String.join(space + "," + space, members)
                        + space
                        + "}"
                        + space;
        assertReadsAs(text, parse(text));
    }

    @Property
    void readsTheHeadAndTheRestAsAParserDoes(
            @ForAll("names") String name,
            @ForAll @IntRange(max = Integer.MAX_VALUE) int sequence,
            @ForAll("objects") String data) {
        var text = "{\"t\":\"%s\",\"s\":%d,\"op\":0,\"d\":%s}".formatted(name, sequence, data);
        assertReadsAs(text, parse(text));
    }

    @Property
    void trailingMembersAfterTheDataAreFound(
            @ForAll("names") String name, @ForAll("scalars") String extra) {
        var text =
                "{\"t\":\"%s\",\"s\":7,\"op\":0,\"d\":{\"a\":[1,{}]},\"x\":%s}"
                        .formatted(name, extra);
        assertReadsAs(text, parse(text));
    }

    @Property
    void aCutMessageIsBrokenAndNeverARawError(
            @ForAll("messages") List<String> members, @ForAll @IntRange(max = 10_000) int at) {
        var bytes = ("{" + String.join(",", members) + "}").getBytes(StandardCharsets.UTF_8);
        var cut = Arrays.copyOf(bytes, at % bytes.length);
        assertThatThrownBy(() -> envelope.read(cut, cut.length)).isInstanceOf(IOException.class);
    }

    @Property(tries = 5_000)
    void anyBytesAreReadOrBrokenAndNothingElse(
            @ForAll byte[] bytes, @ForAll("messages") List<String> members, @ForAll int seed) {
        readQuietly(bytes);
        var text = ("{" + String.join(",", members) + "}").getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < Math.min(bytes.length, 3); i++) {
            text[Math.floorMod(seed + 31 * i, text.length)] = bytes[i];
        }
        readQuietly(text);
        readQuietly(
                Arrays.copyOf(
                        "{\"t\":\"A\",\"s\":1,\"op\":0,\"d\":{".getBytes(StandardCharsets.US_ASCII),
                        30 + bytes.length % 40));
    }

    @Example
    void depthBreaksNothing() {
        var deep = "[".repeat(2_000_000) + "]".repeat(2_000_000);
        var text = "{\"op\":0,\"d\":%s}".formatted(deep).getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> envelope.read(text, text.length)).isInstanceOf(IOException.class);
        readQuietly(
                "{\"op\":0,\"d\":%s}"
                        .formatted("[".repeat(300) + "]".repeat(300))
                        .getBytes(StandardCharsets.US_ASCII));
        assertThat(envelope.dataLength()).isEqualTo(600);
    }

    @Example
    void membersOfTheDataAreFound() throws IOException {
        var text =
                "{\"op\":0,\"t\":\"READY\",\"s\":1,\"d\":{\"x\":{\"session_id\":\"no\"},\"n\":41250,\"session_id\":\"yes\",\"u\":\"wss:\\/\\/r\"}}"
                        .getBytes(StandardCharsets.US_ASCII);
        envelope.read(text, text.length);
        assertThat(envelope.dataText("session_id")).contains("yes");
        assertThat(envelope.dataText("u")).contains("wss://r");
        assertThat(envelope.dataText("absent")).isEmpty();
        assertThat(envelope.dataText("n")).isEmpty();
        assertThat(envelope.dataNumber("n")).isEqualTo(41_250);
        assertThat(envelope.dataNumber("x")).isEqualTo(-1);
    }

    private void readQuietly(byte[] bytes) {
        try {
            envelope.read(bytes, bytes.length);
            envelope.dataText("session_id");
            envelope.dataNumber("heartbeat_interval");
            assertThat(envelope.dataOffset() + envelope.dataLength()).isBetween(0, bytes.length);
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("Broken JSON");
        }
    }

    private void assertReadsAs(String text, JsonObject expected) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            envelope.read(bytes, bytes.length);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
        assertThat(envelope.op()).isEqualTo(expected.getInt("op", Envelope.NO_OP));
        assertThat(envelope.name())
                .isEqualTo(expected.get("t") instanceof JsonString t ? t.getString() : "");
        assertThat(envelope.sequence())
                .isEqualTo(expected.get("s") instanceof JsonNumber s ? s.longValue() : -1);
        var data =
                new String(
                        bytes,
                        envelope.dataOffset(),
                        envelope.dataLength(),
                        StandardCharsets.UTF_8);
        assertThat(data.isEmpty() ? null : value(data)).isEqualTo(expected.get("d"));
    }

    private static JsonObject parse(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    private static JsonValue value(String text) {
        return Json.createReader(new StringReader("[" + text + "]")).readArray().getFirst();
    }

    @Provide
    Arbitrary<List<String>> messages() {
        var t =
                Arbitraries.oneOf(names().map("\"%s\""::formatted), Arbitraries.just("null"))
                        .map("\"t\":%s"::formatted);
        var s =
                Arbitraries.oneOf(
                                Arbitraries.longs().between(0, 1L << 53).map(String::valueOf),
                                Arbitraries.just("null"))
                        .map("\"s\":%s"::formatted);
        var op = Arbitraries.integers().between(0, 99).map("\"op\":%d"::formatted);
        var d = Arbitraries.oneOf(objects(), scalars()).map("\"d\":%s"::formatted);
        var x = Arbitraries.oneOf(objects(), scalars()).map("\"x\":%s"::formatted);
        return Combinators.combine(t, s, op, d, x)
                .as((a, b, c, e, f) -> List.of(a, b, c, e, f))
                .flatMap(members ->
                        Arbitraries.randoms()
                                .map(random -> {
                                    var shuffled = new ArrayList<>(members);
                                    Collections.shuffle(shuffled, random);
                                    return shuffled;
                                }));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withChars('_')
                .ofMinLength(1)
                .ofMaxLength(40);
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.strings().withChars(' ', '\n', '\r', '\t').ofMaxLength(3);
    }

    @Provide
    Arbitrary<String> scalars() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "null", "true", "false", "0", "-1.5e3", "12345678901234567890", "\"\""),
                Arbitraries.strings().ofMaxLength(20).map(EnvelopeProperties::quoted));
    }

    @Provide
    Arbitrary<String> objects() {
        return Arbitraries.lazyOf(
                () -> scalars().list().ofMaxSize(3).map(list -> "[" + String.join(",", list) + "]"),
                () ->
                        Combinators.combine(
                                        Arbitraries.strings().ofMaxLength(8),
                                        Arbitraries.oneOf(objects(), scalars()))
                                .as((name, value) ->
                                        "{%s:%s,\"op\":3}".formatted(quoted(name), value)),
                () ->
                        Arbitraries.of(
                                "{}",
                                "[]",
                                "{\"a\":\"\\\\\\\"}\"}",
                                "{\"b\":\"\\u007b\\ud83d\\ude00\"}"));
    }

    private static String quoted(String text) {
        return Json.createValue(
                        text.codePoints()
                                .filter(c -> c < 0xD800 || c > 0xDFFF)
                                .collect(
                                        StringBuilder::new,
                                        StringBuilder::appendCodePoint,
                                        StringBuilder::append)
                                .toString())
                .toString();
    }
}
