package hikari.concentus;

import hikari.api.voice.audio.OpusCodecProvider;
import hikari.api.voice.audio.OpusDecoder;
import hikari.api.voice.audio.OpusEncoder;

/// Opus by Concentus: everywhere where Java is, at 1 to 2 % of a core for each stream that is
/// encoded. Native codecs have a higher priority.
public final class ConcentusCodec implements OpusCodecProvider {
    /// Called by the service loader.
    public ConcentusCodec() {}

    @Override
    public String id() {
        return "concentus";
    }

    @Override
    public int priority() {
        return 0;
    }

    @Override
    public boolean isAvailable() {
        return true;
    }

    @Override
    public OpusEncoder openEncoder(int bitsPerSecond) {
        return new ConcentusEncoder(bitsPerSecond);
    }

    @Override
    public OpusDecoder openDecoder() {
        return new ConcentusDecoder();
    }
}
