package hikari.sandbox.gateway;

import com.github.luben.zstd.EndDirective;
import com.github.luben.zstd.ZstdCompressCtx;
import hikari.sandbox.websocket.ByteBuilder;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Deflater;

/// How messages are compressed on one connection. For one thread.
sealed interface Transport extends AutoCloseable {
    /// {@return the compressed message in a buffer of its own until the next call, or the same
    /// buffer if it goes out as text}
    ///
    /// @param message the message as JSON
    ByteBuilder compress(ByteBuilder message);

    /// {@return the compressed dispatch, as for a message}
    ///
    /// @param frame the dispatch
    /// @param sequence its sequence number
    /// @param scratch a buffer to build the message in
    default ByteBuilder compress(EventFrame frame, long sequence, ByteBuilder scratch) {
        scratch.clear();
        frame.appendTo(scratch, sequence);
        return compress(scratch);
    }

    @Override
    void close();

    /// The transport that a connection's `compress` parameter names.
    static Transport named(String name, GatewayOptions options) {
        return switch (name) {
            case "" -> new Plain();
            case "zlib-stream" ->
                    options.compression() == GatewayOptions.Compression.SHARED
                            ? new ZlibBlocks(options.zlibLevel())
                            : new ZlibStream(options.zlibLevel());
            case "zstd-stream" -> new ZstdStream();
            default -> throw new IllegalArgumentException("unknown compression " + name);
        };
    }

    private static void flush(Deflater deflater, ByteBuilder out, int length) {
        int room;
        int count;
        do {
            out.ensure(Math.max(512, length / 4));
            room = out.array().length - out.length();
            count = deflater.deflate(out.array(), out.length(), room, Deflater.SYNC_FLUSH);
            out.advance(count);
        } while (count == room);
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
            flush(deflater, out, message.length());
            return out;
        }

        @Override
        public void close() {
            deflater.end();
        }
    }

    /// One zlib stream over all messages, of which none refers back to another: what a dispatch
    /// compresses to is the same on every connection, but for its sequence number, which goes in a
    /// stored block before it.
    final class ZlibBlocks implements Transport {
        private final Deflater deflater;
        private final ByteBuilder out = new ByteBuilder(64 << 10);
        private boolean isBegun;

        ZlibBlocks(int level) {
            deflater = new Deflater(level, true);
        }

        @Override
        public ByteBuilder compress(ByteBuilder message) {
            begin();
            deflate(message.array(), message.length());
            return out;
        }

        @Override
        public ByteBuilder compress(EventFrame frame, long sequence, ByteBuilder scratch) {
            scratch.clear();
            frame.appendHead(scratch, sequence);
            begin();
            int length = scratch.length();
            out.put(0).put(length).put(length >> 8).put(~length).put(~length >> 8);
            out.put(scratch.array(), 0, length);
            out.put(frame.deflatedTail(this::deflated));
            return out;
        }

        private void begin() {
            out.clear();
            if (!isBegun) {
                isBegun = true;
                out.put(0x78).put(0x9C);
            }
        }

        private byte[] deflated(byte[] bytes) {
            int begin = out.length();
            deflate(bytes, bytes.length);
            var blocks = Arrays.copyOfRange(out.array(), begin, out.length());
            out.advance(begin - out.length());
            return blocks;
        }

        private void deflate(byte[] bytes, int length) {
            deflater.reset();
            deflater.setInput(bytes, 0, length);
            flush(deflater, out, length);
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
