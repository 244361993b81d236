package hikari.api.channel;

import hikari.api.Settable;
import hikari.api.limit.Limits;
import java.time.Duration;
import java.util.function.Consumer;

/// A new thread, under a message or on its own. For forums and media channels see [StartPost].
///
/// @param name the name; required
/// @param autoArchiveDuration minutes until it is archived when nobody writes: 60, 1440, 4320 or
///   10080
/// @param type the kind of thread, private by default; only without a message
/// @param invitable whether members may invite others; only in private threads
/// @param rateLimitPerUser the slow mode
/// @see "Discord documentation: Resources, Channel, Start Thread from Message; Start Thread without
///   Message"
public record StartThread(
        Settable<String> name,
        Settable<Integer> autoArchiveDuration,
        Settable<ChannelType> type,
        Settable<Boolean> invitable,
        Settable<Duration> rateLimitPerUser) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static StartThread of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [StartThread]. What is not set is not sent. Not safe for several
    /// threads.
    public static final class Builder {
        private Settable<String> name = Settable.unset();
        private Settable<Integer> autoArchiveDuration = Settable.unset();
        private Settable<ChannelType> type = Settable.unset();
        private Settable<Boolean> invitable = Settable.unset();
        private Settable<Duration> rateLimitPerUser = Settable.unset();

        private Builder() {}

        /// Sets the name.
        ///
        /// @param value the name; required
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 100 characters
        public Builder name(String value) {
            name = Settable.of(Limits.length("name", value, 1, 100));
            return this;
        }

        /// Sets minutes until it is archived when nobody writes.
        ///
        /// @param value minutes until it is archived when nobody writes: 60, 1440, 4320 or 10080
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException for any other number
        public Builder autoArchiveDuration(int value) {
            autoArchiveDuration =
                    Settable.of(ChannelLimits.archive("auto_archive_duration", value));
            return this;
        }

        /// Sets the kind of thread.
        ///
        /// @param value the kind of thread, private by default; only without a message
        /// @return this builder
        public Builder type(ChannelType value) {
            type = Settable.of(value);
            return this;
        }

        /// Sets whether members may invite others.
        ///
        /// @param value whether members may invite others; only in private threads
        /// @return this builder
        public Builder invitable(boolean value) {
            invitable = Settable.of(value);
            return this;
        }

        /// Sets the slow mode.
        ///
        /// @param value the slow mode
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 6 hours
        public Builder rateLimitPerUser(Duration value) {
            rateLimitPerUser = Settable.of(ChannelLimits.slowMode("rate_limit_per_user", value));
            return this;
        }

        /// {@return this builder, which clears the slow mode}
        public Builder clearRateLimitPerUser() {
            rateLimitPerUser = Settable.ofNull();
            return this;
        }

        /// {@return the request}
        ///
        /// @throws hikari.api.error.LimitExceededException without a name, and when it is said of a
        ///   public thread whether members may invite others
        public StartThread build() {
            Limits.present("name", name);
            Limits.allowed(
                    "invitable",
                    "a value",
                    invitable instanceof Settable.Unset<Boolean> || isPrivate(),
                    "none but for a PRIVATE_THREAD");
            return new StartThread(name, autoArchiveDuration, type, invitable, rateLimitPerUser);
        }

        private boolean isPrivate() {
            return type.value().orElse(ChannelType.Known.PRIVATE_THREAD)
                    == ChannelType.Known.PRIVATE_THREAD;
        }
    }
}
