package hikari.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.sandbox.Caller;
import hikari.sandbox.ManualClock;
import hikari.sandbox.RunningSandbox;
import hikari.sandbox.SandboxOptions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Buckets and the global limit, on a clock that stands still.
@Timeout(60)
class RateLimitTest {
    private final ManualClock clock = new ManualClock(Instant.parse("2026-01-01T00:00:00Z"));

    @RegisterExtension
    final RunningSandbox on =
            new RunningSandbox(SandboxOptions.builder().clock(() -> clock).build());

    private Caller.Answer write(String channel) {
        return on.bot()
                .call(
                        "POST",
                        "/channels/" + on.sandbox().channel(channel) + "/messages",
                        "{\"content\":\"x\"}");
    }

    @Test
    void aBucketCountsDownAndRefuses() {
        for (int left = 4; left >= 0; left--) {
            var answer = write("general");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("X-RateLimit-Limit")).isEqualTo("5");
            assertThat(answer.header("X-RateLimit-Remaining")).isEqualTo(String.valueOf(left));
            assertThat(answer.header("X-RateLimit-Reset-After")).isEqualTo("5.000");
            assertThat(answer.header("Via")).isEqualTo("1.1 google");
        }
        clock.advance(Duration.ofMillis(1_500));
        var refused = write("general");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("X-RateLimit-Scope")).isEqualTo("user");
        assertThat(refused.header("Retry-After")).isEqualTo("4");
        assertThat(refused.json().getJsonNumber("retry_after").doubleValue()).isEqualTo(3.5);
        assertThat(refused.json().getBoolean("global")).isFalse();
        assertThat(refused.header("X-RateLimit-Bucket")).matches("[0-9a-f]{32}");
    }

    @Test
    void afterTheWindowTheBucketIsFullAgain() {
        for (int i = 0; i < 5; i++) {
            write("general");
        }
        clock.advance(Duration.ofSeconds(5));
        assertThat(write("general").header("X-RateLimit-Remaining")).isEqualTo("4");
    }

    @Test
    void otherChannelsHaveBucketsOfTheirOwnWithTheSameHash() {
        for (int i = 0; i < 5; i++) {
            write("general");
        }
        var other = write("random");
        assertThat(other.status()).isEqualTo(200);
        assertThat(other.header("X-RateLimit-Bucket"))
                .isEqualTo(write("general").header("X-RateLimit-Bucket"));
    }

    @Test
    void theFiftyFirstRequestOfASecondIsRefusedGloballyButAnInteractionsIsNot() {
        for (int i = 0; i < 50; i++) {
            assertThat(on.bot().get("/users/%d".formatted(100 + i)).status()).isIn(404, 429);
        }
        var refused = on.bot().get("/users/@me");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("X-RateLimit-Global")).isEqualTo("true");
        assertThat(refused.json().getBoolean("global")).isTrue();
        assertThat(on.bot().call("POST", "/interactions/1/t/callback", "{\"type\":5}").code())
                .isEqualTo(10062);
        clock.advance(Duration.ofSeconds(1));
        assertThat(on.bot().get("/gateway").status()).isEqualTo(200);
    }
}
