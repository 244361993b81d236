package hikari.sandbox.gateway;

import com.github.luben.zstd.ZstdInputStream;
import hikari.sandbox.websocket.ByteBuilder;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The dispatches of recorded gateway frames, ready to be sent.
///
/// @param entries the dispatches in the order of the recording, but for READY and RESUMED
record Recording(List<Entry> entries) {
    private static final Set<String> OWN = Set.of("READY", "RESUMED");

    /// One dispatch.
    ///
    /// @param shard the shard that received it
    /// @param atMillis when, since the start of the recording
    /// @param frame the dispatch
    record Entry(int shard, long atMillis, EventFrame frame) {}

    static Recording load(Path path) throws IOException {
        try (var file = Files.newInputStream(path);
                var in = path.toString().endsWith(".zst") ? new ZstdInputStream(file) : file) {
            return new Recording(new Lines(in).entries());
        }
    }

    /// Splits the recording into lines, and each line into what is sent; heads are shared by all
    /// frames of a name.
    private static final class Lines {
        private final InputStream in;
        private final Map<String, byte[]> heads = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>();

        Lines(InputStream in) {
            this.in = in;
        }

        List<Entry> entries() throws IOException {
            var block = new byte[256 << 10];
            var line = new ByteBuilder(64 << 10);
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                int begin = 0;
                for (int i = 0; i < count; i++) {
                    if (block[i] == '\n') {
                        line.put(block, begin, i - begin);
                        begin = i + 1;
                        entry(line);
                        line.clear();
                    }
                }
                line.put(block, begin, count - begin);
            }
            entry(line);
            return List.copyOf(entries);
        }

        private void entry(ByteBuilder line) throws IOException {
            if (line.length() > 0) {
                var scan = new Scan(line.array(), line.length());
                var entry = quick(scan);
                (entry.isPresent() ? entry : slow(line)).ifPresent(entries::add);
            }
        }

        /// Reads a line whose members are in the usual order.
        private Optional<Entry> quick(Scan scan) {
            if (!scan.skip("{\"shard\":")) {
                return Optional.empty();
            }
            int shard = (int) scan.number();
            if (!scan.skip(",\"at\":")) {
                return Optional.empty();
            }
            long at = Math.round(scan.number() * 1000);
            if (!scan.skip(",\"frame\":{\"t\":\"")) {
                return Optional.empty();
            }
            var name = scan.name();
            if (!scan.skip("\",\"s\":")
                    || scan.number() < 0
                    || !scan.skip(",\"op\":0,\"d\":")
                    || OWN.contains(name)) {
                return Optional.empty();
            }
            return Optional.of(
                    new Entry(shard, at, EventFrame.of(name, head(name), scan.dataBefore(2))));
        }

        private byte[] head(String name) {
            return heads.computeIfAbsent(name, EventFrame::head);
        }

        private Optional<Entry> slow(ByteBuilder line) throws IOException {
            try (var reader =
                    Json.createReader(new ByteArrayInputStream(line.array(), 0, line.length()))) {
                var object = reader.readObject();
                var frame = object.getJsonObject("frame");
                if (frame.getInt("op") != 0
                        || !(frame.get("t") instanceof JsonString name)
                        || !(frame.get("d") instanceof JsonObject data)
                        || OWN.contains(name.getString())) {
                    return Optional.empty();
                }
                long at = Math.round(object.getJsonNumber("at").doubleValue() * 1000);
                return Optional.of(
                        new Entry(
                                object.getInt("shard"), at, EventFrame.of(name.getString(), data)));
            } catch (JsonException | ClassCastException | NullPointerException malformed) {
                throw new IOException(
                        "line %d of the recording is malformed".formatted(entries.size() + 1),
                        malformed);
            }
        }
    }

    /// A position in a line.
    private static final class Scan {
        private final byte[] bytes;
        private final int end;
        private int at;

        Scan(byte[] bytes, int length) {
            this.bytes = bytes;
            this.end = length > 0 && bytes[length - 1] == '\r' ? length - 1 : length;
        }

        boolean skip(String text) {
            if (at + text.length() > end) {
                return false;
            }
            for (int i = 0; i < text.length(); i++) {
                if (bytes[at + i] != text.charAt(i)) {
                    return false;
                }
            }
            at += text.length();
            return true;
        }

        /// The number here; -1 if there is none.
        double number() {
            int begin = at;
            while (at < end && ((bytes[at] >= '0' && bytes[at] <= '9') || bytes[at] == '.')) {
                at++;
            }
            return begin == at
                    ? -1
                    : Double.parseDouble(
                            new String(bytes, begin, at - begin, StandardCharsets.US_ASCII));
        }

        String name() {
            int begin = at;
            while (at < end && bytes[at] != '"') {
                at++;
            }
            return new String(bytes, begin, at - begin, StandardCharsets.UTF_8);
        }

        /// The rest of the line but for its last brackets, made into the bytes after a sequence
        /// number.
        byte[] dataBefore(int brackets) {
            return EventFrame.tail(bytes, at, Math.max(0, end - brackets - at));
        }
    }
}
