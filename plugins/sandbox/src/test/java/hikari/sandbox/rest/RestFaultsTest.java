package hikari.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.sandbox.Caller;
import hikari.sandbox.RestFault;
import hikari.sandbox.RestFaults;
import hikari.sandbox.RunningSandbox;
import jakarta.json.JsonException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Faults on request.
@Timeout(60)
class RestFaultsTest {
    @RegisterExtension final RunningSandbox on = RunningSandbox.unlimited();

    private void next(RestFault fault) {
        on.sandbox().restFaults().add(RestFaults.Match.ALL, fault, 1);
    }

    private int messages() {
        return on.sandbox().messages(on.sandbox().channel("general")).size();
    }

    private Caller.Answer write() {
        return on.bot().call("POST", on.general() + "/messages", "{\"content\":\"x\"}");
    }

    @Test
    void a429OfEachScopeIsNotProcessed() {
        for (var scope :
                new RestFault.Scope[] {
                    RestFault.Scope.USER, RestFault.Scope.GLOBAL, RestFault.Scope.SHARED
                }) {
            next(new RestFault.RateLimited(scope, Duration.ofMillis(1_200)));
            var answer = write();
            assertThat(answer.status()).isEqualTo(429);
            assertThat(answer.header("X-RateLimit-Scope")).isEqualToIgnoringCase(scope.name());
            assertThat(answer.json().getJsonNumber("retry_after").doubleValue()).isEqualTo(1.2);
            assertThat(answer.header("Via")).isNotEmpty();
        }
        assertThat(messages()).isZero();
    }

    @Test
    void aBanAtTheEdgeHasNoViaHeaderAndNoJson() {
        next(new RestFault.RateLimited(RestFault.Scope.EDGE, Duration.ofSeconds(9)));
        var answer = write();
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Via")).isEmpty();
        assertThat(answer.header("Retry-After")).isEqualTo("9");
        assertThat(answer.response().body()).startsWith("<html>");
    }

    @Test
    void aDropBeforeLosesTheRequestAndOneAfterLosesTheAnswerOnly() {
        next(new RestFault.Drop(RestFault.Moment.BEFORE));
        assertThatThrownBy(this::write).isInstanceOf(UncheckedIOException.class);
        assertThat(messages()).isZero();
        next(new RestFault.Drop(RestFault.Moment.AFTER));
        assertThatThrownBy(this::write).isInstanceOf(UncheckedIOException.class);
        assertThat(messages()).isEqualTo(1);
        assertThat(write().status()).isEqualTo(200);
    }

    @Test
    void aServersErrorBrokenJsonHtmlAndNoBodyAreAnswered() {
        next(new RestFault.Status(503));
        assertThat(write().status()).isEqualTo(503);
        next(new RestFault.BrokenJson());
        var broken = write();
        assertThat(broken.status()).isEqualTo(200);
        assertThatThrownBy(broken::value).isInstanceOf(JsonException.class);
        next(new RestFault.HtmlBody());
        assertThat(write().header("Content-Type")).isEqualTo("text/html");
        next(new RestFault.EmptyBody());
        assertThat(write().response().body()).isEmpty();
    }

    @Test
    void aSkewedClockMovesTheDate() {
        next(new RestFault.SkewedClock(Duration.ofHours(-3)));
        var date =
                ZonedDateTime.parse(
                        on.bot().get("/gateway").header("Date"),
                        DateTimeFormatter.RFC_1123_DATE_TIME);
        assertThat(date).isBefore(ZonedDateTime.now().minusHours(2));
    }

    @Test
    void aSlowRequestIsStillProcessed() {
        next(new RestFault.Slow(Duration.ofMillis(30)));
        assertThat(write().status()).isEqualTo(200);
    }

    @Test
    void aFaultMeetsOnlyWhatFitsAndOnlySoOften() {
        on.sandbox()
                .restFaults()
                .add(new RestFaults.Match("POST", "/channels"), new RestFault.Status(500), 2);
        assertThat(on.bot().get("/gateway").status()).isEqualTo(200);
        assertThat(write().status()).isEqualTo(500);
        assertThat(write().status()).isEqualTo(500);
        assertThat(write().status()).isEqualTo(200);
    }

    @Test
    void theControlApiSaysTheSame() {
        var fault = "{\"fault\":\"status\",\"status\":502,\"path\":\"/gateway\",\"times\":0}";
        assertThat(on.control().call("POST", "/faults/rest", fault).status()).isEqualTo(201);
        assertThat(on.bot().get("/gateway").status()).isEqualTo(502);
        assertThat(on.control().get("/faults/rest").list()).hasSize(1);
        assertThat(on.control().call("DELETE", "/faults/rest", "").status()).isEqualTo(204);
        assertThat(on.bot().get("/gateway").status()).isEqualTo(200);
        assertThat(
                        on.control()
                                .call(
                                        "POST",
                                        "/faults/rest",
                                        "{\"fault\":\"status\",\"status\":200}")
                                .status())
                .isEqualTo(400);
        assertThat(
                        on.control()
                                .call("POST", "/faults/rest", "{\"fault\":\"nonsense\"}")
                                .json()
                                .getString("message"))
                .contains("nonsense");
    }
}
