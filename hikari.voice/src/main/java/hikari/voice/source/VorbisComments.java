package hikari.voice.source;

import hikari.api.voice.audio.AudioTags;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The tags of Opus audio in Ogg: `KEY=value`, each with its length before it.
///
/// @see "RFC 7845, 5.2: Comment Header"
final class VorbisComments {
    private static final byte[] MAGIC = {'O', 'p', 'u', 's', 'T', 'a', 'g', 's'};
    private static final int MOST = 1_000;
    private static final int LONGEST = 1 << 12;

    private VorbisComments() {}

    /// {@return the tags, as far as they can be read} Pictures and what else is longer than 4 KiB
    /// is left out.
    ///
    /// @param bytes the packet, or its beginning
    static AudioTags read(ByteBuffer bytes) {
        if (!Bytes.startWith(bytes, MAGIC)) {
            return AudioTags.NONE;
        }
        var in = bytes.slice().order(ByteOrder.LITTLE_ENDIAN).position(MAGIC.length);
        Map<String, List<String>> tags = new LinkedHashMap<>();
        if (field(in).isPresent() && in.remaining() >= 4) {
            var count = Math.min(MOST, in.getInt() & 0xFFFF_FFFFL);
            for (long i = 0; i < count; i++) {
                var field = field(in);
                if (field.isEmpty()) {
                    break;
                }
                add(field.get(), tags);
            }
        }
        return new AudioTags(tags);
    }

    /// Passes the next field.
    private static Optional<ByteBuffer> field(ByteBuffer in) {
        if (in.remaining() < 4) {
            return Optional.empty();
        }
        var length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            return Optional.empty();
        }
        var field = in.slice(in.position(), length);
        in.position(in.position() + length);
        return Optional.of(field);
    }

    private static void add(ByteBuffer field, Map<String, List<String>> tags) {
        if (field.remaining() > LONGEST) {
            return;
        }
        var text = StandardCharsets.UTF_8.decode(field).toString();
        var equals = text.indexOf('=');
        if (equals > 0) {
            tags.computeIfAbsent(
                            text.substring(0, equals).toUpperCase(Locale.ROOT),
                            _ -> new ArrayList<>())
                    .add(text.substring(equals + 1));
        }
    }
}
