package hikari.sandbox;

/// Whom a fault of voice meets. What concerns a whole channel meets the channels of those.
public sealed interface VoiceTarget {
    /// Everyone in every channel.
    record Everyone() implements VoiceTarget {}

    /// Everyone in a channel.
    ///
    /// @param id the channel
    record Channel(long id) implements VoiceTarget {}

    /// One user, in whichever channels.
    ///
    /// @param id the user
    record User(long id) implements VoiceTarget {}
}
