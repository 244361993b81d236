package hikari.voice.direct;

import hikari.api.lifecycle.Startup;
import hikari.api.spi.DirectVoiceFactory.Rejoin;
import hikari.api.voice.DirectVoiceConnection;
import hikari.api.voice.DirectVoiceOptions;
import hikari.api.voice.VoiceConnectionFactory;
import hikari.api.voice.audio.Pacer;
import hikari.api.voice.dave.DaveProvider;
import hikari.voice.VoiceTime;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/// Makes direct connections that share what a bot needs once.
public final class DirectConnections {
    private DirectConnections() {}

    /// {@return a factory of connections}
    ///
    /// @param life owns what they share
    /// @param options how they are made
    /// @param time their clock
    /// @param pacer sends packets; of this factory alone
    /// @param dave the end-to-end encryption, if there is a provider
    /// @param rejoin asks the gateway for a guild's channel anew
    public static VoiceConnectionFactory<DirectVoiceConnection> open(
            Startup life,
            DirectVoiceOptions options,
            VoiceTime time,
            Pacer pacer,
            Optional<DaveProvider> dave,
            Rejoin rejoin) {
        life.own(pacer);
        var workers = life.own(new Workers());
        var shared =
                new Shared(
                        options,
                        time,
                        options.tls().orElseGet(DirectConnections::platformTls),
                        pacer,
                        workers,
                        dave,
                        rejoin);
        return session -> new DefaultDirectConnection(shared, session);
    }

    private static SSLContext platformTls() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("the platform has no TLS", e);
        }
    }
}
