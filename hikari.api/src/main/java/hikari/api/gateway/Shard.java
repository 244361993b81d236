package hikari.api.gateway;

import hikari.api.Flags;
import hikari.api.lifecycle.Component;
import hikari.api.presence.PresenceUpdate;
import java.time.Duration;
import java.util.Optional;

/// One connection to the gateway, with the session that outlives its reconnects. ALIVE from the
/// first READY (or RESUMED) on. It dies of a close code that allows no reconnect.
///
/// @see "Discord documentation: Gateway"
public interface Shard extends Component {
    /// {@return the shard's number, from 0}
    int id();

    /// {@return how many shards the bot has in all}
    int shardCount();

    /// {@return what the shard listens to}
    Flags<Intent> intents();

    /// {@return the time from the last heartbeat to its acknowledgement, if one was acknowledged on
    /// this connection}
    Optional<Duration> latency();

    /// {@return whether a session is running on an open connection whose heartbeats are
    /// acknowledged}
    boolean isConnected();

    /// {@return what it takes to resume the session elsewhere, if there is one} Also after
    /// [#close()], which keeps the session resumable unless [#end()] was called.
    Optional<SessionState> session();

    /// Changes the bot's presence. At most 5 in 20 s.
    ///
    /// @param presence what users see
    void updatePresence(PresenceUpdate presence);

    /// Joins, moves within or leaves the voice channels of a guild, as far as the gateway goes.
    ///
    /// @param update where to
    void updateVoiceState(VoiceStateUpdate update);

    /// Asks for members of a guild; they come as `GUILD_MEMBERS_CHUNK`.
    ///
    /// @param request which
    void requestMembers(MemberRequest request);

    /// Asks for the sounds of guilds; they come as `SOUNDBOARD_SOUNDS`, one for each guild.
    ///
    /// @param request of which guilds; those that come through this shard
    void requestSoundboardSounds(SoundboardRequest request);

    /// Asks for what is in no channel object; it comes as `CHANNEL_INFO`.
    ///
    /// @param request what of which guild
    void requestChannelInfo(ChannelInfoRequest request);

    /// Closes the shard and ends its session: it cannot be resumed and the bot shows as offline at
    /// once.
    void end();
}
