package hikari.api.message;

import hikari.api.limit.Limits;
import java.time.Duration;
import java.util.Base64;

/// What a client shows of a recording before it has the sound.
///
/// @param duration how long it is
/// @param waveform its shape, bytes in base64, up to 400 characters
/// @see "Discord documentation: Resources, Message, Voice Messages"
public record VoiceClip(Duration duration, String waveform) {
    private static final Duration LONGEST = Duration.ofSeconds(Integer.MAX_VALUE);

    /// Checks the limits of Discord's OpenAPI document.
    ///
    /// @throws hikari.api.error.LimitExceededException beyond them
    public VoiceClip {
        Limits.between("duration_secs", duration, Duration.ZERO, LONGEST);
        Limits.length("waveform", waveform, 0, 400);
    }

    /// {@return a recording}
    ///
    /// @param duration how long it is
    /// @param loudness one unsigned byte for each point in time, at most one in 100 ms and up to
    ///   256 in all
    /// @throws hikari.api.error.LimitExceededException with more than 256 points, or a negative
    ///   duration
    public static VoiceClip of(Duration duration, byte[] loudness) {
        Limits.range("waveform (points)", loudness.length, 0, 256);
        return new VoiceClip(duration, Base64.getEncoder().encodeToString(loudness));
    }
}
