package hikari.api.voice;

import java.time.Duration;

/// How to join a voice channel. Immutable; begin with [#DEFAULT].
///
/// ```java
/// voice.connect(guild, channel, VoiceConnectOptions.DEFAULT.selfDeafened().within(Duration.ofSeconds(10)), factory);
/// ```
///
/// @param selfMute whether the bot mutes itself; off by default
/// @param selfDeaf whether the bot deafens itself; off by default
/// @param timeout how long Discord may take to answer, positive; 5 s by default
/// @param replaceExisting whether a connection that the guild has is closed first, or waited for
///   while it ends; an attempt at one is an error all the same; off by default
public record VoiceConnectOptions(
        boolean selfMute, boolean selfDeaf, Duration timeout, boolean replaceExisting) {
    /// Neither muted nor deafened, 5 s, and an existing connection is an error.
    public static final VoiceConnectOptions DEFAULT =
            new VoiceConnectOptions(false, false, Duration.ofSeconds(5), false);

    /// Checks the timeout.
    public VoiceConnectOptions {
        if (!timeout.isPositive()) {
            throw new IllegalArgumentException("timeout is not positive: " + timeout);
        }
    }

    /// {@return these, and the bot mutes itself}
    public VoiceConnectOptions selfMuted() {
        return new VoiceConnectOptions(true, selfDeaf, timeout, replaceExisting);
    }

    /// {@return these, and the bot deafens itself}
    public VoiceConnectOptions selfDeafened() {
        return new VoiceConnectOptions(selfMute, true, timeout, replaceExisting);
    }

    /// {@return these, with another timeout}
    ///
    /// @param value how long Discord may take to answer, positive
    public VoiceConnectOptions within(Duration value) {
        return new VoiceConnectOptions(selfMute, selfDeaf, value, replaceExisting);
    }

    /// {@return these, and a connection that the guild has is closed first}
    public VoiceConnectOptions replacingExisting() {
        return new VoiceConnectOptions(selfMute, selfDeaf, timeout, true);
    }
}
