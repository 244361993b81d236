package hikari.api.channel;

import hikari.api.Flags;
import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/// Changes to a thread.
///
/// @param name the name
/// @param archived whether the thread is archived
/// @param autoArchiveDuration minutes until it is archived when nobody writes: 60, 1440, 4320 or
///   10080
/// @param locked whether only moderators can take it out of the archive
/// @param invitable whether members of a private thread may invite others
/// @param rateLimitPerUser the slow mode
/// @param flags marks; PINNED, in forums
/// @param appliedTags the tags of a forum's post
/// @see "Discord documentation: Resources, Channel, Modify Channel, JSON Params (Thread)"
public record EditThread(
        Settable<String> name,
        Settable<Boolean> archived,
        Settable<Integer> autoArchiveDuration,
        Settable<Boolean> locked,
        Settable<Boolean> invitable,
        Settable<Duration> rateLimitPerUser,
        Settable<Flags<ChannelFlag>> flags,
        Settable<List<Snowflake>> appliedTags) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static EditThread of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [EditThread]. What is not set is not sent. Not safe for several
    /// threads.
    public static final class Builder {
        private Settable<String> name = Settable.unset();
        private Settable<Boolean> archived = Settable.unset();
        private Settable<Integer> autoArchiveDuration = Settable.unset();
        private Settable<Boolean> locked = Settable.unset();
        private Settable<Boolean> invitable = Settable.unset();
        private Settable<Duration> rateLimitPerUser = Settable.unset();
        private Settable<Flags<ChannelFlag>> flags = Settable.unset();
        private Settable<List<Snowflake>> appliedTags = Settable.unset();

        private Builder() {}

        /// Sets the name.
        ///
        /// @param value the name
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 100 characters
        public Builder name(String value) {
            name = Settable.of(Limits.length("name", value, 1, 100));
            return this;
        }

        /// Sets whether the thread is archived.
        ///
        /// @param value whether the thread is archived
        /// @return this builder
        public Builder archived(boolean value) {
            archived = Settable.of(value);
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

        /// Sets whether only moderators can take it out of the archive.
        ///
        /// @param value whether only moderators can take it out of the archive
        /// @return this builder
        public Builder locked(boolean value) {
            locked = Settable.of(value);
            return this;
        }

        /// Sets whether members of a private thread may invite others.
        ///
        /// @param value whether members of a private thread may invite others
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

        /// Sets marks.
        ///
        /// @param value marks; PINNED, in forums
        /// @return this builder
        public Builder flags(Flags<ChannelFlag> value) {
            flags = Settable.of(value);
            return this;
        }

        /// Sets the tags of a forum's post.
        ///
        /// @param value the tags of a forum's post
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 5 elements
        public Builder appliedTags(List<Snowflake> value) {
            appliedTags = Settable.of(Limits.size("applied_tags", List.copyOf(value), 0, 5));
            return this;
        }

        /// {@return the request}
        public EditThread build() {
            return new EditThread(
                    name,
                    archived,
                    autoArchiveDuration,
                    locked,
                    invitable,
                    rateLimitPerUser,
                    flags,
                    appliedTags);
        }
    }
}
