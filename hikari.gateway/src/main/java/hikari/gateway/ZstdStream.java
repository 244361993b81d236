package hikari.gateway;

import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.io.IOException;
import java.nio.ByteBuffer;

/// zstd-stream: one zstd stream for a connection, a message for a payload. The only class that
/// knows zstd-jni, which may be missing.
///
/// @see "Discord documentation: Gateway, Transport Compression"
final class ZstdStream implements Decompressor {
    private final ZstdDecompressCtx context;
    private final Bytes payload = new Bytes(64 << 10);

    private ZstdStream(ZstdDecompressCtx context) {
        this.context = context;
    }

    static Decompressor open() {
        return new ZstdStream(new ZstdDecompressCtx());
    }

    @Override
    public Bytes feed(Bytes message) throws IOException {
        payload.clear();
        var input = ByteBuffer.wrap(message.array(), 0, message.length());
        try {
            while (true) {
                payload.ensureRoom(1 << 10);
                var output = ByteBuffer.wrap(payload.array(), payload.length(), payload.room());
                context.decompressByteBufferStream(output, input);
                payload.advance(output.position() - payload.length());
                if (payload.length() > MAX_PAYLOAD) {
                    throw new IOException("A payload of more than %d bytes".formatted(MAX_PAYLOAD));
                }
                if (output.hasRemaining() && !input.hasRemaining()) {
                    return payload;
                }
            }
        } catch (ZstdException e) {
            throw new IOException("The zstd stream is broken: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
