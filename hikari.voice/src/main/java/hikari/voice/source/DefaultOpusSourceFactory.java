package hikari.voice.source;

import hikari.api.error.AudioException;
import hikari.api.spi.OpusSourceFactory;
import hikari.api.voice.audio.OpusCodecProvider;
import hikari.api.voice.audio.OpusSource;
import hikari.api.voice.audio.OpusTrack;
import hikari.api.voice.audio.PcmSource;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;

/// Makes sources of audio.
public final class DefaultOpusSourceFactory implements OpusSourceFactory {
    private static final int OGG = 0x4F676753; // OggS
    private static final int LOWEST_BITRATE = 6_000;
    private static final int HIGHEST_BITRATE = 510_000;

    /// Called by the service loader.
    public DefaultOpusSourceFactory() {}

    @Override
    public OpusTrack open(Path file) {
        try {
            return new DemuxedTrack(demuxer(file), Optional.of(() -> demuxer(file)));
        } catch (NoSuchFileException e) {
            throw new AudioException("There is no file " + file, e);
        } catch (IOException e) {
            throw new AudioException("%s cannot be read: %s".formatted(file, e.getMessage()), e);
        } catch (AudioException e) {
            throw new AudioException("%s: %s".formatted(file, e.getMessage()), e);
        }
    }

    @Override
    public OpusTrack open(InputStream stream) {
        try {
            return new DemuxedTrack(demuxer(stream, Optional.empty()), Optional.empty());
        } catch (IOException e) {
            throw new AudioException("The stream cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public OpusSource encode(
            PcmSource samples, Supplier<OpusCodecProvider> codec, int bitsPerSecond) {
        try {
            if (bitsPerSecond < LOWEST_BITRATE || bitsPerSecond > HIGHEST_BITRATE) {
                throw new IllegalArgumentException(
                        "bitsPerSecond is %d, not within %d to %d"
                                .formatted(bitsPerSecond, LOWEST_BITRATE, HIGHEST_BITRATE));
            }
            return EncodedSource.of(samples, codec.get(), bitsPerSecond);
        } catch (RuntimeException e) {
            closeAfter(e, samples::close);
            throw e;
        }
    }

    private static Demuxer demuxer(Path file) throws IOException {
        var end = OggEnd.of(file);
        return demuxer(Files.newInputStream(file), end);
    }

    private static Demuxer demuxer(InputStream stream, Optional<OggEnd> end) throws IOException {
        try {
            var ahead = new PushbackInputStream(stream, Integer.BYTES);
            var first = ahead.readNBytes(Integer.BYTES);
            ahead.unread(first);
            var kind = first.length < Integer.BYTES ? 0 : ByteBuffer.wrap(first).getInt();
            return switch (kind) {
                case OGG -> new OggOpus(ahead, end);
                case WebmOpus.HEADER -> new WebmOpus(ahead);
                default ->
                        throw new AudioException(
                                "This is neither Ogg nor WebM: it begins with '%s'"
                                        .formatted(HexFormat.ofDelimiter(" ").formatHex(first)));
            };
        } catch (IOException | RuntimeException e) {
            closeAfter(e, stream);
            throw e;
        }
    }

    private static void closeAfter(Exception failure, Closeable resource) {
        try {
            resource.close();
        } catch (IOException | RuntimeException e) {
            failure.addSuppressed(e);
        }
    }
}
