package hikari.voice.pacing;

import hikari.api.voice.audio.Pacer;
import hikari.api.voice.audio.PacerProvider;

/// The pacer of threads that turn wheels.
public final class WheelPacerProvider implements PacerProvider {
    /// Called by the service loader.
    public WheelPacerProvider() {}

    @Override
    public String id() {
        return "wheel";
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
    public Pacer open() {
        return new WheelPacer(PacingTime.SYSTEM);
    }
}
