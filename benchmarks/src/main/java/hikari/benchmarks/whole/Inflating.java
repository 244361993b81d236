package hikari.benchmarks.whole;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// What a bare client does with what it receives: inflates it, and looks at nothing. For one
/// thread, but for [#awaitGuilds()].
final class Inflating {
    /// What every client has to say after HELLO and then every 41 s.
    private static final String IDENTIFY =
            """
            {"op":2,"d":{"token":"%s","intents":%d,"large_threshold":250,\
            "properties":{"os":"linux","browser":"bare","device":"bare"}}}\
            """;

    static final String HEARTBEAT = "{\"op\":1,\"d\":%s}";
    static final int HEARTBEAT_SECONDS = 40;
    private static final long ALL_INTENTS = 0x1FFFFL | 3L << 20 | 3L << 24;

    private final Inflater inflater = new Inflater();
    private final CountDownLatch missing;
    private byte[] payload = new byte[64 << 10];
    private final AtomicLong received = new AtomicLong();

    /// @param guilds how many GUILD_CREATE follow READY
    Inflating(int guilds) {
        this.missing = new CountDownLatch(guilds + 2);
    }

    static String identify(String token) {
        return IDENTIFY.formatted(token, ALL_INTENTS);
    }

    /// One whole message.
    void take(byte[] message, int length) {
        inflater.setInput(message, 0, length);
        var filled = 0;
        try {
            while (true) {
                var count = inflater.inflate(payload, filled, payload.length - filled);
                filled += count;
                if (filled < payload.length) {
                    break;
                }
                payload = Arrays.copyOf(payload, 2 * payload.length);
            }
        } catch (DataFormatException e) {
            throw new IllegalStateException("the stream is broken", e);
        }
        received.incrementAndGet();
        missing.countDown();
    }

    /// How many messages came; those before are no dispatches: HELLO, acknowledgements.
    long received() {
        return received.get();
    }

    void awaitGuilds() throws InterruptedException {
        missing.await();
    }
}
