package hikari.voice.source;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;

/// How an Ogg file ends: its last page with an end of a packet.
///
/// @param serial which logical stream the page belongs to
/// @param granule where the audio ends, in samples
record OggEnd(int serial, long granule) {
    /// More than two pages of the greatest length.
    private static final long LOOKED_AT = 1 << 18;

    /// {@return how the file ends, if its end is readable}
    ///
    /// @param file the file
    /// @throws IOException when it cannot be read
    static Optional<OggEnd> of(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            channel.position(Math.max(0, channel.size() - LOOKED_AT));
            var pages = new OggPages(new MediaInput(Channels.newInputStream(channel)));
            Optional<OggEnd> end = Optional.empty();
            while (pages.next()) {
                if (pages.granule() >= 0) {
                    end = Optional.of(new OggEnd(pages.serial(), pages.granule()));
                }
            }
            return end;
        }
    }
}
