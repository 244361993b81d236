package hikari.voice.source;

import hikari.api.error.AudioException;
import java.nio.ByteBuffer;
import java.util.Optional;

/// An Opus track of a WebM or Matroska file.
///
/// @param number by which its blocks are known
/// @param preSkip how many samples at the beginning only warm the decoder up
/// @see "RFC 9559: Matroska Media Container Format"
record WebmTrack(long number, long preSkip) {
    private static final int ENTRY = 0xAE;
    private static final int NUMBER = 0xD7;
    private static final int CODEC = 0x86;
    private static final int CODEC_PRIVATE = 0x63A2;
    private static final int CODEC_DELAY = 0x56AA;
    private static final int ENCODINGS = 0x6D80;
    private static final String OPUS = "A_OPUS";

    /// {@return the first track that is Opus}
    ///
    /// @param tracks the tracks
    /// @throws AudioException when there is none, or it cannot be sent
    static WebmTrack find(Ebml tracks) {
        var others = "no track at all";
        while (tracks.next()) {
            if (tracks.id() == ENTRY) {
                var codec = codec(tracks.children());
                if (codec.startsWith(OPUS)) {
                    return read(tracks.children());
                }
                others = "a track of " + (codec.matches("[A-Z0-9_/]{1,40}") ? codec : "nothing");
            }
        }
        throw new AudioException(
                "The WebM file has no Opus in it, but %s: encode it as Opus".formatted(others));
    }

    private static String codec(Ebml entry) {
        while (entry.next()) {
            if (entry.id() == CODEC) {
                return entry.text();
            }
        }
        return "";
    }

    private static WebmTrack read(Ebml entry) {
        var number = 0L;
        var delay = 0L;
        Optional<OpusHead> head = Optional.empty();
        while (entry.next()) {
            switch (entry.id()) {
                case NUMBER -> number = entry.number();
                case CODEC_DELAY -> delay = entry.number();
                case CODEC_PRIVATE -> head = head(entry.body());
                case ENCODINGS ->
                        throw new AudioException(
                                "The track of the WebM file is compressed or encrypted once more");
                default -> {} // names, languages, how to show it
            }
        }
        var skipped = delay / (1_000_000_000 / OpusFrames.RATE);
        return new WebmTrack(number, head.map(known -> (long) known.preSkip()).orElse(skipped));
    }

    /// Files without a head exist: they are of one stream.
    private static Optional<OpusHead> head(ByteBuffer bytes) {
        return bytes.hasRemaining() ? Optional.of(OpusHead.read(bytes)) : Optional.empty();
    }
}
