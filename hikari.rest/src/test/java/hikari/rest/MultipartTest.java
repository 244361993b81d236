package hikari.rest;

import static hikari.rest.Fixture.CHANNEL;
import static hikari.rest.Fixture.MESSAGE;
import static hikari.rest.Fixture.MESSAGE_JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.UploadFailedException;
import hikari.api.interaction.MessageResponse;
import hikari.api.message.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class MultipartTest {
    private final Fixture at = new Fixture();

    @TempDir private Path folder;

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void filesFollowTheJsonInOrder() throws IOException {
        var path = Files.writeString(folder.resolve("b.txt"), "from a path");
        at.server.reply(RecordingServer.json(200, MESSAGE_JSON));
        at.client
                .messages()
                .create(
                        CHANNEL,
                        m ->
                                m.content("hi")
                                        .upload(
                                                Upload.of(
                                                        "a\"\r\n.txt",
                                                        "from bytes"
                                                                .getBytes(StandardCharsets.UTF_8)))
                                        .upload(Upload.of(path))
                                        .upload(Upload.of("c.txt", MultipartTest::stream)));
        var type = at.last().header("Content-Type");
        assertThat(type).startsWith("multipart/form-data; boundary=");
        var parts = at.last().text().split("--" + type.substring(type.indexOf('=') + 1));
        assertThat(parts).hasSize(6);
        assertThat(parts[1])
                .startsWith(
                        "\r\nContent-Disposition: form-data; name=\"payload_json\"\r\nContent-Type: application/json")
                .contains("\"content\":\"hi\"")
                .contains("\"attachments\":[{\"id\":");
        assertThat(parts[2])
                .contains("name=\"files[0]\"; filename=\"a%22%0D%0A.txt\"")
                .endsWith("\r\n\r\nfrom bytes\r\n");
        assertThat(parts[3])
                .contains("name=\"files[1]\"; filename=\"b.txt\"")
                .endsWith("\r\n\r\nfrom a path\r\n");
        assertThat(parts[4])
                .contains("name=\"files[2]\"; filename=\"c.txt\"")
                .endsWith("\r\n\r\nfrom a stream\r\n");
        assertThat(parts[5]).isEqualTo("--\r\n");
    }

    private static InputStream stream() {
        return new ByteArrayInputStream("from a stream".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anAnswerToAnInteractionTakesItsFilesAlong() {
        at.server.reply(RecordingServer.empty(204));
        at.client
                .interactions()
                .createResponse(
                        MESSAGE,
                        "tok",
                        MessageResponse.of(m -> m.upload(Upload.of("a", new byte[] {1, 2}))));
        assertThat(at.last().text()).contains("files[0]").contains("\"type\":4");
    }

    @Test
    void filesAreOpenedAnewForEachAttempt() {
        var opened = new AtomicInteger();
        at.server.reply(
                RecordingServer.json(429, "{\"retry_after\":0}"),
                RecordingServer.json(200, MESSAGE_JSON));
        at.client
                .messages()
                .create(
                        CHANNEL,
                        m ->
                                m.upload(
                                        Upload.of(
                                                "c.txt",
                                                () -> {
                                                    opened.incrementAndGet();
                                                    return stream();
                                                })));
        assertThat(opened).hasValue(2);
        assertThat(at.last().text()).contains("from a stream");
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndNothingIsRepeated() {
        var missing = folder.resolve("missing.txt");
        assertThatThrownBy(() ->
                        at.client.messages().create(CHANNEL, m -> m.upload(Upload.of(missing))))
                .isInstanceOf(UploadFailedException.class)
                .hasMessageContaining("missing.txt");
        assertThatThrownBy(() ->
                        at.client
                                .messages()
                                .create(
                                        CHANNEL,
                                        m ->
                                                m.upload(
                                                        Upload.of(
                                                                "s",
                                                                () -> {
                                                                    throw new IOException(
                                                                            "the disk is gone");
                                                                }))))
                .isInstanceOf(UploadFailedException.class)
                .hasMessageContaining("the disk is gone");
    }
}
