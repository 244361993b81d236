package hikari.gateway;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/// What shards take from outside: time, chance and connections. Tests bring their own.
///
/// @param time waits and measures
/// @param random spreads heartbeats and reconnects; safe for all threads
/// @param connector opens connections
record Surroundings(GatewayTime time, RandomGenerator random, Connector connector) {

    /// Opens a WebSocket connection.
    @FunctionalInterface
    interface Connector {
        /// {@return an open connection} Blocks; ends when its thread is interrupted.
        ///
        /// @param address where to, with the query
        /// @throws ConnectionLostException when it cannot be opened
        GatewaySocket connect(GatewayAddress address);
    }

    /// {@return the machine's}
    static Surroundings system() {
        RandomGenerator random = () -> ThreadLocalRandom.current().nextLong();
        return new Surroundings(GatewayTime.SYSTEM, random, WebSocketUpgrade.create()::connect);
    }

    /// {@return a duration between the bounds}
    ///
    /// @param low the shortest
    /// @param high longer than any
    Duration between(Duration low, Duration high) {
        var range = high.toNanos() - low.toNanos();
        return low.plusNanos((long) (random.nextDouble() * range));
    }
}
