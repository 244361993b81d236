package hikari.plugin.radio;

import hikari.api.voice.audio.OpusSource;
import hikari.api.voice.audio.OpusTrack;
import java.nio.ByteBuffer;

/// A file that plays, or will.
///
/// @param name its name in the library
/// @param track what is in it
record Song(String name, OpusTrack track) implements OpusSource {
    @Override
    public int read(ByteBuffer frame) {
        return track.read(frame);
    }

    @Override
    public void close() {
        track.close();
    }

    /// What people call it: artist and title, if the file says them.
    String title() {
        var title = track.tags().title().orElse(name);
        return track.tags().artist().map(artist -> artist + " - " + title).orElse(title);
    }
}
