package hikari.voice;

import hikari.api.error.VoiceException;
import hikari.api.lifecycle.Startup;
import hikari.api.spi.DirectVoiceFactory;
import hikari.api.voice.DirectVoiceConnection;
import hikari.api.voice.DirectVoiceOptions;
import hikari.api.voice.VoiceConnectionFactory;
import hikari.api.voice.audio.PacerProvider;
import hikari.api.voice.dave.DaveProvider;
import hikari.voice.direct.DirectConnections;
import java.util.Comparator;
import java.util.Optional;
import java.util.ServiceLoader;

/// Makes direct voice connections, with the pacer and the end-to-end encryption that are there.
public final class DefaultDirectVoiceFactory implements DirectVoiceFactory {
    /// Called by the service loader.
    public DefaultDirectVoiceFactory() {}

    @Override
    public VoiceConnectionFactory<DirectVoiceConnection> open(
            Startup life, DirectVoiceOptions options, Rejoin rejoin) {
        return DirectConnections.open(
                life, options, VoiceTime.SYSTEM, pacers().open(), dave(options), rejoin);
    }

    private static PacerProvider pacers() {
        return ServiceLoader.load(PacerProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(PacerProvider::isAvailable)
                .max(Comparator.comparingInt(PacerProvider::priority))
                .orElseThrow(() ->
                        new VoiceException("No pacer is there: add the module 'hikari.voice'"));
    }

    private static Optional<DaveProvider> dave(DirectVoiceOptions options) {
        var available =
                ServiceLoader.load(DaveProvider.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .filter(DaveProvider::isAvailable)
                        .toList();
        if (options.daveProvider().isEmpty()) {
            return available.stream()
                    .max(Comparator.comparingInt(DaveProvider::maxProtocolVersion));
        }
        var wanted = options.daveProvider().get();
        return Optional.of(
                available.stream()
                        .filter(provider -> provider.id().equals(wanted))
                        .findFirst()
                        .orElseThrow(() ->
                                new VoiceException(
                                        "No DAVE provider '%s' is there; there are: %s"
                                                .formatted(
                                                        wanted,
                                                        available.stream()
                                                                .map(DaveProvider::id)
                                                                .toList()))));
    }
}
