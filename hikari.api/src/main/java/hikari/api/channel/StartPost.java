package hikari.api.channel;

import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import hikari.api.message.CreateMessage;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/// A new post in a forum or media channel: a thread, and the message that it begins with.
///
/// @param name the title; required
/// @param autoArchiveDuration minutes until it is archived when nobody writes: 60, 1440, 4320 or
///   10080
/// @param rateLimitPerUser the slow mode, up to 6 hours
/// @param message the first message; required
/// @param appliedTags up to 5 tags
/// @see "Discord documentation: Channel Resource, Start Thread in Forum or Media Channel"
public record StartPost(
        Settable<String> name,
        Settable<Integer> autoArchiveDuration,
        Settable<Duration> rateLimitPerUser,
        Settable<CreateMessage> message,
        Settable<List<Snowflake>> appliedTags) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static StartPost of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [StartPost]. What is not set is not sent. Not safe for several
    /// threads.
    public static final class Builder {
        private static final String NONE = "none in the first message of a post";

        private Settable<String> name = Settable.unset();
        private Settable<Integer> autoArchiveDuration = Settable.unset();
        private Settable<Duration> rateLimitPerUser = Settable.unset();
        private Settable<CreateMessage> message = Settable.unset();
        private Settable<List<Snowflake>> appliedTags = Settable.unset();

        private Builder() {}

        /// Sets the title.
        ///
        /// @param value the title; required
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

        /// Sets the slow mode.
        ///
        /// @param value the slow mode
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 6 hours
        public Builder rateLimitPerUser(Duration value) {
            rateLimitPerUser = Settable.of(ChannelLimits.slowMode("rate_limit_per_user", value));
            return this;
        }

        /// Sets the first message.
        ///
        /// @param value the first message; required; may have files
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException when it answers or forwards another, is
        ///   read aloud or has a nonce
        public Builder message(CreateMessage value) {
            none("message_reference", value.messageReference());
            none("tts", value.tts());
            none("nonce", value.nonce());
            none("enforce_nonce", value.enforceNonce());
            message = Settable.of(value);
            return this;
        }

        private static void none(String member, Settable<?> value) {
            Limits.allowed(
                    "message." + member, "a value", value instanceof Settable.Unset<?>, NONE);
        }

        /// Sets the first message.
        ///
        /// @param fill sets what it is like; see [#message(CreateMessage)]
        /// @return this builder
        public Builder message(Consumer<? super CreateMessage.Builder> fill) {
            return message(CreateMessage.of(fill));
        }

        /// Sets the tags.
        ///
        /// @param value up to 5 tags of those that the channel offers
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 5 elements
        public Builder appliedTags(List<Snowflake> value) {
            appliedTags = Settable.of(Limits.size("applied_tags", List.copyOf(value), 0, 5));
            return this;
        }

        /// {@return the request}
        ///
        /// @throws hikari.api.error.LimitExceededException without a title or a message
        public StartPost build() {
            Limits.present("name", name);
            Limits.present("message", message);
            return new StartPost(name, autoArchiveDuration, rateLimitPerUser, message, appliedTags);
        }
    }
}
