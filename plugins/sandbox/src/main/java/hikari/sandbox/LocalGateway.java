package hikari.sandbox;

import jakarta.json.JsonObject;
import java.nio.file.Path;
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

    /// {@return the value of `session_start_limit` for `GET /gateway/bot`}
    JsonObject sessionStartLimit();

    /// Plays recorded frames to the connected sessions: the frames of recorded shard *n* go to
    /// shard *n* modulo the shard count of each session, in their order, with sequence numbers of
    /// that session. Frames other than dispatches, and READY and RESUMED, are left out.
    ///
    /// @param recording lines of `{"shard":0,"at":1.5,"frame":{…}}`; a name that ends in `.zst` is
    ///   decompressed
    /// @param speed how fast
    /// @return the running replay
    GatewayReplay replay(Path recording, ReplaySpeed speed);

    /// Closes every connection with 1001, and returns when no socket and no thread is left.
    @Override
    void close();
}
