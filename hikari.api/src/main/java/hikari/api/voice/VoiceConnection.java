package hikari.api.voice;

import hikari.api.Snowflake;
import hikari.api.lifecycle.Component;

/// A bot's place in a voice channel: a connection to Discord's voice server, or the handle of
/// something elsewhere (an audio node, another process) that holds one.
///
/// Implementers: [VoiceComponent] calls `start()` once, after the factory, and `close()` at the
/// end; `join()` must end when the connection does, which is how the component learns of it. A
/// connection may close itself at any time. [hikari.api.lifecycle.Lifecycle] does all of that.
public interface VoiceConnection extends Component {
    /// {@return the guild}
    Snowflake guildId();

    /// {@return the channel that it is in}
    Snowflake channelId();

    /// Takes a voice state of the guild: somebody joined, moved, left or changed, the bot itself
    /// too. What is told to a connection comes one after the other, in order; what it throws is
    /// logged.
    ///
    /// @param state how it is now
    void notify(VoiceState state);

    /// Takes a new voice server of the guild. Told like states, and in order with them.
    ///
    /// @param server where to connect; without an endpoint while there is none
    void notify(VoiceServer server);
}
