package hikari.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import hikari.sandbox.world.DiscordError;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/// The form parser reads back what was written, and survives everything else.
class MultipartProperties {
    private static final String TYPE = "multipart/form-data; boundary=b0und";

    @Property
    void partsComeBackByteForByte(@ForAll @Size(max = 5) List<byte[]> contents) {
        var body = new ByteArrayOutputStream();
        for (int i = 0; i < contents.size(); i++) {
            write(
                    body,
                    "--b0und\r\nContent-Disposition: form-data; name=\"files[%d]\"; filename=\"f\"\r\n\r\n"
                            .formatted(i));
            body.writeBytes(contents.get(i));
            write(body, "\r\n");
        }
        write(body, "--b0und--\r\n");
        var parts = Multipart.parse(TYPE, body.toByteArray());
        assertThat(parts).hasSameSizeAs(contents);
        for (int i = 0; i < contents.size(); i++) {
            assertThat(parts.get(i).content()).isEqualTo(contents.get(i));
            assertThat(parts.get(i).name()).isEqualTo("files[%d]".formatted(i));
        }
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Property
    void anyBytesAreReadOrRefusedAsAFormError(@ForAll byte[] bytes, @ForAll String type) {
        assertThatCode(() -> read(TYPE, bytes)).doesNotThrowAnyException();
        assertThatCode(() -> read(type, bytes)).doesNotThrowAnyException();
        assertThatCode(() -> read("application/json", bytes)).doesNotThrowAnyException();
    }

    @Property
    void aTruncatedFormIsReadOrRefused(
            @ForAll byte[] content,
            @ForAll @net.jqwik.api.constraints.IntRange(max = 120) int cut) {
        var body = new ByteArrayOutputStream();
        write(
                body,
                "--b0und\r\nContent-Disposition: form-data; name=\"x\"; filename=\"f\"\r\n\r\n");
        body.writeBytes(content);
        write(body, "\r\n--b0und--\r\n");
        var all = body.toByteArray();
        var part = Arrays.copyOf(all, Math.max(0, all.length - cut));
        assertThatCode(() -> read(TYPE, part)).doesNotThrowAnyException();
    }

    private static void read(String type, byte[] bytes) {
        try {
            Body.of(type, bytes);
        } catch (DiscordError refused) {
            assertThat(refused.status()).isEqualTo(400);
        }
    }
}
