package hikari.api.spi;

import hikari.api.Snowflake;
import hikari.api.lifecycle.Startup;
import hikari.api.voice.DirectVoiceConnection;
import hikari.api.voice.DirectVoiceOptions;
import hikari.api.voice.VoiceConnectionFactory;

/// Makes direct voice connections. Provided by `hikari.voice`, and looked for only when somebody
/// connects without a factory of their own: who uses audio nodes elsewhere loads none of it.
public interface DirectVoiceFactory {
    /// Asks the gateway for a channel that a connection is in already, so that Discord names a
    /// server once more.
    @FunctionalInterface
    interface Rejoin {
        /// Asks. Does not wait for the answer.
        ///
        /// @param guildId the guild
        /// @param channelId the channel
        void join(Snowflake guildId, Snowflake channelId);
    }

    /// {@return a factory of connections, for one life of a voice component}
    ///
    /// @param life owns what the connections share: pacers and workers
    /// @param options how they are made
    /// @param rejoin asks the gateway
    VoiceConnectionFactory<DirectVoiceConnection> open(
            Startup life, DirectVoiceOptions options, Rejoin rejoin);
}
