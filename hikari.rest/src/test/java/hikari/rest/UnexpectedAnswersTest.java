package hikari.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hikari.api.error.RateLimitTooLongException;
import hikari.api.error.RestException;
import hikari.api.error.RestTransportException;
import hikari.api.error.ServerErrorException;
import hikari.api.error.UnexpectedResponseException;
import hikari.testkit.Outcome;
import hikari.testkit.Waiting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What comes from Discord, or from what sits in between, in shapes that nobody documents.
@Timeout(60)
class UnexpectedAnswersTest {
    private static final String NAMED =
            Fixture.USER_JSON.replace("\"username\":\"u\"", "\"username\":\"Jürgen\"");

    private final Fixture at = new Fixture(config -> config.maxRetries(0));
    private final RawServer raw = new RawServer();
    private final Fixture rawly = new Fixture(config -> config.maxRetries(0).baseUrl(raw.url()));

    @AfterEach
    void close() {
        at.close();
        rawly.close();
        raw.close();
    }

    private String name(String type, byte[] body, String... headers) {
        at.server.reply(RecordingServer.bytes(200, type, body, headers));
        return at.client.users().fetchMe().username();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void textOfUnicodeIsReadWhateverItsFormAndWhateverTheHeaderClaims(String charset) {
        var bytes = NAMED.getBytes(Charset.forName(charset));
        for (var type : List.of("application/json", "application/json; charset=windows-1252", "")) {
            assertThat(name(type, bytes)).isEqualTo("Jürgen");
        }
        // Java writes the mark itself for UTF-16.
        var marked = charset.equals("UTF-16") ? NAMED : "\uFEFF" + NAMED;
        assertThat(name("application/json", marked.getBytes(Charset.forName(charset))))
                .isEqualTo("Jürgen");
    }

    @Test
    void anotherCharsetIsReadIfTheHeaderNamesItAndElseATypedError() {
        var bytes = NAMED.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(name("application/json; charset=\"ISO-8859-1\"", bytes)).isEqualTo("Jürgen");
        for (var type : List.of("application/json", "application/json; charset=nonsense!!", "x")) {
            assertThatThrownBy(() -> name(type, bytes))
                    .isInstanceOf(UnexpectedResponseException.class)
                    .hasMessageContaining("UTF-8");
        }
    }

    @Test
    void aCompressedAnswerThatNobodyAskedForIsRead() throws IOException {
        var packed = gzip(NAMED.getBytes(StandardCharsets.UTF_8));
        assertThat(name("application/json", packed, "Content-Encoding", "gzip"))
                .isEqualTo("Jürgen");
    }

    @Test
    void compressionThatCannotBeReadIsATypedErrorThatNamesIt() throws IOException {
        var packed = gzip(NAMED.getBytes(StandardCharsets.UTF_8));
        packed[packed.length / 2] ^= 0x55;
        assertThatThrownBy(() -> name("application/json", packed, "Content-Encoding", "gzip"))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessageContaining("gzip");
        assertThatThrownBy(() ->
                        name("application/json", new byte[] {-1, 7, -3}, "Content-Encoding", "br"))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessageContaining("'br'");
    }

    @Test
    void aCompressedAnswerIsUnpackedUpToABoundOnly() throws IOException {
        at.server.reply(
                RecordingServer.bytes(
                        502, "text/plain", gzip(new byte[64 << 20]), "Content-Encoding", "gzip"));
        assertThatThrownBy(() -> at.client.users().fetchMe())
                .isInstanceOf(ServerErrorException.class)
                .hasMessageContaining("and more");
    }

    @Test
    void aPageOfTheEdgeIsAnErrorWithItsRequestId() {
        var page = "<!DOCTYPE html><title>discord.com | 502: Bad gateway</title>";
        at.server.reply(
                RecordingServer.bytes(
                        502,
                        "text/html; charset=UTF-8",
                        page.getBytes(StandardCharsets.UTF_8),
                        "CF-Ray",
                        "9a-FRA"));
        var error =
                catchThrowableOfType(ServerErrorException.class, () -> at.client.users().fetchMe());
        assertThat(error.status()).isEqualTo(502);
        assertThat(error.requestId()).contains("9a-FRA");
        assertThat(error.route().template()).isEqualTo("/users/@me");
        at.server.reply(
                RecordingServer.bytes(
                        200,
                        "text/html",
                        page.getBytes(StandardCharsets.UTF_8),
                        "X-Request-Id",
                        "r-1"));
        var success =
                catchThrowableOfType(
                        UnexpectedResponseException.class, () -> at.client.users().fetchMe());
        assertThat(success.requestId()).contains("r-1");
        assertThat(success.excerpt()).contains("502: Bad gateway");
    }

    @Test
    void anArrayForAnObjectAndTheOtherWayRoundAreTypedErrors() {
        at.server.reply(RecordingServer.json(200, "[" + NAMED + "]"));
        assertThatThrownBy(() -> at.client.users().fetchMe())
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessageContaining("object");
        at.server.reply(RecordingServer.json(200, "{}"));
        assertThatThrownBy(() -> at.client.guilds().fetchChannels(Fixture.GUILD))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessageContaining("array");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "-5", "", "1e999", "Infinity", "soon", "99999999999999999999"})
    void aWaitThatMakesNoSenseIsASecond(String wait) {
        at.server.reply(
                RecordingServer.json(
                        429,
                        "{\"message\":\"limited\",\"retry_after\":\"x\",\"global\":false}",
                        "Retry-After",
                        wait,
                        "X-RateLimit-Reset-After",
                        wait,
                        "X-RateLimit-Limit",
                        wait,
                        "X-RateLimit-Remaining",
                        wait),
                RecordingServer.json(200, NAMED));
        var waiting = Waiting.on(() -> at.client.users().fetchMe());
        at.clock.awaitSleepers(1);
        at.clock.advance(Duration.ofSeconds(1));
        assertThat(waiting.outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void aWaitBeyondAllMeasureIsAnErrorAtOnce() {
        at.server.reply(
                RecordingServer.json(
                        429,
                        "{\"message\":\"limited\",\"retry_after\":999999999,\"global\":false}"));
        assertThatThrownBy(() -> at.client.users().fetchMe())
                .isInstanceOf(RateLimitTooLongException.class);
    }

    private String rawName(String answer) {
        raw.answer(answer.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        return rawly.client.users().fetchMe().username();
    }

    @Test
    void interimAnswersAreSkipped() {
        var body = Fixture.USER_JSON;
        assertThat(
                        rawName(
                                "HTTP/1.1 103 Early Hints\nLink: </x>\n\nHTTP/1.1 102 Processing\n\n"
                                        + "HTTP/1.1 200 OK\nContent-Length: %d\n\n%s"
                                                .formatted(body.length(), body)))
                .isEqualTo("u");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "garbage",
                "HTTP/1.1 200",
                "HTTP/1.1 200 OK\nContent-Length: 500\n\n{\"id\":",
                "HTTP/1.1 200 OK\nContent-Length: -1\n\n{}",
                "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n5\n{\"id",
                "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\nzz\n{}",
                "HTTP/1.1 101 Switching Protocols\nUpgrade: websocket\nConnection: upgrade\n\n",
                "HTTP/1.1 99999 What\n\n",
                "SSH-2.0-OpenSSH_9.6\n",
                "HTTP/1.1 304 Not Modified\n\n",
                "HTTP/1.1 301 Moved\nLocation: http://127.0.0.1:1/\nContent-Length: 0\n\n",
                "HTTP/1.1 204 No Content\n\n",
                "HTTP/1.1 418 ?\nContent-Length: 0\n\n",
                "HTTP/1.1 503\nContent-Length: 9\n\nhalf",
            })
    void whateverComesIsAnErrorOfTheRequest(String answer) {
        assertThatThrownBy(() -> rawName(answer))
                .isInstanceOfSatisfying(
                        RestException.class,
                        e -> assertThat(e.route().template()).isEqualTo("/users/@me"));
    }

    @Test
    void aConnectionThatClosesInTheMiddleIsATransportError() {
        assertThatThrownBy(() -> rawName("HTTP/1.1 200 OK\nContent-Length: 500\n\n{\"id\":\"1\""))
                .isInstanceOf(RestTransportException.class);
    }
}
