package hikari.api.voice.audio;

/// How a playback ended.
public sealed interface PlaybackEnd {
    /// The source came to its end.
    record Finished() implements PlaybackEnd {}

    /// It was skipped, stopped, replaced, or taken out of the queue.
    record Stopped() implements PlaybackEnd {}

    /// The connection ended under it.
    record ConnectionClosed() implements PlaybackEnd {}

    /// The source threw something, or wrote more than it may.
    ///
    /// @param cause what it threw
    record Failed(Throwable cause) implements PlaybackEnd {}
}
