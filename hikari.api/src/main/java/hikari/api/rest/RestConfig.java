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
/// @param timeouts how long the phases of one attempt may take
/// @param maxRetries how often a request that is safe to repeat is repeated after a 5xx or a broken
///   connection; 3 by default
/// @param rateLimiting who keeps the rate limits; the client by default
/// @param longestWait how long a request may wait for rate limits in all, and a search for Discord
///   to index what it asks for; 5 min by default
/// @param proxy the proxy that requests go through
/// @param tls whom to trust over `https`
/// @param httpVersion the newest version of HTTP that is spoken over `https`; HTTP/1.1 by default.
///   Over `http` it is always 1.1
/// @param closeDeadline how long closing may take before what has not ended is ended by force; 60 s
///   by default
public record RestConfig(
        Optional<Token> token,
        URI baseUrl,
        String userAgent,
        RestTimeouts timeouts,
        int maxRetries,
        RateLimiting rateLimiting,
        Duration longestWait,
        Optional<HttpProxy> proxy,
        TlsOptions tls,
        HttpVersion httpVersion,
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
        RestTimeouts.requirePositive("closeDeadline", closeDeadline);
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

    /// A version of HTTP.
    public enum HttpVersion {
        /// One request at a time on each connection, and as many connections as requests at once.
        HTTP_1_1,
        /// All requests on one connection, if the server speaks it too; else HTTP/1.1. When more
        /// are on the way than the server takes on one connection, often 100, the others are
        /// repeated after a pause, and fail when that does not help.
        HTTP_2
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
        return with(Optional.of(other));
    }

    /// {@return this configuration without a token}
    public RestConfig withoutToken() {
        return with(Optional.empty());
    }

    private RestConfig with(Optional<Token> other) {
        return new RestConfig(
                other,
                baseUrl,
                userAgent,
                timeouts,
                maxRetries,
                rateLimiting,
                longestWait,
                proxy,
                tls,
                httpVersion,
                closeDeadline);
    }

    /// Collects what differs from the defaults. Not thread-safe.
    public static final class Builder {
        private Optional<Token> token = Optional.empty();
        private URI baseUrl = DISCORD;
        private String userAgent = UserAgents.DEFAULT;
        private RestTimeouts timeouts = RestTimeouts.defaults();
        private int maxRetries = 3;
        private RateLimiting rateLimiting = RateLimiting.BY_CLIENT;
        private Duration longestWait = Duration.ofMinutes(5);
        private Optional<HttpProxy> proxy = Optional.empty();
        private TlsOptions tls = TlsOptions.defaults();
        private HttpVersion httpVersion = HttpVersion.HTTP_1_1;
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

        /// Sets how long the phases of one attempt may take.
        ///
        /// @param value the times
        /// @return this builder
        public Builder timeouts(RestTimeouts value) {
            this.timeouts = value;
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
        /// [hikari.api.error.RateLimitTooLongException], and a search for Discord to index what it
        /// asks for, before it fails with a [hikari.api.error.SearchNotReadyException]. 5 min by
        /// default.
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

        /// Sets whom to trust over `https`. The JDK's trust store by default.
        ///
        /// @param value the options
        /// @return this builder
        public Builder tls(TlsOptions value) {
            this.tls = value;
            return this;
        }

        /// Sets the newest version of HTTP that is spoken over `https`. HTTP/1.1 by default.
        ///
        /// How long unused connections are kept, and how many, is for the whole program: the JDK's
        /// system properties `jdk.httpclient.keepalive.timeout` (seconds, 30 by default) and
        /// `jdk.httpclient.connectionPoolSize` (no bound by default).
        ///
        /// @param value the version
        /// @return this builder
        public Builder httpVersion(HttpVersion value) {
            this.httpVersion = value;
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
                    timeouts,
                    maxRetries,
                    rateLimiting,
                    longestWait,
                    proxy,
                    tls,
                    httpVersion,
                    closeDeadline);
        }
    }
}
