package hikari.api.bot;

import hikari.api.Token;
import hikari.api.lifecycle.Lifecycle;
import hikari.api.rest.RestConfig;
import hikari.api.server.InteractionServerConfig;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a REST bot starts.
///
/// @param token the bot's token
/// @param server where and how the server listens; its public key may be empty, it is then fetched
/// @param updateFeed where to look for newer versions of the framework at each start; not at all by
///   default
/// @param rest base URL, proxy and limits of the REST client; Discord's by default. Its token is
///   not used
/// @param closeDeadline how long closing may take before what has not ended is ended by force; 60 s
///   by default
public record RestBotOptions(
        Token token,
        InteractionServerConfig server,
        Optional<URI> updateFeed,
        Optional<RestConfig> rest,
        Duration closeDeadline) {

    /// {@return a builder with the defaults}
    public static Builder builder() {
        return new Builder();
    }

    /// Collects what differs from the defaults. Not thread-safe.
    public static final class Builder {
        private @Nullable Token token;
        private InteractionServerConfig server = InteractionServerConfig.builder().build();
        private Optional<URI> updateFeed = Optional.empty();
        private Optional<RestConfig> rest = Optional.empty();
        private Duration closeDeadline = Lifecycle.DEFAULT_CLOSE_DEADLINE;

        private Builder() {}

        /// Sets the bot's token.
        ///
        /// @param value the bot's token
        /// @return this builder
        public Builder token(Token value) {
            this.token = value;
            return this;
        }

        /// Sets where and how the server listens; its public key may be empty, it is then fetched.
        ///
        /// @param value where and how the server listens; its public key may be empty, it is then
        ///   fetched
        /// @return this builder
        public Builder server(InteractionServerConfig value) {
            this.server = value;
            return this;
        }

        /// Sets where to look for newer versions of the framework at each start; not at all by
        /// default.
        ///
        /// @param value where to look for newer versions of the framework at each start; not at all
        ///   by default
        /// @return this builder
        public Builder updateFeed(URI value) {
            this.updateFeed = Optional.of(value);
            return this;
        }

        /// Sets base URL, proxy and limits of the REST client; Discord's by default. Its token is
        /// not used.
        ///
        /// @param value base URL, proxy and limits of the REST client; Discord's by default. Its
        ///   token is not used
        /// @return this builder
        public Builder rest(RestConfig value) {
            this.rest = Optional.of(value);
            return this;
        }

        /// Sets how long closing may take before what has not ended is ended by force; 60 s by
        /// default.
        ///
        /// @param value how long closing may take before what has not ended is ended by force; 60 s
        ///   by default
        /// @return this builder
        public Builder closeDeadline(Duration value) {
            this.closeDeadline = value;
            return this;
        }

        /// {@return the options}
        ///
        /// @throws IllegalArgumentException when the token is missing or a value is out of range
        public RestBotOptions build() {
            if (token == null) {
                throw new IllegalArgumentException(
                        "The token is missing: call token(Token.bot(…))");
            }
            return new RestBotOptions(token, server, updateFeed, rest, closeDeadline);
        }
    }
}
