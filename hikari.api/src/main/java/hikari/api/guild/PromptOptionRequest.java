package hikari.api.guild;

import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import java.util.List;
import java.util.function.Consumer;

/// An answer of an [OnboardingPromptRequest].
///
/// @param id the answer that stays or changes; left out for a new one
/// @param channelIds channels that it brings, up to 50
/// @param roleIds roles that it brings, up to 50
/// @param emojiId the custom emoji
/// @param emojiName the Unicode emoji, or the name of the custom one, up to 100 characters
/// @param emojiAnimated whether the custom emoji moves
/// @param title the answer, 1 to 50 characters; required
/// @param description more about it, up to 100 characters
/// @see "Discord documentation: Guild Resource, Modify Guild Onboarding"
public record PromptOptionRequest(
        Settable<Snowflake> id,
        Settable<List<Snowflake>> channelIds,
        Settable<List<Snowflake>> roleIds,
        Settable<Snowflake> emojiId,
        Settable<String> emojiName,
        Settable<Boolean> emojiAnimated,
        Settable<String> title,
        Settable<String> description) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static PromptOptionRequest of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// {@return a request that keeps an answer as it is}
    ///
    /// @param option the answer, as Discord sent it
    public static PromptOptionRequest from(PromptOption option) {
        var builder =
                builder()
                        .id(option.id())
                        .channelIds(option.channelIds())
                        .roleIds(option.roleIds())
                        .title(option.title());
        option.description().ifPresent(builder::description);
        option.emoji().ifPresent(builder::emoji);
        option.emojiId().ifPresent(builder::emojiId);
        option.emojiName().ifPresent(builder::emojiName);
        option.emojiAnimated().ifPresent(builder::emojiAnimated);
        return builder.build();
    }

    /// Collects the members of a [PromptOptionRequest]. What is not set is not sent. Not safe for
    /// several threads.
    public static final class Builder {
        private Settable<Snowflake> id = Settable.unset();
        private Settable<List<Snowflake>> channelIds = Settable.unset();
        private Settable<List<Snowflake>> roleIds = Settable.unset();
        private Settable<Snowflake> emojiId = Settable.unset();
        private Settable<String> emojiName = Settable.unset();
        private Settable<Boolean> emojiAnimated = Settable.unset();
        private Settable<String> title = Settable.unset();
        private Settable<String> description = Settable.unset();

        private Builder() {}

        /// Sets the answer that stays or changes.
        ///
        /// @param value the answer that stays or changes; left out for a new one
        /// @return this builder
        public Builder id(Snowflake value) {
            id = Settable.of(value);
            return this;
        }

        /// Sets channels that it brings.
        ///
        /// @param value channels that it brings, up to 50
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 50 elements (Discord:
        ///   openapi.json)
        public Builder channelIds(List<Snowflake> value) {
            channelIds = Settable.of(Limits.size("channel_ids", List.copyOf(value), 0, 50));
            return this;
        }

        /// Sets roles that it brings.
        ///
        /// @param value roles that it brings, up to 50
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 50 elements (Discord:
        ///   openapi.json)
        public Builder roleIds(List<Snowflake> value) {
            roleIds = Settable.of(Limits.size("role_ids", List.copyOf(value), 0, 50));
            return this;
        }

        /// Sets the emoji: all of what Discord wants to know of it.
        ///
        /// @param value a Unicode emoji or a custom one
        /// @return this builder
        public Builder emoji(PartialEmoji value) {
            value.id().ifPresent(this::emojiId);
            value.name().ifPresent(this::emojiName);
            return emojiAnimated(value.animated());
        }

        /// Sets the custom emoji.
        ///
        /// @param value the custom emoji
        /// @return this builder
        public Builder emojiId(Snowflake value) {
            emojiId = Settable.of(value);
            return this;
        }

        /// Sets the Unicode emoji.
        ///
        /// @param value the Unicode emoji, or the name of the custom one, up to 100 characters
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 100 characters (Discord:
        ///   openapi.json)
        public Builder emojiName(String value) {
            emojiName = Settable.of(Limits.length("emoji_name", value, 1, 100));
            return this;
        }

        /// Sets whether the custom emoji moves.
        ///
        /// @param value whether the custom emoji moves
        /// @return this builder
        public Builder emojiAnimated(boolean value) {
            emojiAnimated = Settable.of(value);
            return this;
        }

        /// Sets the answer.
        ///
        /// @param value the answer, 1 to 50 characters; required
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 50 characters (Discord:
        ///   openapi.json)
        public Builder title(String value) {
            title = Settable.of(Limits.length("title", value, 1, 50));
            return this;
        }

        /// Sets more about it.
        ///
        /// @param value more about it, up to 100 characters
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 100 characters (Discord:
        ///   openapi.json)
        public Builder description(String value) {
            description = Settable.of(Limits.length("description", value, 0, 100));
            return this;
        }

        /// {@return this builder, which clears more about it}
        public Builder clearDescription() {
            description = Settable.ofNull();
            return this;
        }

        /// {@return the request}
        ///
        /// @throws hikari.api.error.LimitExceededException when something required is not set
        public PromptOptionRequest build() {
            Limits.present("title", title);
            return new PromptOptionRequest(
                    id, channelIds, roleIds, emojiId, emojiName, emojiAnimated, title, description);
        }
    }
}
