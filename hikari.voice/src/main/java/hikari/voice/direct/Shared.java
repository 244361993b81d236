package hikari.voice.direct;

import hikari.api.spi.DirectVoiceFactory.Rejoin;
import hikari.api.voice.DirectVoiceOptions;
import hikari.api.voice.audio.Pacer;
import hikari.api.voice.dave.DaveProvider;
import hikari.voice.VoiceTime;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/// What the direct connections of one life of a voice component share.
///
/// @param options how they are made
/// @param time their clock
/// @param tls whom to trust
/// @param pacer sends packets
/// @param workers do what takes long
/// @param dave the end-to-end encryption, if there is a provider
/// @param rejoin asks the gateway for a guild's channel anew
record Shared(
        DirectVoiceOptions options,
        VoiceTime time,
        SSLContext tls,
        Pacer pacer,
        Workers workers,
        Optional<DaveProvider> dave,
        Rejoin rejoin) {

    /// {@return the version of the end-to-end encryption that is offered; 0 for none}
    int daveVersion() {
        return dave.map(DaveProvider::maxProtocolVersion).orElse(0);
    }
}
