package hikari.sandbox;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// The sandbox's gateway as the rest of the sandbox sees it.
public interface LocalGateway extends DispatchSink, AutoCloseable {
    /// Binds an ephemeral port of the loopback address and accepts connections.
    ///
    /// @throws java.io.UncheckedIOException if there is no port
    void start();

    /// {@return the address for `GET /gateway`: `ws://127.0.0.1:PORT/gateway`}
    String url();

    /// {@return the way to make things go wrong}
    GatewayFaults faults();

    /// {@return the sessions there are, connected or resumable, in the order in which they
    /// identified}
    List<GatewaySession> sessions();

    /// Tells somebody what the sessions that begin from now on are given.
    ///
    /// @param watch is told
    void watch(SessionWatch watch);

    /// Restarts, as a machine of Discord's does: resets every connection, refuses new ones for a
    /// while, and then listens at the same address again. The sessions outlive it and can be
    /// resumed.
    ///
    /// @param down for how long nobody can connect, by the sandbox's clock
    /// @throws IllegalStateException if it is not running
    void restart(Duration down);

    /// {@return the value of `session_start_limit` for `GET /gateway/bot`}
    JsonObject sessionStartLimit();

    /// {@return how many identifies came too soon for their bucket or were too many}
    int identifyViolations();

    /// Plays recorded frames to the connected sessions: the frames of recorded shard *n* go to
    /// shard *n* modulo the shard count of each session, in their order, with sequence numbers of
    /// that session. Frames other than dispatches, and READY and RESUMED, are left out.
    ///
    /// @param recording lines of `{"shard":0,"at":1.5,"frame":{…}}`; a name that ends in `.zst` is
    ///   decompressed
    /// @param speed how fast
    /// @return the running replay
    GatewayReplay replay(Path recording, ReplaySpeed speed);

    /// Adds guilds to be measured with, beside those of the world. Sessions that identify from now
    /// on get them in READY, and each with all its members, whatever the `large_threshold`, as
    /// GUILD_CREATE. REST and member requests do not know them. What is sent is made and, with
    /// [SandboxOptions#sharedCompression()], compressed before this returns, so that sending costs
    /// next to nothing.
    ///
    /// @param world the guilds; they replace those of an earlier call
    void populate(LoadWorld world);

    /// Sends events of the guilds to measure with to the connected sessions: 60 % messages, 15 %
    /// presences, 10 % typing, 6 % reactions added and removed, 4 % members updated, 3 % voice
    /// states, 2 % interactions, about 1 kB of JSON each, all by existing members in existing
    /// channels. A session that reads too slowly holds its stream up.
    ///
    /// @param plan which events, how fast
    /// @return the running load
    /// @throws IllegalStateException before [#populate(LoadWorld)]
    GatewayLoad load(LoadPlan plan);

    /// Closes every connection with 1001, and returns when no socket and no thread is left.
    @Override
    void close();
}
