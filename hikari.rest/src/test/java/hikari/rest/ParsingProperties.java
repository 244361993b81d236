package hikari.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Nothing that a server may say breaks the reading of headers and errors.
class ParsingProperties {
    private static final List<String> HEADERS =
            List.of(
                    "X-RateLimit-Bucket",
                    "X-RateLimit-Limit",
                    "X-RateLimit-Remaining",
                    "X-RateLimit-Reset-After",
                    "X-RateLimit-Scope",
                    "X-RateLimit-Global",
                    "Retry-After",
                    "Content-Type");

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.oneOf(
                Arbitraries.strings(),
                Arbitraries.of(
                        "",
                        "-1",
                        "0",
                        "NaN",
                        "Infinity",
                        "1e400",
                        "0x10",
                        "1d",
                        "3",
                        "2.5",
                        "99999999999999999999"),
                Arbitraries.doubles().map(Object::toString),
                Arbitraries.bigDecimals().map(Object::toString));
    }

    @Property
    void anyHeadersGiveLimitsThatMakeSense(
            @ForAll("values") String value, @ForAll int status, @ForAll int which) {
        var name = HEADERS.get(Math.floorMod(which, HEADERS.size()));
        var answer = answer(status, Map.of(name, List.of(value)), "");
        var limits = Headers.rateLimits(answer, Optional.empty());
        assertThat(limits.limit().orElse(0)).isNotNegative();
        assertThat(limits.remaining().orElse(0)).isNotNegative();
        limits.resetAfter().ifPresent(span -> assertThat(span.isNegative()).isFalse());
        limits.retryAfter().ifPresent(span -> assertThat(span.isNegative()).isFalse());
    }

    @Property
    void aSpanIsReadToTheNanosecond(@ForAll("spans") long nanos) {
        var text = BigDecimal.valueOf(nanos, 9).toPlainString();
        assertThat(Headers.seconds(text)).contains(Duration.ofNanos(nanos));
    }

    @Provide
    Arbitrary<Long> spans() {
        return Arbitraries.longs().between(0, 999_999_999_999_999L);
    }

    @Provide
    Arbitrary<String> bodies() {
        var json =
                Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        ":",
                        "\"code\"",
                        "\"message\"",
                        "\"errors\"",
                        "\"_errors\"",
                        "\"retry_after\"",
                        "\"global\"",
                        "0",
                        "-1",
                        "1e9999999",
                        "1.5",
                        "null",
                        "true",
                        "\"a\"",
                        "\"0\"",
                        " ",
                        "\"\\ud800\"");
        return Arbitraries.oneOf(
                Arbitraries.strings(),
                json.list().ofMaxSize(40).map(parts -> String.join("", parts)));
    }

    @Property(tries = 5_000)
    void anyBodyOfAnErrorIsRead(@ForAll("bodies") String body) {
        var read = ErrorBody.read(answer(400, Map.of(), body));
        read.flatMap(ErrorBody::retryAfter)
                .ifPresent(span -> assertThat(span.isNegative()).isFalse());
        assertThat(Errors.of(UserRoutes.GET_USER.shape(), answer(400, Map.of(), body), read))
                .isNotNull();
    }

    @Property
    void whatIsEncodedForAPathStaysInItsSegment(@ForAll String text) {
        assertThat(PathTemplate.encode(text))
                .doesNotContain("/", "?", "#", "\r", "\n", " ")
                .isNotIn(".", "..");
    }

    private static Answer answer(int status, Map<String, List<String>> headers, String body) {
        return new Answer(
                status,
                HttpHeaders.of(headers, (name, value) -> true),
                new Answer.Body(body.getBytes(StandardCharsets.UTF_8), false));
    }
}
