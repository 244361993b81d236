package hikari.api.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hikari.api.error.LimitExceededException;
import hikari.api.guild.PremiumTier;
import hikari.api.interaction.Interaction;
import hikari.api.json.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTest {
    private static final long MIB = 1 << 20;

    /// Claims a length, and has another.
    private record Claiming(long claimed, int real) implements UploadContent {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(new byte[real]);
        }

        @Override
        public OptionalLong length() {
            return OptionalLong.of(claimed);
        }
    }

    private static LimitExceededException refused(ThrowingCallable call) {
        return catchThrowableOfType(LimitExceededException.class, call);
    }

    private static long read(Upload upload) throws IOException {
        try (var stream = upload.open().stream()) {
            return stream.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static Upload ofLength(long bytes) {
        return Upload.of("big.bin", new Claiming(bytes, 0));
    }

    @Test
    void aFileIsRefusedBeforeAnythingIsSentWhenItIsTooLarge() {
        assertThatCode(() -> CreateMessage.of(m -> m.upload(ofLength(10 * MIB))))
                .doesNotThrowAnyException();
        var error = refused(() -> CreateMessage.of(m -> m.upload(ofLength(10 * MIB + 1))));
        assertThat(error.field()).contains("big.bin");
        assertThat(error.value()).isEqualTo("10485761 bytes");
        assertThat(error.limit()).isEqualTo("0 to 10485760 bytes");
    }

    @Test
    void filesAreRefusedWhenTheyAreTooLargeTogether() {
        var file = ofLength(9 * MIB);
        assertThat(
                        refused(() ->
                                        CreateMessage.of(
                                                m -> m.upload(file).upload(file).upload(file)))
                                .limit())
                .isEqualTo("0 to 26214400 bytes");
    }

    @ParameterizedTest
    @CsvSource({"0,10", "1,10", "2,50", "3,100", "9,10"})
    void aGuildsLevelAllowsMore(int tier, long mib) {
        var limit = AttachmentLimit.of(PremiumTier.of(tier));
        assertThat(limit.each()).isEqualTo(mib * MIB);
        assertThatCode(() ->
                        CreateMessage.of(m -> m.attachmentLimit(limit).upload(ofLength(mib * MIB))))
                .doesNotThrowAnyException();
        assertThat(
                        refused(() ->
                                EditMessage.of(m ->
                                        m.attachmentLimit(limit).files(ofLength(mib * MIB + 1)))))
                .isNotNull();
    }

    @Test
    void anInteractionSaysHowMuchItAllows() {
        var interaction =
                Json.decode(
                        Json.create(),
                        """
                        {"id":"1","application_id":"2","type":3,"token":"t","version":1,
                         "data":{"custom_id":"c","component_type":2},"app_permissions":"0",
                         "attachment_size_limit":524288000,"message":{"id":"1","channel_id":"2",
                         "type":0,"content":"","timestamp":"2026-01-01T00:00:00Z","author":
                         {"id":"3","username":"u","discriminator":"0","avatar":null}}}
                        """,
                        Interaction.class);
        assertThat(interaction.attachmentLimit().each()).isEqualTo(500 * MIB);
        assertThat(AttachmentLimit.of(0)).isEqualTo(AttachmentLimit.standard());
    }

    @Test
    void aFileOfUnknownLengthIsCutOffWhereItBecomesTooLarge() {
        var endless =
                Upload.of(
                        "endless",
                        () ->
                                new InputStream() {
                                    @Override
                                    public int read() {
                                        return 0;
                                    }
                                });
        var message = CreateMessage.of(m -> m.upload(endless));
        var error = refused(() -> read(message.uploads().getFirst()));
        assertThat(error.field()).contains("endless");
        assertThat(error.limit()).isEqualTo("0 to 10485760 bytes");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 11})
    void aFileWithAnotherLengthThanItSaidCannotBeRead(int real) {
        assertThatThrownBy(() -> read(Upload.of("f", new Claiming(10, real))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("10 were announced");
    }

    @Test
    void theObserverIsToldOfEachPart() throws IOException {
        var told = new ArrayList<UploadProgress>();
        var upload = Upload.of("f", new byte[20_000]).observed(told::add);
        try (var stream = upload.open().stream()) {
            for (var part = new byte[8_000]; stream.read(part) >= 0; ) {}
        }
        assertThat(told).extracting(UploadProgress::sent).containsExactly(8_000L, 16_000L, 20_000L);
        assertThat(told.getLast().isComplete()).isTrue();
        assertThat(told.getFirst().isComplete()).isFalse();
    }

    @Test
    void aStreamIsGivenOnce() throws IOException {
        var upload = Upload.of("f", new ByteArrayInputStream(new byte[3]));
        assertThat(upload.content().isRepeatable()).isFalse();
        assertThat(read(upload)).isEqualTo(3);
        assertThatThrownBy(() -> read(upload)).hasMessageContaining("cannot be read again");
    }

    @Test
    void whatIsSaidOfAFileIsSentWithTheMessage() {
        var upload =
                Upload.of("cat.png", new byte[0])
                        .withTitle("t")
                        .withDescription("d")
                        .asSpoiler()
                        .asRemix();
        assertThat(Json.encode(Json.create(), CreateMessage.of(m -> m.upload(upload))))
                .isEqualTo(
                        "{\"attachments\":[{\"id\":\"0\",\"filename\":\"cat.png\",\"title\":\"t\","
                                + "\"description\":\"d\",\"is_spoiler\":true,\"is_remix\":true}]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ogg", "audio/", "a/b\r\nX-Other: 1", "a\n/b"})
    void onlyMediaTypesOfOneLineAreTaken(String type) {
        var file = Upload.of("a.ogg", new byte[0]);
        assertThat(file.withMediaType("text/plain; charset=utf-8").sentAs()).startsWith("text/");
        assertThat(refused(() -> file.withMediaType(type)).field()).isEqualTo("media type");
    }

    @ParameterizedTest
    @CsvSource({
        "https://cdn.example/a/b/cat.png?ex=1&sig=2, cat.png",
        "HTTP://host/with%20space.txt, with space.txt",
        "https://host, file",
        "https://host/folder/, file"
    })
    void aFileOfAnotherServerIsNamedAfterItsAddress(URI url, String name) {
        assertThat(Upload.of(url).filename()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:/etc/passwd", "ftp://host/a", "mailto:a@b", "relative", "https:a"})
    void onlyAddressesOfTheWebAreTaken(URI url) {
        assertThat(refused(() -> Upload.of(url)).field()).isEqualTo("url");
    }
}
