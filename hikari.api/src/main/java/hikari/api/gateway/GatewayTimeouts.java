package hikari.api.gateway;

import java.time.Duration;

/// How long a shard waits for what, and how it backs off.
///
/// @param connect for DNS, TCP, TLS and the upgrade together; 15 s
/// @param hello from the open connection to HELLO; 10 s
/// @param ready from IDENTIFY or RESUME to READY or RESUMED; 60 s
/// @param backoffBase the wait before the second attempt, doubled from attempt to attempt, each
///   with jitter; 1 s
/// @param backoffMax the longest wait between attempts; 60 s
public record GatewayTimeouts(
        Duration connect,
        Duration hello,
        Duration ready,
        Duration backoffBase,
        Duration backoffMax) {
    /// The defaults.
    public static final GatewayTimeouts DEFAULT =
            new GatewayTimeouts(
                    Duration.ofSeconds(15),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(60),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(60));
}
