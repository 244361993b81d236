package hikari.gateway;

import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// zlib-stream: one zlib stream for a connection. A payload ends where a message ends with the
/// flush marker.
///
/// @see "Discord documentation: Gateway, Transport Compression"
final class ZlibStream implements Decompressor {
    private static final int SYNC_FLUSH = 0x0000FFFF;
    private static final Bytes EMPTY = new Bytes(0);

    private final Inflater inflater = new Inflater();
    private final Bytes payload = new Bytes(64 << 10);

    /// The last four bytes that came, as they may be spread over messages.
    private int tail = -1;

    private boolean complete;

    @Override
    public Bytes feed(Bytes message) throws IOException {
        if (complete) {
            payload.clear();
            complete = false;
        }
        inflate(message);
        complete = endsWithFlush(message);
        return complete ? payload : EMPTY;
    }

    @Override
    public void close() {
        inflater.end();
    }

    private void inflate(Bytes message) throws IOException {
        inflater.setInput(message.array(), 0, message.length());
        try {
            while (true) {
                payload.ensureRoom(1 << 10);
                var room = payload.room();
                var count = inflater.inflate(payload.array(), payload.length(), room);
                payload.advance(count);
                if (payload.length() > MAX_PAYLOAD) {
                    throw new IOException("A payload of more than %d bytes".formatted(MAX_PAYLOAD));
                }
                if (count < room) {
                    break;
                }
            }
        } catch (DataFormatException e) {
            throw new IOException("The zlib stream is broken: " + e.getMessage(), e);
        }
        if (inflater.finished() || inflater.needsDictionary()) {
            throw new IOException("The zlib stream ended or asked for a dictionary");
        }
    }

    private boolean endsWithFlush(Bytes message) {
        var bytes = message.array();
        for (var i = Math.max(0, message.length() - 4); i < message.length(); i++) {
            tail = tail << 8 | (bytes[i] & 0xFF);
        }
        return tail == SYNC_FLUSH;
    }
}
