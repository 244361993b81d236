package hikari.api.guild;

import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Changes to what new members are asked. While it is on, there must be at least 7 default
/// channels, 5 of which everybody may write in.
///
/// @param prompts all questions, up to 15; those left out are deleted
/// @param defaultChannelIds channels that everybody gets, up to 500
/// @param enabled whether new members are asked
/// @param mode what counts for the smallest number of channels
/// @see "Discord documentation: Guild Resource, Modify Guild Onboarding"
public record EditOnboarding(
        Settable<List<OnboardingPromptRequest>> prompts,
        Settable<List<Snowflake>> defaultChannelIds,
        Settable<Boolean> enabled,
        Settable<OnboardingMode> mode) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static EditOnboarding of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [EditOnboarding]. What is not set is not sent. Not safe for
    /// several threads.
    public static final class Builder {
        private Settable<List<OnboardingPromptRequest>> prompts = Settable.unset();
        private Settable<List<Snowflake>> defaultChannelIds = Settable.unset();
        private Settable<Boolean> enabled = Settable.unset();
        private Settable<OnboardingMode> mode = Settable.unset();

        private Builder() {}

        /// Sets all questions.
        ///
        /// @param value all questions, up to 15; those left out are deleted
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 15 elements (Discord:
        ///   openapi.json)
        public Builder prompts(List<OnboardingPromptRequest> value) {
            prompts = Settable.of(Limits.size("prompts", identified(value), 0, 15));
            return this;
        }

        /// Sets channels that everybody gets.
        ///
        /// @param value channels that everybody gets, up to 500
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 500 elements (Discord:
        ///   openapi.json)
        public Builder defaultChannelIds(List<Snowflake> value) {
            defaultChannelIds =
                    Settable.of(Limits.size("default_channel_ids", List.copyOf(value), 0, 500));
            return this;
        }

        /// Sets whether new members are asked.
        ///
        /// @param value whether new members are asked
        /// @return this builder
        public Builder enabled(boolean value) {
            enabled = Settable.of(value);
            return this;
        }

        /// Sets what counts for the smallest number of channels.
        ///
        /// @param value what counts for the smallest number of channels
        /// @return this builder
        public Builder mode(OnboardingMode value) {
            mode = Settable.of(value);
            return this;
        }

        /// New questions need ids too, which Discord replaces. Those of one request must differ.
        private static List<OnboardingPromptRequest> identified(
                List<OnboardingPromptRequest> prompts) {
            var first = Snowflake.at(Instant.now()).value();
            return IntStream.range(0, prompts.size())
                    .mapToObj(i ->
                            prompts.get(i).id().isSet()
                                    ? prompts.get(i)
                                    : prompts.get(i).withId(Snowflake.of(first + i)))
                    .toList();
        }

        /// {@return the request}
        public EditOnboarding build() {
            return new EditOnboarding(prompts, defaultChannelIds, enabled, mode);
        }
    }
}
