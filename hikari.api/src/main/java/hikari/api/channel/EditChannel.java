package hikari.api.channel;

import hikari.api.Flags;
import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/// Changes to a guild's channel. Discord refuses members that its kind does not have. Threads are
/// changed by [EditThread], groups by [EditGroupDm].
///
/// @param name the name
/// @param type the kind of channel; text and announcement can change into each other
/// @param position where it stands in the list
/// @param topic the topic; up to 1,024 characters but in forums
/// @param nsfw whether it is for adults
/// @param rateLimitPerUser the slow mode
/// @param bitrate bits per second of a voice channel
/// @param userLimit how many may join a voice channel; 99 at most but on stages
/// @param permissionOverwrites permissions that differ from the roles'
/// @param parentId the category
/// @param rtcRegion the voice region; cleared is automatic
/// @param videoQualityMode the quality of cameras
/// @param defaultAutoArchiveDuration minutes until new threads are archived: 60, 1440, 4320 or
///   10080
/// @param flags marks
/// @param availableTags the tags that posts can have
/// @param defaultReactionEmoji the emoji of the button on each post
/// @param defaultThreadRateLimitPerUser the slow mode that new threads get
/// @param defaultSortOrder how posts are ordered
/// @param defaultForumLayout how posts are shown
/// @param defaultTagSetting how many of the tags that are chosen a post must have to be shown
/// @see "Discord documentation: Resources, Channel, Modify Channel"
public record EditChannel(
        Settable<String> name,
        Settable<ChannelType> type,
        Settable<Integer> position,
        Settable<String> topic,
        Settable<Boolean> nsfw,
        Settable<Duration> rateLimitPerUser,
        Settable<Integer> bitrate,
        Settable<Integer> userLimit,
        Settable<List<PermissionOverwrite>> permissionOverwrites,
        Settable<Snowflake> parentId,
        Settable<String> rtcRegion,
        Settable<VideoQualityMode> videoQualityMode,
        Settable<Integer> defaultAutoArchiveDuration,
        Settable<Flags<ChannelFlag>> flags,
        Settable<List<ForumTag>> availableTags,
        Settable<DefaultReaction> defaultReactionEmoji,
        Settable<Duration> defaultThreadRateLimitPerUser,
        Settable<SortOrder> defaultSortOrder,
        Settable<ForumLayout> defaultForumLayout,
        Settable<TagMatch> defaultTagSetting) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static EditChannel of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [EditChannel]. What is not set is not sent. Not safe for several
    /// threads.
    public static final class Builder {
        private Settable<String> name = Settable.unset();
        private Settable<ChannelType> type = Settable.unset();
        private Settable<Integer> position = Settable.unset();
        private Settable<String> topic = Settable.unset();
        private Settable<Boolean> nsfw = Settable.unset();
        private Settable<Duration> rateLimitPerUser = Settable.unset();
        private Settable<Integer> bitrate = Settable.unset();
        private Settable<Integer> userLimit = Settable.unset();
        private Settable<List<PermissionOverwrite>> permissionOverwrites = Settable.unset();
        private Settable<Snowflake> parentId = Settable.unset();
        private Settable<String> rtcRegion = Settable.unset();
        private Settable<VideoQualityMode> videoQualityMode = Settable.unset();
        private Settable<Integer> defaultAutoArchiveDuration = Settable.unset();
        private Settable<Flags<ChannelFlag>> flags = Settable.unset();
        private Settable<List<ForumTag>> availableTags = Settable.unset();
        private Settable<DefaultReaction> defaultReactionEmoji = Settable.unset();
        private Settable<Duration> defaultThreadRateLimitPerUser = Settable.unset();
        private Settable<SortOrder> defaultSortOrder = Settable.unset();
        private Settable<ForumLayout> defaultForumLayout = Settable.unset();
        private Settable<TagMatch> defaultTagSetting = Settable.unset();

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

        /// Sets the kind of channel.
        ///
        /// @param value the kind of channel; text and announcement can change into each other
        /// @return this builder
        public Builder type(ChannelType value) {
            type = Settable.of(value);
            return this;
        }

        /// Sets where it stands in the list.
        ///
        /// @param value where it stands in the list
        /// @return this builder
        public Builder position(int value) {
            position = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears where it stands in the list}
        public Builder clearPosition() {
            position = Settable.ofNull();
            return this;
        }

        /// Sets the topic.
        ///
        /// @param value the topic; up to 1,024 characters but in forums
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 4096 characters
        public Builder topic(String value) {
            topic = Settable.of(Limits.length("topic", value, 0, 4096));
            return this;
        }

        /// {@return this builder, which clears the topic}
        public Builder clearTopic() {
            topic = Settable.ofNull();
            return this;
        }

        /// Sets whether it is for adults.
        ///
        /// @param value whether it is for adults
        /// @return this builder
        public Builder nsfw(boolean value) {
            nsfw = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears whether it is for adults}
        public Builder clearNsfw() {
            nsfw = Settable.ofNull();
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

        /// Sets bits per second of a voice channel.
        ///
        /// @param value bits per second of a voice channel
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 8000 to 384000
        public Builder bitrate(int value) {
            bitrate = Settable.of(Limits.range("bitrate", value, 8000, 384000));
            return this;
        }

        /// {@return this builder, which clears bits per second of a voice channel}
        public Builder clearBitrate() {
            bitrate = Settable.ofNull();
            return this;
        }

        /// Sets how many may join a voice channel.
        ///
        /// @param value how many may join a voice channel; 99 at most but on stages
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 10000
        public Builder userLimit(int value) {
            userLimit = Settable.of(Limits.range("user_limit", value, 0, 10000));
            return this;
        }

        /// {@return this builder, which clears how many may join a voice channel}
        public Builder clearUserLimit() {
            userLimit = Settable.ofNull();
            return this;
        }

        /// Sets permissions that differ from the roles'.
        ///
        /// @param value permissions that differ from the roles'
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 100 elements
        public Builder permissionOverwrites(List<PermissionOverwrite> value) {
            permissionOverwrites = Settable.of(ChannelLimits.overwrites(value));
            return this;
        }

        /// {@return this builder, which clears permissions that differ from the roles'}
        public Builder clearPermissionOverwrites() {
            permissionOverwrites = Settable.ofNull();
            return this;
        }

        /// Sets the category.
        ///
        /// @param value the category
        /// @return this builder
        public Builder parentId(Snowflake value) {
            parentId = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears the category}
        public Builder clearParentId() {
            parentId = Settable.ofNull();
            return this;
        }

        /// Sets the voice region.
        ///
        /// @param value the voice region; cleared is automatic
        /// @return this builder
        public Builder rtcRegion(String value) {
            rtcRegion = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears the voice region}
        public Builder clearRtcRegion() {
            rtcRegion = Settable.ofNull();
            return this;
        }

        /// Sets the quality of cameras.
        ///
        /// @param value the quality of cameras
        /// @return this builder
        public Builder videoQualityMode(VideoQualityMode value) {
            videoQualityMode = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears the quality of cameras}
        public Builder clearVideoQualityMode() {
            videoQualityMode = Settable.ofNull();
            return this;
        }

        /// Sets minutes until new threads are archived.
        ///
        /// @param value minutes until new threads are archived: 60, 1440, 4320 or 10080
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException for any other number
        public Builder defaultAutoArchiveDuration(int value) {
            defaultAutoArchiveDuration =
                    Settable.of(ChannelLimits.archive("default_auto_archive_duration", value));
            return this;
        }

        /// {@return this builder, which clears minutes until new threads are archived}
        public Builder clearDefaultAutoArchiveDuration() {
            defaultAutoArchiveDuration = Settable.ofNull();
            return this;
        }

        /// Sets marks.
        ///
        /// @param value marks
        /// @return this builder
        public Builder flags(Flags<ChannelFlag> value) {
            flags = Settable.of(value);
            return this;
        }

        /// Sets the tags that posts can have.
        ///
        /// @param value the tags that posts can have
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond 20 tags, or 20 characters of one
        public Builder availableTags(List<ForumTag> value) {
            availableTags = Settable.of(ChannelLimits.tags(value));
            return this;
        }

        /// Sets the emoji of the button on each post.
        ///
        /// @param value the emoji of the button on each post
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException with both kinds of emoji
        public Builder defaultReactionEmoji(DefaultReaction value) {
            defaultReactionEmoji = Settable.of(ChannelLimits.reaction(value));
            return this;
        }

        /// {@return this builder, which clears the emoji of the button on each post}
        public Builder clearDefaultReactionEmoji() {
            defaultReactionEmoji = Settable.ofNull();
            return this;
        }

        /// Sets the slow mode that new threads get.
        ///
        /// @param value the slow mode that new threads get
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 6 hours
        public Builder defaultThreadRateLimitPerUser(Duration value) {
            defaultThreadRateLimitPerUser =
                    Settable.of(
                            ChannelLimits.slowMode("default_thread_rate_limit_per_user", value));
            return this;
        }

        /// Sets how posts are ordered.
        ///
        /// @param value how posts are ordered
        /// @return this builder
        public Builder defaultSortOrder(SortOrder value) {
            defaultSortOrder = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears how posts are ordered}
        public Builder clearDefaultSortOrder() {
            defaultSortOrder = Settable.ofNull();
            return this;
        }

        /// Sets how posts are shown.
        ///
        /// @param value how posts are shown
        /// @return this builder
        public Builder defaultForumLayout(ForumLayout value) {
            defaultForumLayout = Settable.of(value);
            return this;
        }

        /// Sets how many of the tags that are chosen a post must have to be shown.
        ///
        /// @param value all or some
        /// @return this builder
        public Builder defaultTagSetting(TagMatch value) {
            defaultTagSetting = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears how many of the tags a post must have}
        public Builder clearDefaultTagSetting() {
            defaultTagSetting = Settable.ofNull();
            return this;
        }

        /// {@return the request}
        public EditChannel build() {
            return new EditChannel(
                    name,
                    type,
                    position,
                    topic,
                    nsfw,
                    rateLimitPerUser,
                    bitrate,
                    userLimit,
                    permissionOverwrites,
                    parentId,
                    rtcRegion,
                    videoQualityMode,
                    defaultAutoArchiveDuration,
                    flags,
                    availableTags,
                    defaultReactionEmoji,
                    defaultThreadRateLimitPerUser,
                    defaultSortOrder,
                    defaultForumLayout,
                    defaultTagSetting);
        }
    }
}
