package hikari.plugin.radio;

import hikari.api.voice.audio.AudioTags;
import hikari.api.voice.audio.OpusTrack;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A file with tags and nothing else; in a list while it is open.
record FakeTrack(Path file, List<Path> open) implements OpusTrack {
    FakeTrack {
        open.add(file);
    }

    @Override
    public AudioTags tags() {
        var name = file.getFileName().toString();
        return new AudioTags(Map.of("TITLE", List.of(name), "ARTIST", List.of("Somebody")));
    }

    @Override
    public Optional<Duration> duration() {
        return Optional.empty();
    }

    @Override
    public Duration position() {
        return Duration.ZERO;
    }

    @Override
    public boolean isSeekable() {
        return false;
    }

    @Override
    public void seek(Duration position) {
        throw new AssertionError("not expected of a radio");
    }

    @Override
    public int read(ByteBuffer frame) {
        return ENDED;
    }

    @Override
    public void close() {
        open.remove(file);
    }
}
