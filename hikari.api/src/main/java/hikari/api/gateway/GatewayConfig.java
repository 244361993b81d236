package hikari.api.gateway;

import hikari.api.Flags;
import hikari.api.Token;
import hikari.api.presence.PresenceUpdate;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// How shards connect and identify. Made by a bot from its options and what Discord answered.
///
/// @param token the bot's token
/// @param url the gateway's address as `GET /gateway/bot` answered it, `ws://` or `wss://`
/// @param intents what the shards listen to
/// @param shardCount how many shards the bot has in all, at least 1
/// @param shardIds the shards of this process, each from 0 to `shardCount - 1`
/// @param maxConcurrency how many identify buckets there are, at least 1
/// @param largeThreshold up to how many members a guild's offline members are sent, 50 to 250
/// @param presence what users see from the beginning
/// @param compression how frames are compressed
/// @param capabilities how the shards ask to be treated; with none, nothing is sent
/// @param identifySlots shared identify slots; empty for those of this process
/// @param resume sessions to go on with instead of identifying, where they still can be
/// @param timeouts deadlines and backoff
public record GatewayConfig(
        Token token,
        URI url,
        Flags<Intent> intents,
        int shardCount,
        List<Integer> shardIds,
        int maxConcurrency,
        int largeThreshold,
        Optional<PresenceUpdate> presence,
        Compression compression,
        Flags<Capability> capabilities,
        Optional<IdentifySlots> identifySlots,
        List<SessionState> resume,
        GatewayTimeouts timeouts) {

    /// Checks ranges.
    public GatewayConfig {
        shardIds = List.copyOf(shardIds);
        resume = List.copyOf(resume);
        if (shardCount < 1 || shardIds.isEmpty()) {
            throw new IllegalArgumentException(
                    "shardCount and the number of shardIds must be at least 1");
        }
        for (var id : shardIds) {
            if (id < 0 || id >= shardCount) {
                throw new IllegalArgumentException(
                        "shardId %d is not within 0 to %d".formatted(id, shardCount - 1));
            }
        }
        if (maxConcurrency < 1) {
            throw new IllegalArgumentException("maxConcurrency must be at least 1");
        }
        if (largeThreshold < 50 || largeThreshold > 250) {
            throw new IllegalArgumentException(
                    "largeThreshold is %d, not within 50 to 250".formatted(largeThreshold));
        }
    }

    /// {@return a builder with the defaults: one shard, no intents, zlib-stream, large threshold
    /// 250}
    ///
    /// @param token the bot's token
    /// @param url the gateway's address
    public static Builder builder(Token token, URI url) {
        return new Builder(token, url);
    }

    /// Collects what differs from the defaults. Not thread-safe.
    public static final class Builder {
        private final Token token;
        private final URI url;
        private Flags<Intent> intents = Flags.none(Intent.class);
        private int shardCount = 1;
        private List<Integer> shardIds = List.of(0);
        private int maxConcurrency = 1;
        private int largeThreshold = 250;
        private Optional<PresenceUpdate> presence = Optional.empty();
        private Compression compression = Compression.ZLIB_STREAM;
        private Flags<Capability> capabilities = Flags.none(Capability.class);
        private Optional<IdentifySlots> identifySlots = Optional.empty();
        private List<SessionState> resume = List.of();
        private GatewayTimeouts timeouts = GatewayTimeouts.DEFAULT;

        private Builder(Token token, URI url) {
            this.token = token;
            this.url = url;
        }

        /// Sets what the shards listen to.
        ///
        /// @param value what the shards listen to
        /// @return this builder
        public Builder intents(Flags<Intent> value) {
            this.intents = value;
            return this;
        }

        /// Sets how many shards the bot has in all, at least 1.
        ///
        /// @param value how many shards the bot has in all, at least 1
        /// @return this builder
        public Builder shardCount(int value) {
            this.shardCount = value;
            return this;
        }

        /// Sets the shards of this process, each from 0 to `shardCount - 1`.
        ///
        /// @param value the shards of this process, each from 0 to `shardCount - 1`
        /// @return this builder
        public Builder shardIds(List<Integer> value) {
            this.shardIds = value;
            return this;
        }

        /// Sets how many identify buckets there are, at least 1.
        ///
        /// @param value how many identify buckets there are, at least 1
        /// @return this builder
        public Builder maxConcurrency(int value) {
            this.maxConcurrency = value;
            return this;
        }

        /// Sets up to how many members a guild's offline members are sent, 50 to 250.
        ///
        /// @param value up to how many members a guild's offline members are sent, 50 to 250
        /// @return this builder
        public Builder largeThreshold(int value) {
            this.largeThreshold = value;
            return this;
        }

        /// Sets what users see from the beginning.
        ///
        /// @param value what users see from the beginning
        /// @return this builder
        public Builder presence(PresenceUpdate value) {
            this.presence = Optional.of(value);
            return this;
        }

        /// Sets how frames are compressed.
        ///
        /// @param value how frames are compressed
        /// @return this builder
        public Builder compression(Compression value) {
            this.compression = value;
            return this;
        }

        /// Sets how the shards ask to be treated; with none, nothing is sent.
        ///
        /// @param value how the shards ask to be treated; with none, nothing is sent
        /// @return this builder
        public Builder capabilities(Flags<Capability> value) {
            this.capabilities = value;
            return this;
        }

        /// Sets shared identify slots; empty for those of this process.
        ///
        /// @param value shared identify slots; empty for those of this process
        /// @return this builder
        public Builder identifySlots(IdentifySlots value) {
            this.identifySlots = Optional.of(value);
            return this;
        }

        /// Sets sessions to go on with instead of identifying, where they still can be.
        ///
        /// @param value sessions to go on with instead of identifying, where they still can be
        /// @return this builder
        public Builder resume(List<SessionState> value) {
            this.resume = value;
            return this;
        }

        /// Sets deadlines and backoff.
        ///
        /// @param value deadlines and backoff
        /// @return this builder
        public Builder timeouts(GatewayTimeouts value) {
            this.timeouts = value;
            return this;
        }

        /// {@return the configuration}
        public GatewayConfig build() {
            return new GatewayConfig(
                    token,
                    url,
                    intents,
                    shardCount,
                    shardIds,
                    maxConcurrency,
                    largeThreshold,
                    presence,
                    compression,
                    capabilities,
                    identifySlots,
                    resume,
                    timeouts);
        }
    }
}
