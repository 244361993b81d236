package hikari.api.voice;

import hikari.api.Snowflake;
import hikari.api.error.VoiceException;
import hikari.api.lifecycle.Component;
import java.util.Map;
import java.util.Optional;

/// The voice connections of a bot, at most one a guild.
///
/// Connections are of any type: the component joins the channel through the gateway, hands what
/// Discord answers to a [VoiceConnectionFactory], starts what that makes, and brings it its guild's
/// voice events. A connection that ends, by itself or not, is removed, and the bot leaves its
/// channel.
///
/// Listeners of the bot's own are never touched. Closing the component closes all connections and
/// leaves all channels.
public interface VoiceComponent extends Component {
    /// {@return the connections by guild, as they are now} Immutable. Those that are being made are
    /// not among them.
    Map<Snowflake, VoiceConnection> connections();

    /// {@return the connection to a guild's voice, if there is one}
    ///
    /// @param guildId the guild
    default Optional<VoiceConnection> findConnection(Snowflake guildId) {
        return Optional.ofNullable(connections().get(guildId));
    }

    /// Joins a voice channel with the default options and connects to its voice server from here.
    ///
    /// @param guildId the guild
    /// @param channelId the channel
    /// @return the connection, alive
    /// @throws VoiceException see [#connect(Snowflake, Snowflake, VoiceConnectOptions)]
    default DirectVoiceConnection connect(Snowflake guildId, Snowflake channelId) {
        return connect(guildId, channelId, VoiceConnectOptions.DEFAULT);
    }

    /// Joins a voice channel and connects to its voice server from here. Blocks until the
    /// connection is alive: it can speak and listen, if the channel has no end-to-end encryption,
    /// or as soon as the group of those in the channel has let it in. Otherwise like
    /// [#connect(Snowflake, Snowflake, VoiceConnectOptions, VoiceConnectionFactory)].
    ///
    /// Needs `CONNECT`, and `SPEAK` to be heard; `MOVE_MEMBERS` where the channel is full.
    ///
    /// @param guildId the guild
    /// @param channelId the channel
    /// @param options how to join
    /// @return the connection, alive
    /// @throws VoiceException when the guild has a connection (unless `replaceExisting` is set) or
    ///   an attempt at one, no shard of this process serves the guild, or Discord does not answer
    ///   in time; a [VoiceClosedException] when the voice server does not want the bot
    /// @throws hikari.api.error.MissingModuleException when nothing here can connect
    /// @throws hikari.api.error.ComponentStateConflictException when this component is not ALIVE,
    ///   or closes meanwhile
    DirectVoiceConnection connect(
            Snowflake guildId, Snowflake channelId, VoiceConnectOptions options);

    /// Joins a voice channel with the default options.
    ///
    /// @param <C> the type of connection
    /// @param guildId the guild
    /// @param channelId the channel
    /// @param factory makes the connection
    /// @return the connection, alive
    /// @throws VoiceException see [#connect(Snowflake, Snowflake, VoiceConnectOptions,
    ///   VoiceConnectionFactory)]
    default <C extends VoiceConnection> C connect(
            Snowflake guildId, Snowflake channelId, VoiceConnectionFactory<C> factory) {
        return connect(guildId, channelId, VoiceConnectOptions.DEFAULT, factory);
    }

    /// Joins a voice channel and makes a connection. Blocks until the connection is alive. If
    /// anything fails, the channel is left again; an interrupt of the calling thread ends the
    /// attempt.
    ///
    /// @param <C> the type of connection
    /// @param guildId the guild
    /// @param channelId the channel
    /// @param options how to join
    /// @param factory makes the connection
    /// @return the connection, alive
    /// @throws VoiceException when the guild has a connection (unless `replaceExisting` is set) or
    ///   an attempt at one, no shard of this process serves the guild, Discord does not answer in
    ///   time, or the connection fails to start
    /// @throws hikari.api.error.ComponentStateConflictException when this component is not ALIVE,
    ///   or closes meanwhile
    /// @see "Discord documentation: Voice, Connecting to Voice"
    <C extends VoiceConnection> C connect(
            Snowflake guildId,
            Snowflake channelId,
            VoiceConnectOptions options,
            VoiceConnectionFactory<C> factory);

    /// Moves the bot to another channel of the guild, with its connection, whatever its type: that
    /// hears of the new channel, and of the new server when Discord names one. Blocks until Discord
    /// has moved the bot; the connection may need a moment more.
    ///
    /// Needs `CONNECT` there; `MOVE_MEMBERS` where the channel is full.
    ///
    /// @param guildId the guild
    /// @param channelId the channel to move to
    /// @throws VoiceException when the guild has no connection, or Discord does not move the bot
    ///   within the time that the connection was made with; it then stays where it is
    void move(Snowflake guildId, Snowflake channelId);

    /// Closes the connection to a guild's voice and leaves its channel. Blocks until both is done.
    ///
    /// @param guildId the guild
    /// @throws VoiceException when there is none
    void disconnect(Snowflake guildId);

    /// Closes all connections and leaves their channels, all at once. Blocks until all is done;
    /// none is no error.
    void disconnectAll();
}
