package hikari.sandbox;

import java.time.Duration;

/// How a sandbox is made.
///
/// @param port the port of page and REST API; 0 for any
/// @param seed decides ids, token and keys: the same seed gives the same world
/// @param guilds guilds beside the guild "Sandbox"; 0 or more
/// @param membersPerGuild people in each of those; at least 1
/// @param channelsPerGuild text channels in each of those; at least 1
/// @param maxConcurrency identify buckets; at least 1
/// @param sessionStarts identifies left in the session start limit; 0 or more
/// @param recommendedShards what `GET /gateway/bot` recommends; at least 1
/// @param heartbeatInterval what HELLO says
/// @param rateLimits whether REST has rate limits
/// @param keptRequests how many of the last REST requests are kept; at least 1
/// @param allowedPrivileged the privileged intents the application may use
/// @param sharedCompression whether the gateway compresses a dispatch once for all sessions, for
///   load tests
/// @param hiddenChannels whether channels that the bot cannot see are hidden from every session;
///   else only from those that ask for it
/// @param clock the source of time: the machine's, unless a test moves it
public record SandboxOptions(
        int port,
        long seed,
        int guilds,
        int membersPerGuild,
        int channelsPerGuild,
        int maxConcurrency,
        int sessionStarts,
        int recommendedShards,
        Duration heartbeatInterval,
        boolean rateLimits,
        int keptRequests,
        long allowedPrivileged,
        boolean sharedCompression,
        boolean hiddenChannels,
        ClockSource clock) {
    /// Makes the clock of one life of a sandbox.
    @FunctionalInterface
    public interface ClockSource {
        /// {@return the clock; the sandbox closes it}
        SandboxClock open();
    }

    /// Checks the ranges.
    public SandboxOptions {
        require(port >= 0 && port <= 65_535, "port must be 0 to 65535");
        require(guilds >= 0, "guilds must be 0 or more");
        require(
                membersPerGuild >= 1 && channelsPerGuild >= 1,
                "a guild needs a member and a channel");
        require(maxConcurrency >= 1, "maxConcurrency must be at least 1");
        require(sessionStarts >= 0, "sessionStarts must be 0 or more");
        require(recommendedShards >= 1, "recommendedShards must be at least 1");
        require(keptRequests >= 1, "keptRequests must be at least 1");
        require(heartbeatInterval.isPositive(), "heartbeatInterval must be positive");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /// {@return Discord's limits, the guild "Sandbox" alone, one recommended shard}
    public static SandboxOptions defaults() {
        return builder().build();
    }

    /// {@return a builder with the defaults}
    public static Builder builder() {
        return new Builder();
    }

    /// Builds options.
    public static final class Builder {
        private int port;
        private long seed = 1;
        private int guilds;
        private int membersPerGuild = 1;
        private int channelsPerGuild = 1;
        private int maxConcurrency = 1;
        private int sessionStarts = 1_000;
        private int recommendedShards = 1;
        private Duration heartbeatInterval = Duration.ofMillis(41_250);
        private boolean rateLimits = true;
        private int keptRequests = 1_000;
        private long allowedPrivileged = Intents.PRIVILEGED;
        private boolean sharedCompression;
        private boolean hiddenChannels;
        private ClockSource clock = SandboxClock::system;

        private Builder() {}

        /// Sets the port of page and REST API; 0 for any.
        ///
        /// @param value 0 for any
        /// @return this builder
        public Builder port(int value) {
            port = value;
            return this;
        }

        /// Sets the seed.
        ///
        /// @param value any number
        /// @return this builder
        public Builder seed(long value) {
            seed = value;
            return this;
        }

        /// Adds guilds beside "Sandbox".
        ///
        /// @param guildCount how many; 0 or more
        /// @param members people in each; at least 1
        /// @param channels text channels in each; at least 1
        /// @return this builder
        public Builder world(int guildCount, int members, int channels) {
            guilds = guildCount;
            membersPerGuild = members;
            channelsPerGuild = channels;
            return this;
        }

        /// Sets the identify buckets.
        ///
        /// @param value at least 1
        /// @return this builder
        public Builder maxConcurrency(int value) {
            maxConcurrency = value;
            return this;
        }

        /// Sets how many identifies are left.
        ///
        /// @param value 0 or more
        /// @return this builder
        public Builder sessionStarts(int value) {
            sessionStarts = value;
            return this;
        }

        /// Sets the recommended number of shards.
        ///
        /// @param value at least 1
        /// @return this builder
        public Builder recommendedShards(int value) {
            recommendedShards = value;
            return this;
        }

        /// Sets the heartbeat interval.
        ///
        /// @param value positive
        /// @return this builder
        public Builder heartbeatInterval(Duration value) {
            heartbeatInterval = value;
            return this;
        }

        /// Leaves the REST rate limits out.
        ///
        /// @return this builder
        public Builder withoutRateLimits() {
            rateLimits = false;
            return this;
        }

        /// Sets how many of the last REST requests are kept.
        ///
        /// @param value at least 1
        /// @return this builder
        public Builder keptRequests(int value) {
            keptRequests = value;
            return this;
        }

        /// Sets the privileged intents the application may use.
        ///
        /// @param intents a mask out of [Intents#PRIVILEGED]
        /// @return this builder
        public Builder allowedPrivileged(long intents) {
            allowedPrivileged = intents;
            return this;
        }

        /// Lets the gateway compress a dispatch once for all sessions, instead of once for each
        /// with reference to what it sent before: larger on the wire, nearly free for a load test.
        ///
        /// @return this builder
        public Builder sharedCompression() {
            sharedCompression = true;
            return this;
        }

        /// Hides channels that the bot cannot see from every session, and leaves them out of `GET
        /// /guilds/{id}/channels`; by default only from sessions that identify with the capability
        /// for it.
        ///
        /// @return this builder
        public Builder hiddenChannels() {
            hiddenChannels = true;
            return this;
        }

        /// Sets the clock.
        ///
        /// @param source opens one for every life
        /// @return this builder
        public Builder clock(ClockSource source) {
            clock = source;
            return this;
        }

        /// {@return the options}
        ///
        /// @throws IllegalArgumentException if a value is out of its range
        public SandboxOptions build() {
            return new SandboxOptions(
                    port,
                    seed,
                    guilds,
                    membersPerGuild,
                    channelsPerGuild,
                    maxConcurrency,
                    sessionStarts,
                    recommendedShards,
                    heartbeatInterval,
                    rateLimits,
                    keptRequests,
                    allowedPrivileged,
                    sharedCompression,
                    hiddenChannels,
                    clock);
        }
    }
}
