package hikari.api.voice.audio;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What a connection says: one source at a time, and a queue behind it. Thread-safe; nothing here
/// blocks.
///
/// The player outlives moves, changes of the voice server and resumed connections: what plays goes
/// on. It speaks by itself: Discord is told before the first packet, and five frames of silence are
/// sent whenever there is nothing to say any more. To a channel where nobody else is, or to one
/// whose encryption is only being set up, nothing is sent: what plays waits, for nobody 5 s at
/// most, and then goes by.
public interface VoicePlayer {
    /// Plays a source now. What plays is stopped; the queue stays.
    ///
    /// @param source what to play; closed in the end by the player
    /// @return its playback
    /// @throws hikari.api.error.ComponentStateConflictException when the connection is not alive;
    ///   the source has then been closed
    Playback play(OpusSource source);

    /// Plays a source after all that is queued, or now if nothing is.
    ///
    /// @param source what to play; closed in the end by the player
    /// @return its playback
    /// @throws hikari.api.error.ComponentStateConflictException when the connection is not alive;
    ///   the source has then been closed
    Playback enqueue(OpusSource source);

    /// {@return what plays, or would if it were not paused}
    Optional<Playback> current();

    /// {@return what comes after it, first things first} As it is now.
    List<Playback> queue();

    /// Takes a playback out: the current one is skipped, one of the queue is dropped.
    ///
    /// @param playback one of this player; nothing happens when it is over
    void remove(Playback playback);

    /// Goes on with the next source. Nothing happens when nothing plays.
    void skip();

    /// Stops what plays and empties the queue.
    void stop();

    /// Stops sending, until [#resume()]. The source is not read meanwhile.
    void pause();

    /// Goes on where [#pause()] stopped.
    void resume();

    /// {@return whether it is paused}
    boolean isPaused();

    /// Says nothing for a while before it goes on; replaces what is left of another silence.
    ///
    /// @param duration how long, not negative; rounded up to 20 ms
    void silence(Duration duration);

    /// Passes over silent frames of the current source up to the first one that is not, without
    /// sending them. Of a source that is silent for long, 50 frames are passed over every 20 ms.
    void skipSilence();

    /// Has somebody told what the player does.
    ///
    /// @param listener is told
    /// @return ends it
    AudioSubscription listen(PlayerListener listener);
}
