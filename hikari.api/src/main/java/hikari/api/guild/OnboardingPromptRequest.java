package hikari.api.guild;

import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import java.util.List;
import java.util.function.Consumer;

/// A question for new members, as it is sent: a new one, or one that stays.
///
/// @param id the question that stays or changes; for a new one, left out, any number is sent, which
///   Discord replaces
/// @param type how it is shown
/// @param options the answers, 1 to 50; required
/// @param title the question, 1 to 100 characters; required
/// @param singleSelect whether only one answer can be chosen
/// @param required whether it must be answered
/// @param inOnboarding whether newcomers are asked, or only find it in the settings
/// @see "Discord documentation: Guild Resource, Modify Guild Onboarding"
public record OnboardingPromptRequest(
        Settable<Snowflake> id,
        Settable<PromptType> type,
        Settable<List<PromptOptionRequest>> options,
        Settable<String> title,
        Settable<Boolean> singleSelect,
        Settable<Boolean> required,
        Settable<Boolean> inOnboarding) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static OnboardingPromptRequest of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// {@return a request that keeps a question as it is}
    ///
    /// @param prompt the question, as Discord sent it
    public static OnboardingPromptRequest from(OnboardingPrompt prompt) {
        return new OnboardingPromptRequest(
                Settable.of(prompt.id()),
                Settable.of(prompt.type()),
                Settable.of(prompt.options().stream().map(PromptOptionRequest::from).toList()),
                Settable.of(prompt.title()),
                Settable.of(prompt.singleSelect()),
                Settable.of(prompt.required()),
                Settable.of(prompt.inOnboarding()));
    }

    /// The same question with an id.
    OnboardingPromptRequest withId(Snowflake other) {
        return new OnboardingPromptRequest(
                Settable.of(other), type, options, title, singleSelect, required, inOnboarding);
    }

    /// Collects the members of a [OnboardingPromptRequest]. What is not set is not sent. Not safe
    /// for several threads.
    public static final class Builder {
        private Settable<Snowflake> id = Settable.unset();
        private Settable<PromptType> type = Settable.unset();
        private Settable<List<PromptOptionRequest>> options = Settable.unset();
        private Settable<String> title = Settable.unset();
        private Settable<Boolean> singleSelect = Settable.unset();
        private Settable<Boolean> required = Settable.unset();
        private Settable<Boolean> inOnboarding = Settable.unset();

        private Builder() {}

        /// Sets the question that stays or changes.
        ///
        /// @param value the question that stays or changes; for a new one, left out, any number is
        ///   sent, which Discord replaces
        /// @return this builder
        public Builder id(Snowflake value) {
            id = Settable.of(value);
            return this;
        }

        /// Sets how it is shown.
        ///
        /// @param value how it is shown
        /// @return this builder
        public Builder type(PromptType value) {
            type = Settable.of(value);
            return this;
        }

        /// Sets the answers.
        ///
        /// @param value the answers, 1 to 50; required
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 50 elements (Discord:
        ///   openapi.json)
        public Builder options(List<PromptOptionRequest> value) {
            options = Settable.of(Limits.size("options", List.copyOf(value), 1, 50));
            return this;
        }

        /// Sets the question.
        ///
        /// @param value the question, 1 to 100 characters; required
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 100 characters (Discord:
        ///   openapi.json)
        public Builder title(String value) {
            title = Settable.of(Limits.length("title", value, 1, 100));
            return this;
        }

        /// Sets whether only one answer can be chosen.
        ///
        /// @param value whether only one answer can be chosen
        /// @return this builder
        public Builder singleSelect(boolean value) {
            singleSelect = Settable.of(value);
            return this;
        }

        /// Sets whether it must be answered.
        ///
        /// @param value whether it must be answered
        /// @return this builder
        public Builder required(boolean value) {
            required = Settable.of(value);
            return this;
        }

        /// Sets whether newcomers are asked.
        ///
        /// @param value whether newcomers are asked, or only find it in the settings
        /// @return this builder
        public Builder inOnboarding(boolean value) {
            inOnboarding = Settable.of(value);
            return this;
        }

        /// {@return the request}
        ///
        /// @throws hikari.api.error.LimitExceededException when something required is not set
        public OnboardingPromptRequest build() {
            Limits.present("options", options);
            Limits.present("title", title);
            return new OnboardingPromptRequest(
                    id, type, options, title, singleSelect, required, inOnboarding);
        }
    }
}
