package hikari.api.rest;

import java.time.Duration;

/// How long the phases of one attempt of a request may take. Immutable. Waits for rate limits and
/// pauses between attempts do not count.
///
/// @param connect making a connection, TLS handshake included; 10 s by default
/// @param answer from when the request is sent whole to the head of its answer; 30 s by default
/// @param idle how long nothing may move while a request is sent or its answer read; 15 s by
///   default
/// @param attempt one attempt in all without files, from its start to the last byte of the answer;
///   30 s by default
/// @param upload the same with files; 15 min by default
public record RestTimeouts(
        Duration connect, Duration answer, Duration idle, Duration attempt, Duration upload) {
    private static final RestTimeouts DEFAULTS =
            new RestTimeouts(
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(15),
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(15));

    /// Checks that all are positive.
    public RestTimeouts {
        requirePositive("connect timeout", connect);
        requirePositive("answer timeout", answer);
        requirePositive("idle timeout", idle);
        requirePositive("attempt timeout", attempt);
        requirePositive("upload timeout", upload);
    }

    static void requirePositive(String name, Duration value) {
        if (!value.isPositive()) {
            throw new IllegalArgumentException(
                    "%s is %s; it must be positive".formatted(name, value));
        }
    }

    /// {@return the defaults}
    public static RestTimeouts defaults() {
        return DEFAULTS;
    }

    /// {@return these with another time for making a connection, TLS handshake included}
    ///
    /// @param value positive
    public RestTimeouts withConnect(Duration value) {
        return new RestTimeouts(value, answer, idle, attempt, upload);
    }

    /// {@return these with another time from when a request is sent whole to its answer's head}
    ///
    /// @param value positive
    public RestTimeouts withAnswer(Duration value) {
        return new RestTimeouts(connect, value, idle, attempt, upload);
    }

    /// {@return these with another time in which nothing may move while sending or reading}
    ///
    /// @param value positive
    public RestTimeouts withIdle(Duration value) {
        return new RestTimeouts(connect, answer, value, attempt, upload);
    }

    /// {@return these with another time for one attempt without files}
    ///
    /// @param value positive
    public RestTimeouts withAttempt(Duration value) {
        return new RestTimeouts(connect, answer, idle, value, upload);
    }

    /// {@return these with another time for one attempt with files}
    ///
    /// @param value positive
    public RestTimeouts withUpload(Duration value) {
        return new RestTimeouts(connect, answer, idle, attempt, value);
    }
}
