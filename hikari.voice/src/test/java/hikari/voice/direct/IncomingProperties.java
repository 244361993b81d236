package hikari.voice.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.Snowflake;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/// Whatever a server sends is read, or refused by the one exception for it.
class IncomingProperties {
    @Property(tries = 500)
    void noBytesMakeABinaryMessageThrowAnythingElse(@ForAll @Size(max = 60) byte[] bytes) {
        try {
            var message = Incoming.binary(bytes);
            assertThat(message.payload().remaining()).isEqualTo(bytes.length - 3);
            assertThat(message.sequence()).isBetween(0, 0xFFFF);
        } catch (MalformedMessageException e) {
            assertThat(bytes.length).isLessThan(3);
        }
    }

    @Property(tries = 500)
    void noBytesMakeATextThrowAnythingElse(@ForAll @Size(max = 60) byte[] bytes) {
        read(bytes);
    }

    @Property(tries = 1_000)
    void noValueOfAnyMemberMakesReadingThrowAnythingElse(
            @ForAll("values") String op, @ForAll("values") String seq, @ForAll("values") String d) {
        read(
                "{\"op\":%s,\"seq\":%s,\"d\":{\"x\":%s}}"
                        .formatted(op, seq, d)
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                "1",
                "-1",
                "1.5",
                "255",
                "65535",
                "65536",
                "1e5",
                "1e400",
                "-1e-400",
                "99999999999999999999999999",
                "null",
                "true",
                "\"\"",
                "\"123\"",
                "\"-5\"",
                "[]",
                "[1,2,300]",
                "[\"a\"]",
                "{}",
                "[[[[[[]]]]]]");
    }

    @Example
    void whatIsReadIsWhatWasWritten() throws MalformedMessageException {
        var message =
                message(
                        """
                        {"op":255,"seq":65535,"d":{"n":100,"u":4026531841,"t":41.25,"s":"x","i":"5",
                        "is":["5","6"],"ts":["a",1,"b"],"b":[0,127,255]}}
                        """);
        assertThat(message.op()).isEqualTo(255);
        assertThat(message.sequence()).isEqualTo(65_535);
        assertThat(message.number("n", 100, 100)).isEqualTo(100);
        assertThat(message.unsigned("u")).isEqualTo(0xF0000001);
        assertThat(message.millis("t", 0, 42)).isEqualTo(41);
        assertThat(message.text("s")).isEqualTo("x");
        assertThat(message.id("i")).isEqualTo(Snowflake.of(5));
        assertThat(message.ids("is")).containsExactly(Snowflake.of(5), Snowflake.of(6));
        assertThat(message.texts("ts")).containsExactly("a", "b");
        assertThat(message.bytes("b", 3)).containsExactly(0, 127, 255);
        assertThat(message("{\"op\":0}").sequence()).isNegative();
        var binary = Incoming.binary(new byte[] {-1, -2, -3, 4});
        assertThat(binary.sequence()).isEqualTo(0xFFFE);
        assertThat(binary.op()).isEqualTo(0xFD);
        assertThat(binary.payload().get()).isEqualTo((byte) 4);
    }

    @Example
    void whatLiesBeyondItsRangeIsRefused() throws MalformedMessageException {
        for (var text : List.of("{\"op\":256}", "{\"op\":-1}", "{\"op\":0,\"seq\":65536}")) {
            assertRefused(() -> message(text));
        }
        var numbers = message("{\"op\":0,\"d\":{\"n\":100,\"f\":1.5,\"big\":4294967296}}");
        assertRefused(() -> numbers.number("n", 0, 99));
        assertRefused(() -> numbers.number("n", 101, 200));
        assertRefused(() -> numbers.number("f", 0, 100));
        assertRefused(() -> numbers.unsigned("big"));
        assertRefused(() -> numbers.unsigned("f"));
        assertRefused(() -> numbers.millis("n", 0, 99));
        assertRefused(() -> numbers.millis("f", 2, 99));
        var lists = message("{\"op\":0,\"d\":{\"l\":[1,2],\"m\":[-1],\"o\":[256],\"t\":[\"1\"]}}");
        assertRefused(() -> lists.bytes("l", 1));
        assertRefused(() -> lists.bytes("l", 3));
        for (var name : List.of("m", "o", "t")) {
            assertRefused(() -> lists.bytes(name, 1));
        }
    }

    private static Incoming message(String json) throws MalformedMessageException {
        return Incoming.text(json.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(Reading reading) {
        assertThatThrownBy(reading::read).isInstanceOf(MalformedMessageException.class);
    }

    private static void read(byte[] bytes) {
        try {
            use(Incoming.text(bytes));
        } catch (MalformedMessageException e) {
            assertThat(e).hasMessageNotContaining("\n\n");
        }
    }

    private static void use(Incoming message) {
        attempt(() -> assertThat(message.number("x", 0, 100)).isBetween(0, 100));
        attempt(() -> message.unsigned("x"));
        attempt(() -> assertThat(message.millis("x", 0, 100)).isBetween(0L, 100L));
        attempt(() -> message.text("x"));
        attempt(() -> message.id("x"));
        attempt(() -> message.ids("x"));
        attempt(() -> message.texts("x"));
        attempt(() -> assertThat(message.bytes("x", 3)).hasSize(3));
    }

    private static void attempt(Reading reading) {
        try {
            reading.read();
        } catch (MalformedMessageException e) {
            assertThat(e).hasMessageNotContaining("token");
        }
    }

    private interface Reading {
        void read() throws MalformedMessageException;
    }
}
