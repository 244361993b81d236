package hikari.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.EndDirective;
import com.github.luben.zstd.ZstdCompressCtx;
import hikari.api.gateway.Compression;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class DecompressorProperties {
    @Property(tries = 300)
    void whatWasCompressedComesBackHoweverItIsCut(
            @ForAll @Size(min = 1, max = 6) List<String> payloads,
            @ForAll @IntRange(min = 1, max = 50) int piece)
            throws IOException {
        var deflater = new Deflater();
        try (var decompressor = Decompressor.of(Compression.ZLIB_STREAM)) {
            for (var payload : payloads) {
                var text = "{" + payload + "}";
                var compressed = zlib(deflater, text.getBytes(StandardCharsets.UTF_8));
                var results = new ArrayList<String>();
                for (var at = 0; at < compressed.length; at += piece) {
                    var result =
                            decompressor.feed(
                                    bytes(
                                            Arrays.copyOfRange(
                                                    compressed,
                                                    at,
                                                    Math.min(compressed.length, at + piece))));
                    if (result.length() > 0) {
                        results.add(
                                new String(
                                        result.array(),
                                        0,
                                        result.length(),
                                        StandardCharsets.UTF_8));
                    }
                }
                assertThat(results)
                        .containsExactly(
                                new String(
                                        text.getBytes(StandardCharsets.UTF_8),
                                        StandardCharsets.UTF_8));
            }
        }
    }

    @Property(tries = 1_000)
    void anyBytesAreTakenOrRefusedAndNothingElse(
            @ForAll Compression compression, @ForAll @Size(max = 5) List<byte[]> messages) {
        try (var decompressor = Decompressor.of(compression)) {
            for (var message : messages) {
                assertThat(decompressor.feed(bytes(message)).length()).isNotNegative();
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("stream");
        }
    }

    @Example
    void aFewBytesCannotTakeAllMemory() {
        var deflater = new Deflater(9);
        var bomb = zlib(deflater, new byte[Decompressor.MAX_PAYLOAD + 1]);
        assertThat(bomb.length).isLessThan(100_000);
        assertRefused(Compression.ZLIB_STREAM, bomb);
        assertRefused(Compression.ZSTD_STREAM, zstd(new byte[Decompressor.MAX_PAYLOAD + 1]));
    }

    @Example
    void aStreamThatEndsIsRefused() {
        var deflater = new Deflater();
        deflater.setInput(new byte[] {'{', '}'});
        deflater.finish();
        var buffer = new byte[100];
        assertRefused(Compression.ZLIB_STREAM, Arrays.copyOf(buffer, deflater.deflate(buffer)));
    }

    private static void assertRefused(Compression compression, byte[] message) {
        try (var decompressor = Decompressor.of(compression)) {
            assertThatThrownBy(() -> decompressor.feed(bytes(message)))
                    .isInstanceOf(IOException.class);
        }
    }

    private static byte[] zlib(Deflater deflater, byte[] bytes) {
        var buffer = new byte[bytes.length + 100];
        deflater.setInput(bytes);
        return Arrays.copyOf(
                buffer, deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH));
    }

    private static byte[] zstd(byte[] bytes) {
        try (var context = new ZstdCompressCtx()) {
            var output = ByteBuffer.allocateDirect(bytes.length / 2);
            context.compressDirectByteBufferStream(
                    output,
                    ByteBuffer.allocateDirect(bytes.length).put(bytes).flip(),
                    EndDirective.FLUSH);
            var result = new byte[output.flip().remaining()];
            output.get(result);
            return result;
        }
    }

    private static Bytes bytes(byte[] content) {
        var bytes = new Bytes(16);
        bytes.ensureRoom(content.length);
        System.arraycopy(content, 0, bytes.array(), 0, content.length);
        bytes.advance(content.length);
        return bytes;
    }
}
