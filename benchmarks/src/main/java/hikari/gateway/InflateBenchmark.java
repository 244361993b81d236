package hikari.gateway;

import com.github.luben.zstd.EndDirective;
import com.github.luben.zstd.ZstdCompressCtx;
import hikari.api.gateway.Compression;
import hikari.benchmarks.parts.Frames;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// From a message to the payload in it, one stream over 2,000 of them as Discord sends it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class InflateBenchmark {
    private static final int MESSAGES = 2_000;

    @Param({"ZLIB_STREAM", "ZSTD_STREAM"})
    public Compression compression;

    private final List<Bytes> messages = new ArrayList<>();
    private Decompressor decompressor;
    private int next;

    @Setup
    public void compress() {
        var zlib = new Deflater(6);
        try (var zstd = new ZstdCompressCtx()) {
            for (var payload : Frames.payloads(MESSAGES)) {
                var message =
                        compression == Compression.ZLIB_STREAM
                                ? deflated(zlib, payload)
                                : compressed(zstd, payload);
                var bytes = new Bytes(message.length);
                System.arraycopy(message, 0, bytes.array(), 0, message.length);
                bytes.advance(message.length);
                messages.add(bytes);
            }
        }
        zlib.end();
        decompressor = Decompressor.of(compression);
    }

    private static byte[] deflated(Deflater deflater, byte[] payload) {
        var out = new byte[2 * payload.length + 64];
        deflater.setInput(payload);
        return Arrays.copyOf(out, deflater.deflate(out, 0, out.length, Deflater.SYNC_FLUSH));
    }

    private static byte[] compressed(ZstdCompressCtx context, byte[] payload) {
        var in = ByteBuffer.allocateDirect(payload.length).put(payload).flip();
        var out = ByteBuffer.allocateDirect(2 * payload.length + 1_024);
        if (!context.compressDirectByteBufferStream(out, in, EndDirective.FLUSH)) {
            throw new IllegalStateException("there is more to come");
        }
        var message = new byte[out.flip().remaining()];
        out.get(message);
        return message;
    }

    @Benchmark
    public int inflate() throws IOException {
        if (next == MESSAGES) {
            next = 0;
            decompressor.close();
            decompressor = Decompressor.of(compression);
        }
        return decompressor.feed(messages.get(next++)).length();
    }
}
