package hikari.api.bot;

import hikari.api.Flags;
import hikari.api.Token;
import hikari.api.cache.CacheSettings;
import hikari.api.gateway.Capability;
import hikari.api.gateway.Compression;
import hikari.api.gateway.GatewayTimeouts;
import hikari.api.gateway.Intent;
import hikari.api.gateway.SessionState;
import hikari.api.gateway.SessionStore;
import hikari.api.lifecycle.Lifecycle;
import hikari.api.presence.PresenceUpdate;
import hikari.api.rest.RestConfig;
import hikari.api.voice.DirectVoiceOptions;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a gateway bot starts.
///
/// @param token the bot's token
/// @param intents what the bot listens to; all unprivileged intents by default
/// @param capabilities how the bot asks the gateway to treat it; none by default
/// @param undeliverable what happens when somebody listens to events that the intents cannot
///   deliver; a warning by default
/// @param presence activity, status, afk and idle-since from the beginning; none by default
/// @param largeThreshold up to how many members a guild's offline members are sent, 50 to 250; 250
///   by default
/// @param shardIds the shards of this process; all by default; needs `shardCount`
/// @param shardCount how many shards the bot has in all; by default what Discord recommends
/// @param ignoreSessionStartLimit whether to start although fewer sessions remain than shards to
///   start; off by default
/// @param updateFeed where to look for newer versions of the framework at each start; not at all by
///   default
/// @param compression how gateway frames are compressed; zlib-stream by default
/// @param resume sessions to go on with instead of identifying; none by default
/// @param sessionStore where sessions outlive the process, so that a restart resumes; nowhere by
///   default. A resumed bot begins with an empty cache, and hears no READY and no guilds again
/// @param timeouts the shards' deadlines and backoff
/// @param cache what is cached; everything by default
/// @param rest base URL, proxy and limits of the REST client; Discord's by default. Its token is
///   not used
/// @param voice how direct voice connections are made; with the platform's trust by default
/// @param closeDeadline how long closing may take before what has not ended is ended by force; 60 s
///   by default
public record GatewayBotOptions(
        Token token,
        Flags<Intent> intents,
        Flags<Capability> capabilities,
        UndeliverableEvents undeliverable,
        Optional<PresenceUpdate> presence,
        int largeThreshold,
        List<Integer> shardIds,
        Optional<Integer> shardCount,
        boolean ignoreSessionStartLimit,
        Optional<URI> updateFeed,
        Compression compression,
        List<SessionState> resume,
        Optional<SessionStore> sessionStore,
        GatewayTimeouts timeouts,
        CacheSettings cache,
        Optional<RestConfig> rest,
        DirectVoiceOptions voice,
        Duration closeDeadline) {

    /// Checks what belongs together.
    public GatewayBotOptions {
        shardIds = List.copyOf(shardIds);
        resume = List.copyOf(resume);
        if (!shardIds.isEmpty() && shardCount.isEmpty()) {
            throw new IllegalArgumentException("'shardIds' must be passed with 'shardCount'");
        }
        if (largeThreshold < 50 || largeThreshold > 250) {
            throw new IllegalArgumentException(
                    "largeThreshold is %d, not within 50 to 250".formatted(largeThreshold));
        }
    }

    /// {@return a builder with the defaults}
    public static Builder builder() {
        return new Builder();
    }

    /// Collects what differs from the defaults. Not thread-safe.
    public static final class Builder {
        private @Nullable Token token;
        private Flags<Intent> intents = Intent.unprivileged();
        private Flags<Capability> capabilities = Flags.none(Capability.class);
        private UndeliverableEvents undeliverable = UndeliverableEvents.WARN;
        private Optional<PresenceUpdate> presence = Optional.empty();
        private int largeThreshold = 250;
        private List<Integer> shardIds = List.of();
        private Optional<Integer> shardCount = Optional.empty();
        private boolean ignoreSessionStartLimit = false;
        private Optional<URI> updateFeed = Optional.empty();
        private Compression compression = Compression.ZLIB_STREAM;
        private List<SessionState> resume = List.of();
        private Optional<SessionStore> sessionStore = Optional.empty();
        private GatewayTimeouts timeouts = GatewayTimeouts.DEFAULT;
        private CacheSettings cache = CacheSettings.ALL;
        private Optional<RestConfig> rest = Optional.empty();
        private DirectVoiceOptions voice = DirectVoiceOptions.DEFAULT;
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

        /// Sets what the bot listens to.
        ///
        /// @param first one intent
        /// @param rest more
        /// @return this builder
        public Builder intents(Intent first, Intent... rest) {
            return intents(Flags.of(first, rest));
        }

        /// Sets what the bot listens to; all unprivileged intents by default.
        ///
        /// @param value what the bot listens to; all unprivileged intents by default
        /// @return this builder
        public Builder intents(Flags<Intent> value) {
            this.intents = value;
            return this;
        }

        /// Sets how the bot asks the gateway to treat it; none by default.
        ///
        /// @param first one capability
        /// @param rest more
        /// @return this builder
        public Builder capabilities(Capability first, Capability... rest) {
            this.capabilities = Flags.of(first, rest);
            return this;
        }

        /// Sets what happens when somebody listens to events that the intents cannot deliver; a
        /// warning by default.
        ///
        /// @param value what happens when somebody listens to events that the intents cannot
        ///   deliver; a warning by default
        /// @return this builder
        public Builder undeliverable(UndeliverableEvents value) {
            this.undeliverable = value;
            return this;
        }

        /// Sets activity, status, afk and idle-since from the beginning; none by default.
        ///
        /// @param value activity, status, afk and idle-since from the beginning; none by default
        /// @return this builder
        public Builder presence(PresenceUpdate value) {
            this.presence = Optional.of(value);
            return this;
        }

        /// Sets up to how many members a guild's offline members are sent, 50 to 250; 250 by
        /// default.
        ///
        /// @param value up to how many members a guild's offline members are sent, 50 to 250; 250
        ///   by default
        /// @return this builder
        public Builder largeThreshold(int value) {
            this.largeThreshold = value;
            return this;
        }

        /// Sets the shards of this process; all by default; needs `shardCount`.
        ///
        /// @param value the shards of this process; all by default; needs `shardCount`
        /// @return this builder
        public Builder shardIds(List<Integer> value) {
            this.shardIds = value;
            return this;
        }

        /// Sets how many shards the bot has in all; by default what Discord recommends.
        ///
        /// @param value how many shards the bot has in all; by default what Discord recommends
        /// @return this builder
        public Builder shardCount(Integer value) {
            this.shardCount = Optional.of(value);
            return this;
        }

        /// Sets whether to start although fewer sessions remain than shards to start; off by
        /// default.
        ///
        /// @param value whether to start although fewer sessions remain than shards to start; off
        ///   by default
        /// @return this builder
        public Builder ignoreSessionStartLimit(boolean value) {
            this.ignoreSessionStartLimit = value;
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

        /// Sets how gateway frames are compressed; zlib-stream by default.
        ///
        /// @param value how gateway frames are compressed; zlib-stream by default
        /// @return this builder
        public Builder compression(Compression value) {
            this.compression = value;
            return this;
        }

        /// Sets sessions to go on with instead of identifying; none by default.
        ///
        /// @param value sessions to go on with instead of identifying; none by default
        /// @return this builder
        public Builder resume(List<SessionState> value) {
            this.resume = value;
            return this;
        }

        /// Sets where sessions outlive the process, so that a restart resumes; nowhere by default.
        /// What [#resume(List)] says goes first.
        ///
        /// After an orderly close nothing is lost and nothing comes twice. After a crash, events of
        /// the last seconds come again. A resumed bot begins with an empty cache, and hears no
        /// READY and no guilds again.
        ///
        /// @param value such as [SessionStore#in(java.nio.file.Path)]
        /// @return this builder
        public Builder sessionStore(SessionStore value) {
            this.sessionStore = Optional.of(value);
            return this;
        }

        /// Sets the shards' deadlines and backoff.
        ///
        /// @param value the shards' deadlines and backoff
        /// @return this builder
        public Builder timeouts(GatewayTimeouts value) {
            this.timeouts = value;
            return this;
        }

        /// Sets what is cached; everything by default.
        ///
        /// @param value what is cached; everything by default
        /// @return this builder
        public Builder cache(CacheSettings value) {
            this.cache = value;
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

        /// Sets how direct voice connections are made; with the platform's trust by default.
        ///
        /// @param value how direct voice connections are made; with the platform's trust by default
        /// @return this builder
        public Builder voice(DirectVoiceOptions value) {
            this.voice = value;
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
        public GatewayBotOptions build() {
            if (token == null) {
                throw new IllegalArgumentException(
                        "The token is missing: call token(Token.bot(…))");
            }
            return new GatewayBotOptions(
                    token,
                    intents,
                    capabilities,
                    undeliverable,
                    presence,
                    largeThreshold,
                    shardIds,
                    shardCount,
                    ignoreSessionStartLimit,
                    updateFeed,
                    compression,
                    resume,
                    sessionStore,
                    timeouts,
                    cache,
                    rest,
                    voice,
                    closeDeadline);
        }
    }
}
