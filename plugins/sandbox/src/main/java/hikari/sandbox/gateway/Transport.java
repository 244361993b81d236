package hikari.sandbox.gateway;

import com.github.luben.zstd.EndDirective;
import com.github.luben.zstd.ZstdCompressCtx;
import java.nio.ByteBuffer;
import java.util.zip.Deflater;

/// How messages are compressed on one connection. For one thread.
sealed interface Transport extends AutoCloseable {
    /// {@return the compressed message in a buffer of its own until the next call, or the same
    /// buffer if it goes out as text}
    ///
    /// @param message the message as JSON
    ByteBuilder compress(ByteBuilder message);

    @Override
    void close();

    /// The transport that a connection's `compress` parameter names.
    static Transport named(String name, int zlibLevel) {
        return switch (name) {
            case "" -> new Plain();
            case "zlib-stream" -> new ZlibStream(zlibLevel);
            case "zstd-stream" -> new ZstdStream();
            default -> throw new IllegalArgumentException("unknown compression " + name);
        };
    }

    /// No compression.
    record Plain() implements Transport {
        @Override
        public ByteBuilder compress(ByteBuilder message) {
            return message;
        }

        @Override
        public void close() {}
    }

    /// One zlib stream over all messages; each ends with a sync flush.
    final class ZlibStream implements Transport {
        private final Deflater deflater;
        private final ByteBuilder out = new ByteBuilder(64 << 10);

        ZlibStream(int level) {
            deflater = new Deflater(level);
        }

        @Override
        public ByteBuilder compress(ByteBuilder message) {
            out.clear();
            deflater.setInput(message.array(), 0, message.length());
            int room;
            int count;
            do {
                out.ensure(Math.max(512, message.length() / 4));
                room = out.array().length - out.length();
                count = deflater.deflate(out.array(), out.length(), room, Deflater.SYNC_FLUSH);
                out.advance(count);
            } while (count == room);
            return out;
        }

        @Override
        public void close() {
            deflater.end();
        }
    }

    /// A zlib stream for each large message (`compress` of IDENTIFY); small ones stay text.
    final class ZlibPayload implements Transport {
        static final int SMALLEST = 1024;
        private final Deflater deflater;
        private final ByteBuilder out = new ByteBuilder(64 << 10);

        ZlibPayload(int level) {
            deflater = new Deflater(level);
        }

        @Override
        public ByteBuilder compress(ByteBuilder message) {
            if (message.length() < SMALLEST) {
                return message;
            }
            out.clear();
            deflater.reset();
            deflater.setInput(message.array(), 0, message.length());
            deflater.finish();
            while (!deflater.finished()) {
                out.ensure(8 << 10);
                out.advance(
                        deflater.deflate(
                                out.array(), out.length(), out.array().length - out.length()));
            }
            return out;
        }

        @Override
        public void close() {
            deflater.end();
        }
    }

    /// One zstd frame over all messages; each ends with a flush.
    final class ZstdStream implements Transport {
        private final ZstdCompressCtx context = new ZstdCompressCtx();
        private final ByteBuilder out = new ByteBuilder(64 << 10);
        private ByteBuffer source = ByteBuffer.allocateDirect(64 << 10);
        private final ByteBuffer target = ByteBuffer.allocateDirect(128 << 10);

        @Override
        public ByteBuilder compress(ByteBuilder message) {
            out.clear();
            if (source.capacity() < message.length()) {
                source =
                        ByteBuffer.allocateDirect(
                                Math.max(message.length(), 2 * source.capacity()));
            }
            source.clear().put(message.array(), 0, message.length()).flip();
            boolean flushed;
            do {
                target.clear();
                flushed =
                        context.compressDirectByteBufferStream(target, source, EndDirective.FLUSH);
                target.flip();
                int count = target.remaining();
                out.ensure(count);
                target.get(out.array(), out.length(), count);
                out.advance(count);
            } while (!flushed || source.hasRemaining());
            return out;
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
