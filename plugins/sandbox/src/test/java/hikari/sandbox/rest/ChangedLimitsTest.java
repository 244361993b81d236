package hikari.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.sandbox.Caller.Answer;
import hikari.sandbox.ManualClock;
import hikari.sandbox.RestFault;
import hikari.sandbox.RestFaults;
import hikari.sandbox.RestLimits.Limit;
import hikari.sandbox.RunningSandbox;
import hikari.sandbox.SandboxOptions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Limits that change while they are kept, and the ban of those that make too many invalid
/// requests, on a clock that stands still.
@Timeout(60)
class ChangedLimitsTest {
    private static final String MESSAGES = "/channels/{channel_id}/messages";
    private static final String TYPING = "/channels/{channel_id}/typing";

    private final ManualClock clock = new ManualClock(Instant.parse("2026-01-01T00:00:00Z"));

    @RegisterExtension
    final RunningSandbox on =
            new RunningSandbox(SandboxOptions.builder().keptRequests(3).clock(() -> clock).build());

    private Answer write() {
        return on.bot().call("POST", on.general() + "/messages", "{\"content\":\"x\"}");
    }

    private Answer type() {
        return on.bot().call("POST", on.general() + "/typing", "");
    }

    private void limit(String template, String bucket, int requests, int millis) {
        var limit = new Limit(bucket, requests, Duration.ofMillis(millis));
        on.sandbox().restLimits().set("POST", template, limit);
    }

    @Test
    void aBucketThatKeepsItsNameKeepsItsWindow() {
        limit(MESSAGES, "a", 3, 250);
        var first = write();
        assertThat(first.header("X-RateLimit-Limit")).isEqualTo("3");
        assertThat(first.header("X-RateLimit-Reset-After")).isEqualTo("0.250");
        write();
        limit(MESSAGES, "a", 1, 100);
        var refused = write();
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("X-RateLimit-Limit")).isEqualTo("1");
        assertThat(refused.header("X-RateLimit-Remaining")).isEqualTo("0");
        assertThat(refused.json().getJsonNumber("retry_after").doubleValue()).isEqualTo(0.25);
        clock.advance(Duration.ofMillis(250));
        assertThat(write().header("X-RateLimit-Reset-After")).isEqualTo("0.100");
    }

    @Test
    void anotherNameIsAnotherHashAndAWindowOfItsOwn() {
        limit(MESSAGES, "a", 1, 5_000);
        var before = write();
        assertThat(write().status()).isEqualTo(429);
        limit(MESSAGES, "b", 2, 5_000);
        var after = write();
        assertThat(after.header("X-RateLimit-Remaining")).isEqualTo("1");
        assertThat(after.header("X-RateLimit-Bucket"))
                .isNotEqualTo(before.header("X-RateLimit-Bucket"));
    }

    @Test
    void routesOfOneNameShareABucket() {
        limit(MESSAGES, "both", 2, 5_000);
        limit(TYPING, "both", 2, 5_000);
        write();
        var second = type();
        assertThat(second.header("X-RateLimit-Remaining")).isEqualTo("0");
        assertThat(write().status()).isEqualTo(429);
    }

    @Test
    void aRouteWithoutALimitSaysNothingOfOne() {
        limit(MESSAGES, "none", 0, 0);
        assertThat(write().header("X-RateLimit-Limit")).isEmpty();
        on.sandbox().restLimits().reset();
        assertThat(write().header("X-RateLimit-Limit")).isEqualTo("5");
    }

    @Test
    void theGlobalLimitCanBeChanged() {
        on.sandbox().restLimits().setGlobal(2, Duration.ofMillis(200));
        assertThat(on.bot().get("/gateway").status()).isEqualTo(200);
        assertThat(on.bot().get("/gateway").status()).isEqualTo(200);
        assertThat(on.bot().get("/gateway").header("X-RateLimit-Global")).isEqualTo("true");
        clock.advance(Duration.ofMillis(200));
        assertThat(on.bot().get("/gateway").status()).isEqualTo(200);
    }

    @Test
    void whatIsNoRouteOrNoLimitIsRefused() {
        assertThatThrownBy(() -> limit("/nowhere", "a", 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("POST /nowhere");
        assertThatThrownBy(() -> limit(MESSAGES, "a", 1, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> on.sandbox().restLimits().setGlobal(0, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> on.sandbox().restLimits().setBan(1, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void fail(RestFault fault) {
        on.sandbox().restFaults().add(RestFaults.Match.ALL, fault, 1);
        write();
    }

    @Test
    void invalidAre401And403And429sThatAreNotShared() {
        var limits = on.sandbox().restLimits();
        fail(new RestFault.Status(401));
        fail(new RestFault.Status(403));
        fail(new RestFault.RateLimited(RestFault.Scope.USER, Duration.ofMillis(1)));
        fail(new RestFault.RateLimited(RestFault.Scope.GLOBAL, Duration.ofMillis(1)));
        assertThat(limits.invalidRequests()).isEqualTo(4);
        fail(new RestFault.RateLimited(RestFault.Scope.SHARED, Duration.ofMillis(1)));
        fail(new RestFault.Status(404));
        fail(new RestFault.Status(500));
        assertThat(limits.invalidRequests()).isEqualTo(4);
        clock.advance(Duration.ofMinutes(10));
        assertThat(limits.invalidRequests()).isZero();
    }

    @Test
    void whoMakesTooManyInvalidRequestsIsBannedAtTheEdge() {
        on.sandbox().restLimits().setBan(2, Duration.ofSeconds(60));
        fail(new RestFault.Status(401));
        clock.advance(Duration.ofSeconds(10));
        assertThat(write().status()).isEqualTo(200);
        fail(new RestFault.Status(403));
        var banned = on.bot().get("/gateway");
        assertThat(banned.status()).isEqualTo(429);
        assertThat(banned.header("Via")).isEmpty();
        assertThat(banned.header("Retry-After")).isEqualTo("50");
        assertThat(on.sandbox().restLimits().isBanned()).isTrue();
        clock.advance(Duration.ofSeconds(50));
        assertThat(on.bot().get("/gateway").status()).isEqualTo(200);
    }

    @Test
    void theControlApiSaysTheSame() {
        var limit =
                """
                {"method":"POST","route":"%s","bucket":"a","requests":1,"window_ms":250}\
                """
                        .formatted(MESSAGES);
        assertThat(on.control().call("PUT", "/limits", limit).status()).isEqualTo(200);
        assertThat(write().header("X-RateLimit-Reset-After")).isEqualTo("0.250");
        assertThat(write().status()).isEqualTo(429);
        assertThat(on.control().get("/limits").json().getInt("invalid_requests")).isEqualTo(1);
        var ban = "{\"requests\":1,\"window_ms\":60000}";
        assertThat(on.control().call("PUT", "/limits/ban", ban).json().getBoolean("banned"))
                .isTrue();
        assertThat(on.control().call("DELETE", "/limits", "").status()).isEqualTo(204);
        var global = "{\"requests\":1,\"window_ms\":1000}";
        assertThat(on.control().call("PUT", "/limits/global", global).status()).isEqualTo(200);
        assertThat(write().status()).isEqualTo(200);
        assertThat(write().header("X-RateLimit-Scope")).isEqualTo("global");
        assertThat(on.control().call("PUT", "/limits", "{\"method\":\"GET\"}").status())
                .isEqualTo(400);
    }

    @Test
    void asManyRequestsAreKeptAsTheOptionsSay() {
        for (int i = 0; i < 5; i++) {
            on.bot().get("/gateway");
        }
        assertThat(on.sandbox().requests()).hasSize(3);
    }
}
