package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.Token;
import hikari.api.rest.RestConfig;
import hikari.api.rest.RestTimeouts;
import hikari.rest.limit.LocalRateLimiter;
import hikari.rest.limit.ManualClock;
import java.time.Duration;
import java.util.function.UnaryOperator;

/// A server, and a client that is alive and talks to it.
final class Fixture implements AutoCloseable {
    static final String SECRET = "MTIz.secret.token";
    static final Snowflake CHANNEL = Snowflake.of(11);
    static final Snowflake MESSAGE = Snowflake.of(22);
    static final Snowflake GUILD = Snowflake.of(33);
    static final Snowflake USER = Snowflake.of(44);
    static final Snowflake APP = Snowflake.of(55);

    static final String USER_JSON =
            "{\"id\":\"44\",\"username\":\"u\",\"discriminator\":\"0\",\"avatar\":null}";
    static final String MESSAGE_JSON =
            "{\"id\":\"22\",\"channel_id\":\"11\",\"content\":\"hi\",\"type\":0,\"author\":"
                    + USER_JSON
                    + ",\"timestamp\":\"2026-01-01T00:00:00.000000+00:00\"}";

    final RecordingServer server = new RecordingServer();
    final ManualClock clock = new ManualClock();
    final DefaultRestClient client;

    Fixture() {
        this(config -> config);
    }

    Fixture(UnaryOperator<RestConfig.Builder> settings) {
        var config =
                settings.apply(
                                RestConfig.builder()
                                        .token(Token.bot(SECRET))
                                        .baseUrl(server.url())
                                        .timeouts(
                                                RestTimeouts.defaults()
                                                        .withAttempt(Duration.ofSeconds(20))))
                        .build();
        client = new DefaultRestClient(config, ignored -> new LocalRateLimiter(clock), clock);
        client.start();
    }

    /// What the server was asked last.
    RecordingServer.Received last() {
        return server.received().getLast();
    }

    @Override
    public void close() {
        if (client.isAlive()) {
            client.close();
        }
        server.close();
    }
}
