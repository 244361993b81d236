package hikari.voice.player;

import hikari.api.voice.audio.AudioSubscription;
import hikari.api.voice.audio.OpusSource;
import hikari.api.voice.audio.PlayerListener;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Who is told what a player does. What is told, and what is closed, comes one after the other, in
/// order, on a thread that may wait.
final class Listeners {
    /// One subscription, which ends itself and no other of the same listener.
    private static final class Subscribed {
        private final PlayerListener listener;

        Subscribed(PlayerListener listener) {
            this.listener = listener;
        }
    }

    private final Notices notices = new Notices();
    private final List<Subscribed> all = new CopyOnWriteArrayList<>();

    AudioSubscription add(PlayerListener listener) {
        var own = new Subscribed(listener);
        all.add(own);
        return () -> all.remove(own);
    }

    /// Has all of them told soon. Never blocks.
    void tell(Consumer<PlayerListener> what) {
        for (var one : all) {
            notices.add(() -> what.accept(one.listener));
        }
    }

    /// Has a source closed before what is told from now on. Never blocks.
    void close(OpusSource source) {
        notices.add(source::close);
    }
}
