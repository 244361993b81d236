/// The gateway: shards, their sessions, compression and heartbeats, and the manager that opens them
/// in identify windows.
///
/// Nobody calls this module by name: the runtime finds [hikari.api.spi.ShardManagerFactory] with
/// [java.util.ServiceLoader]. zstd-stream needs the module `com.github.luben.zstd_jni`; without it
/// everything else works.
///
/// @provides hikari.api.spi.ShardManagerFactory shard managers over Helidon's HTTP client and
///   WebSocket frames
@org.jspecify.annotations.NullMarked
module hikari.gateway {
    requires hikari.api;
    requires io.helidon.common.buffers;
    requires io.helidon.common.socket;
    requires io.helidon.common.tls;
    requires io.helidon.http;
    requires io.helidon.webclient.api;
    requires io.helidon.webclient.http1;
    requires io.helidon.websocket;
    requires static com.github.luben.zstd_jni; // only for zstd-stream
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;

    provides hikari.api.spi.ShardManagerFactory with
            hikari.gateway.DefaultShardManagerFactory;
}
