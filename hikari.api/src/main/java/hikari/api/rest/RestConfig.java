package hikari.api.rest;

import hikari.api.Token;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/// How a REST client talks to Discord, or to anything that speaks like it. Immutable.
///
/// @param token what requests are authorized with; without one only operations that need none work
/// @param baseUrl where the API is, with its version; [#DISCORD] by default
/// @param userAgent the `User-Agent` header, in the form that Discord requires: `DiscordBot (url,
///   version)`, then anything
/// @param connectTimeout how long making a connection may take, TLS handshake included; 10 s by
///   default
/// @param requestTimeout how long one attempt may take, from sending to the last byte of the
///   answer; 30 s by default
/// @param maxRetries how often a request that is safe to repeat is repeated after a 5xx or a broken
///   connection; 3 by default
/// @param rateLimiting who keeps the rate limits; the client by default
/// @param longestWait how long a request may wait for rate limits in all; 5 min by default
/// @param proxy the proxy that requests go through
/// @param closeDeadline how long closing may take before what has not ended is ended by force; 60 s
///   by default
public record RestConfig(
        Optional<Token> token,
        URI baseUrl,
        String userAgent,
        Duration connectTimeout,
        Duration requestTimeout,
        int maxRetries,
        RateLimiting rateLimiting,
        Duration longestWait,
        Optional<HttpProxy> proxy,
        Duration closeDeadline) {

    /// Discord itself, version 10 of the API.
    public static final URI DISCORD = URI.create("https://discord.com/api/v10");

    /// Checks ranges, and that the base URL is one.
    public RestConfig {
        var scheme = Objects.requireNonNullElse(baseUrl.getScheme(), "");
        if (!scheme.matches("https?") || baseUrl.getHost() == null || baseUrl.getQuery() != null) {
            throw new IllegalArgumentException(
                    "'%s' is no base URL: expected something like %s".formatted(baseUrl, DISCORD));
        }
        if (!userAgent.matches("DiscordBot \\([^\\s,()]+, [^\\s,()]+\\)( [ -~]*)?")) {
            throw new IllegalArgumentException(
                    "User agent '%s' lacks the form that Discord requires: DiscordBot (url, version)"
                            .formatted(userAgent));
        }
        if (maxRetries < 0 || maxRetries > 10) {
            throw new IllegalArgumentException(
                    "maxRetries is %d, not within 0 to 10".formatted(maxRetries));
        }
        requirePositive("connectTimeout", connectTimeout);
        requirePositive("requestTimeout", requestTimeout);
        requirePositive("closeDeadline", closeDeadline);
        if (longestWait.isNegative()) {
            throw new IllegalArgumentException(
                    "longestWait is %s, less than nothing".formatted(longestWait));
        }
    }

    /// Who keeps the rate limits.
    public enum RateLimiting {
        /// The client: no request is sent before it may be.
        BY_CLIENT,
        /// Something between the client and Discord, which makes requests wait. A 429 is honoured
        /// all the same.
        BY_PROXY
    }

    /// {@return a builder with the defaults and no token}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return the defaults with this token}
    ///
    /// @param token what requests are authorized with
    public static RestConfig of(Token token) {
        return builder().token(token).build();
    }

    /// {@return this configuration with another token}
    ///
    /// @param other what requests are authorized with
    public RestConfig withToken(Token other) {
        return new RestConfig(
                Optional.of(other),
                baseUrl,
                userAgent,
                connectTimeout,
                requestTimeout,
                maxRetries,
                rateLimiting,
                longestWait,
                proxy,
                closeDeadline);
    }

    private static void requirePositive(String name, Duration value) {
        if (!value.isPositive()) {
            throw new IllegalArgumentException(
                    "%s is %s; it must be positive".formatted(name, value));
        }
    }

    /// Collects what differs from the defaults. Not thread-safe.
    public static final class Builder {
        private Optional<Token> token = Optional.empty();
        private URI baseUrl = DISCORD;
        private String userAgent = UserAgents.DEFAULT;
        private Duration connectTimeout = Duration.ofSeconds(10);
        private Duration requestTimeout = Duration.ofSeconds(30);
        private int maxRetries = 3;
        private RateLimiting rateLimiting = RateLimiting.BY_CLIENT;
        private Duration longestWait = Duration.ofMinutes(5);
        private Optional<HttpProxy> proxy = Optional.empty();
        private Duration closeDeadline = Duration.ofSeconds(60);

        private Builder() {}

        /// Sets what requests are authorized with.
        ///
        /// @param value the token
        /// @return this builder
        public Builder token(Token value) {
            this.token = Optional.of(value);
            return this;
        }

        /// Sets where the API is, with its version. [#DISCORD] by default.
        ///
        /// @param value `http` or `https`, without a query
        /// @return this builder
        public Builder baseUrl(URI value) {
            this.baseUrl = value;
            return this;
        }

        /// Names the program in the `User-Agent` header.
        ///
        /// @param url where people find out about the program; no white space
        /// @param version its version; no white space
        /// @return this builder
        public Builder userAgent(URI url, String version) {
            this.userAgent = UserAgents.of(url, version);
            return this;
        }

        /// Sets how long making a connection may take, TLS handshake included. 10 s by default.
        ///
        /// @param value positive
        /// @return this builder
        public Builder connectTimeout(Duration value) {
            this.connectTimeout = value;
            return this;
        }

        /// Sets how long one attempt may take, from sending to the last byte of the answer. 30 s by
        /// default; raise it for large uploads.
        ///
        /// @param value positive
        /// @return this builder
        public Builder requestTimeout(Duration value) {
            this.requestTimeout = value;
            return this;
        }

        /// Sets how often a request that is safe to repeat is repeated after a 5xx or a broken
        /// connection. 3 by default.
        ///
        /// @param value 0 to 10
        /// @return this builder
        public Builder maxRetries(int value) {
            this.maxRetries = value;
            return this;
        }

        /// Sets who keeps the rate limits. The client by default.
        ///
        /// @param value the one who does
        /// @return this builder
        public Builder rateLimiting(RateLimiting value) {
            this.rateLimiting = value;
            return this;
        }

        /// Sets how long a request may wait for rate limits in all, before it fails with a
        /// [hikari.api.error.RateLimitTooLongException]. 5 min by default.
        ///
        /// @param value zero for not at all
        /// @return this builder
        public Builder longestWait(Duration value) {
            this.longestWait = value;
            return this;
        }

        /// Sets the proxy that requests go through. None by default.
        ///
        /// @param value the proxy
        /// @return this builder
        public Builder proxy(HttpProxy value) {
            this.proxy = Optional.of(value);
            return this;
        }

        /// Sets how long closing may take before what has not ended is ended by force. 60 s by
        /// default.
        ///
        /// @param value positive
        /// @return this builder
        public Builder closeDeadline(Duration value) {
            this.closeDeadline = value;
            return this;
        }

        /// {@return the configuration}
        ///
        /// @throws IllegalArgumentException when a value is out of its range
        public RestConfig build() {
            return new RestConfig(
                    token,
                    baseUrl,
                    userAgent,
                    connectTimeout,
                    requestTimeout,
                    maxRetries,
                    rateLimiting,
                    longestWait,
                    proxy,
                    closeDeadline);
        }
    }
}
