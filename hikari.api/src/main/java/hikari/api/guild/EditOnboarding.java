package hikari.api.guild;

import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import java.util.List;
import java.util.function.Consumer;

/// Changes to what new members are asked.
///
/// @param prompts the questions
/// @param defaultChannelIds channels that everybody gets
/// @param enabled whether new members are asked
/// @param mode what counts for the smallest number of channels
/// @see "Discord documentation: Guild Resource, Modify Guild Onboarding"
public record EditOnboarding(
        Settable<List<OnboardingPrompt>> prompts,
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
        private Settable<List<OnboardingPrompt>> prompts = Settable.unset();
        private Settable<List<Snowflake>> defaultChannelIds = Settable.unset();
        private Settable<Boolean> enabled = Settable.unset();
        private Settable<OnboardingMode> mode = Settable.unset();

        private Builder() {}

        /// Sets the questions.
        ///
        /// @param value the questions
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 15 elements
        public Builder prompts(List<OnboardingPrompt> value) {
            prompts = Settable.of(Limits.size("prompts", List.copyOf(value), 0, 15));
            return this;
        }

        /// Sets channels that everybody gets.
        ///
        /// @param value channels that everybody gets
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 500 elements
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

        /// {@return the request}
        public EditOnboarding build() {
            return new EditOnboarding(prompts, defaultChannelIds, enabled, mode);
        }
    }
}
