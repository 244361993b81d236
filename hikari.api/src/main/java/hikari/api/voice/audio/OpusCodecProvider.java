package hikari.api.voice.audio;

/// Makes Opus encoders and decoders. The framework has none: bots send Opus frames as they are.
/// Plugins and libraries provide one, found with [java.util.ServiceLoader].
public interface OpusCodecProvider {
    /// Samples a second and channel.
    int SAMPLE_RATE = 48_000;

    /// Left and right, interleaved.
    int CHANNELS = 2;

    /// How many samples one frame of 20 ms has, of both channels together.
    int FRAME_SAMPLES = SAMPLE_RATE / 50 * CHANNELS;

    /// {@return the implementation's name, for logs and configuration}
    String id();

    /// {@return how good it is: of those that are available, the highest is used}
    int priority();

    /// {@return whether it works here: a native library loads, say} Never throws.
    boolean isAvailable();

    /// {@return an encoder for one stream}
    ///
    /// @param bitsPerSecond how good it shall sound, from 6,000 to 510,000
    OpusEncoder openEncoder(int bitsPerSecond);

    /// {@return a decoder for one stream}
    OpusDecoder openDecoder();
}
