package hikari.rest;

import static hikari.rest.Fixture.CHANNEL;
import static hikari.rest.Fixture.MESSAGE_JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hikari.api.error.LimitExceededException;
import hikari.api.error.UploadFailedException;
import hikari.api.message.Upload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Files of other servers are passed on.
@Timeout(60)
class UrlUploadTest {
    private final Fixture at = new Fixture();
    private final RecordingServer other = new RecordingServer();

    @AfterEach
    void close() {
        at.close();
        other.close();
    }

    private URI url(String path) {
        return other.url().resolve(path);
    }

    private void send(URI url) {
        at.client.messages().create(CHANNEL, m -> m.upload(Upload.of(url)));
    }

    private UploadFailedException failure(URI url) {
        var failure = catchThrowableOfType(UploadFailedException.class, () -> send(url));
        assertThat(at.server.received()).isEmpty();
        return failure;
    }

    private static RecordingServer.Reply text(String text) {
        return RecordingServer.bytes(200, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private static RecordingServer.Reply redirect(int status, String location) {
        return RecordingServer.bytes(status, "text/plain", new byte[0], "Location", location);
    }

    @Test
    void theFileIsPassedOnWithItsLengthAndTheOtherServerIsToldNothing() {
        other.reply(text("from elsewhere"));
        at.server.reply(RecordingServer.json(200, MESSAGE_JSON));
        send(url("/a/cat.txt?sig=secret"));
        assertThat(at.last().text()).contains("filename=\"cat.txt\"", "from elsewhere");
        assertThat(at.last().header("Content-Length")).isNotEmpty();
        assertThat(other.received()).hasSize(1);
        var asked = other.received().getFirst();
        assertThat(asked.line()).isEqualTo("GET /a/cat.txt?sig=secret");
        assertThat(asked.headers().toString().toLowerCase(Locale.ROOT))
                .doesNotContain("authorization", Fixture.SECRET.toLowerCase(Locale.ROOT));
    }

    @Test
    void aFileOfUnknownLengthIsPassedOn() {
        other.reply(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("in chunks".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        at.server.reply(RecordingServer.json(200, MESSAGE_JSON));
        send(url("/c.txt"));
        assertThat(at.last().text()).contains("in chunks");
        assertThat(at.last().header("Transfer-Encoding")).isEqualTo("chunked");
    }

    @Test
    void redirectsAreFollowed() {
        other.reply(redirect(302, "/b"), redirect(308, url("/c").toString()), text("there"));
        at.server.reply(RecordingServer.json(200, MESSAGE_JSON));
        send(url("/a"));
        assertThat(other.received())
                .extracting(each -> each.line())
                .containsExactly("GET /a", "GET /b", "GET /c");
        assertThat(at.last().text()).contains("filename=\"a\"", "there");
    }

    @Test
    void aCircleOfRedirectsEnds() {
        for (var i = 0; i < 10; i++) {
            other.reply(redirect(301, "/a"));
        }
        assertThat(failure(url("/a"))).hasMessageContaining("leads on more than 5 times");
        assertThat(other.received()).hasSize(6);
    }

    @Test
    void whatLeadsElsewhereThanToTheWebIsRefused() {
        other.reply(redirect(302, "file:/etc/passwd"), redirect(302, "::"));
        assertThat(failure(url("/a"))).hasMessageContaining("leads on to file:");
        assertThat(failure(url("/a"))).hasMessageContaining("no address");
    }

    @Test
    void aRefusalNamesTheAddressWithoutItsSignature() {
        other.reply(RecordingServer.empty(404));
        var failure = failure(url("/a.png?sig=secret"));
        assertThat(failure.filename()).isEqualTo("a.png");
        assertThat(failure).hasMessageContaining("/a.png answered 404");
        assertThat(failure.getMessage()).doesNotContain("secret");
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() {
        other.reply(RecordingServer.DROP, RecordingServer.DROP);
        assertThat(failure(url("/a"))).hasMessageContaining("does not answer");
    }

    @Test
    void aFileThatBreaksOffIsNotTakenForWhole() {
        try (var raw = new RawServer()) {
            raw.answer(
                    "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"
                            .getBytes(StandardCharsets.UTF_8));
            var failure = catchThrowableOfType(UploadFailedException.class, () -> send(raw.url()));
            assertThat(failure.filename()).isEqualTo("v10");
            assertThat(at.server.received()).isEmpty();
        }
    }

    @Test
    void aFileThatIsTooLargeIsRefusedByTheLengthThatTheOtherServerTells() {
        try (var raw = new RawServer()) {
            raw.answer(
                    "HTTP/1.1 200 OK\r\nContent-Length: 11534336\r\n\r\nfirst"
                            .getBytes(StandardCharsets.UTF_8));
            var error =
                    catchThrowableOfType(
                            LimitExceededException.class,
                            () -> send(raw.url().resolve("/big.bin")));
            assertThat(error.field()).contains("big.bin");
            assertThat(error.value()).isEqualTo("11534336 bytes");
        }
        assertThat(at.server.received()).isEmpty();
    }
}
