package hikari.runtime.doctor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Asks the API for the gateway's address, which needs no token, and compares the clocks.
record ApiCheck(URI restUrl) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /// Beyond it, resuming and interactions over HTTP may fail in ways that are hard to find.
    private static final Duration TOLERABLE_SKEW = Duration.ofSeconds(5);

    List<Finding> run() {
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var request =
                    HttpRequest.newBuilder(URI.create(restUrl + "/gateway"))
                            .timeout(PATIENCE)
                            .header("User-Agent", "DiscordBot (hikari doctor, 1)")
                            .build();
            var response = client.send(request, HttpResponse.BodyHandlers.discarding());
            return List.of(api(response), clock(response));
        } catch (IOException e) {
            return List.of(
                    Finding.wrong(
                            "api",
                            "%s cannot be reached: %s".formatted(restUrl, e),
                            "Check the network, the proxy and --rest-url"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of(Finding.note("api", "the check was interrupted", "Run it again"));
        } catch (IllegalArgumentException e) {
            return List.of(
                    Finding.wrong(
                            "api",
                            "%s is no URL of an API".formatted(restUrl),
                            "Correct --rest-url"));
        }
    }

    private Finding api(HttpResponse<?> response) {
        return response.statusCode() == 200
                ? Finding.good("api", "%s answers".formatted(restUrl))
                : Finding.wrong(
                        "api",
                        "%s answers %d".formatted(restUrl, response.statusCode()),
                        response.statusCode() == 429
                                ? "Wait: this address has sent too many requests"
                                : "Check --rest-url: it ends in /api/v10");
    }

    private static Finding clock(HttpResponse<?> response) {
        var date = response.headers().firstValue("Date");
        if (date.isEmpty()) {
            return Finding.note("clock", "the API tells no time", "Nothing to do");
        }
        try {
            var theirs =
                    ZonedDateTime.parse(date.get(), DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant();
            var skew = Duration.between(theirs, Instant.now()).abs();
            return skew.compareTo(TOLERABLE_SKEW) <= 0
                    ? Finding.good("clock", "agrees with the API's")
                    : Finding.wrong(
                            "clock",
                            "is off by " + skew.toSeconds() + " s",
                            "Synchronise this machine's clock");
        } catch (DateTimeException e) {
            return Finding.note("clock", "the API's time cannot be read", "Nothing to do");
        }
    }
}
