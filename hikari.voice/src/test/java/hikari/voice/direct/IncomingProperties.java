package hikari.voice.direct;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
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

    private static void read(byte[] bytes) {
        try {
            use(Incoming.text(bytes));
        } catch (MalformedMessageException e) {
            assertThat(e).hasMessageNotContaining("\n\n");
        }
    }

    private static void use(Incoming message) {
        attempt(() -> message.number("x", 0, 100));
        attempt(() -> message.unsigned("x"));
        attempt(() -> message.millis("x", 0, 100));
        attempt(() -> message.text("x"));
        attempt(() -> message.id("x"));
        attempt(() -> message.ids("x"));
        attempt(() -> message.texts("x"));
        attempt(() -> message.bytes("x", 3));
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
