package hikari.plugin.radio;

import hikari.api.voice.audio.AudioSubscription;
import hikari.api.voice.audio.OpusSource;
import hikari.api.voice.audio.Playback;
import hikari.api.voice.audio.PlaybackEnd;
import hikari.api.voice.audio.PlayerListener;
import hikari.api.voice.audio.VoicePlayer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A player that reads nothing: what is first in its list plays.
final class FakePlayer implements VoicePlayer {
    private record Entry(OpusSource source) implements Playback {
        @Override
        public Duration played() {
            return Duration.ZERO;
        }

        @Override
        public Optional<PlaybackEnd> end() {
            return Optional.empty();
        }
    }

    private final List<Playback> all = new ArrayList<>();
    private boolean paused;

    @Override
    public Playback play(OpusSource source) {
        skip();
        all.addFirst(new Entry(source));
        return all.getFirst();
    }

    @Override
    public Playback enqueue(OpusSource source) {
        all.add(new Entry(source));
        return all.getLast();
    }

    @Override
    public Optional<Playback> current() {
        return all.stream().findFirst();
    }

    @Override
    public List<Playback> queue() {
        return all.stream().skip(1).toList();
    }

    @Override
    public void remove(Playback playback) {
        if (all.remove(playback)) {
            playback.source().close();
        }
    }

    @Override
    public void skip() {
        current().ifPresent(this::remove);
    }

    @Override
    public void stop() {
        List.copyOf(all).forEach(this::remove);
    }

    @Override
    public void pause() {
        paused = true;
    }

    @Override
    public void resume() {
        paused = false;
    }

    @Override
    public boolean isPaused() {
        return paused;
    }

    @Override
    public void silence(Duration duration) {
        throw new AssertionError("not expected of a radio");
    }

    @Override
    public void skipSilence() {
        throw new AssertionError("not expected of a radio");
    }

    @Override
    public AudioSubscription listen(PlayerListener listener) {
        throw new AssertionError("not expected of a radio");
    }
}
