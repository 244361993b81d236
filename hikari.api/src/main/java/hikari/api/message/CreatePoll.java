package hikari.api.message;

import hikari.api.Settable;
import hikari.api.limit.Limits;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A poll to send.
///
/// @param question the question, up to 300 characters; required
/// @param answers 1 to 10 answers of up to 55 characters; required
/// @param duration hours it is open, 24 by default
/// @param allowMultiselect whether one may choose several answers
/// @param layoutType how it looks
/// @see "Discord documentation: Resources, Poll, Poll Create Request Object"
public record CreatePoll(
        Settable<PollMedia> question,
        Settable<List<PollAnswer>> answers,
        Settable<Integer> duration,
        Settable<Boolean> allowMultiselect,
        Settable<PollLayout> layoutType) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static CreatePoll of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [CreatePoll]. What is not set is not sent. Not safe for several
    /// threads.
    public static final class Builder {
        private Settable<PollMedia> question = Settable.unset();
        private Settable<List<PollAnswer>> answers = Settable.unset();
        private Settable<Integer> duration = Settable.unset();
        private Settable<Boolean> allowMultiselect = Settable.unset();
        private Settable<PollLayout> layoutType = Settable.unset();

        private Builder() {}

        /// Sets the question.
        ///
        /// @param text 1 to 300 characters; required
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond the limit
        public Builder question(String text) {
            return question(new PollMedia(Optional.of(text), Optional.empty()));
        }

        /// Sets the question.
        ///
        /// @param value a text of 1 to 300 characters, without emoji; required
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond the limit
        public Builder question(PollMedia value) {
            Limits.length("question", value.text().orElse(""), 1, 300);
            Limits.allowed("question", "an emoji", value.emoji().isEmpty(), "text alone");
            question = Settable.of(value);
            return this;
        }

        /// Sets the answers, without emoji.
        ///
        /// @param texts 1 to 10 texts of 1 to 55 characters; required
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond the limits
        public Builder answers(String... texts) {
            return answers(
                    Stream.of(texts)
                            .map(text -> new PollMedia(Optional.of(text), Optional.empty()))
                            .map(media -> new PollAnswer(Optional.empty(), media))
                            .toList());
        }

        /// Sets the answers.
        ///
        /// @param value 1 to 10 answers with texts of 1 to 55 characters; required
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond the limits
        public Builder answers(List<PollAnswer> value) {
            for (var answer : value) {
                Limits.length("answers.text", answer.pollMedia().text().orElse(""), 1, 55);
            }
            answers = Settable.of(Limits.size("answers", List.copyOf(value), 1, 10));
            return this;
        }

        /// Sets hours it is open.
        ///
        /// @param value 1 to 768 hours, which are 32 days; 24 by default
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 768
        public Builder duration(int value) {
            duration = Settable.of(Limits.range("duration", value, 1, 768));
            return this;
        }

        /// Sets whether one may choose several answers.
        ///
        /// @param value whether one may choose several answers
        /// @return this builder
        public Builder allowMultiselect(boolean value) {
            allowMultiselect = Settable.of(value);
            return this;
        }

        /// Sets how it looks.
        ///
        /// @param value how it looks
        /// @return this builder
        public Builder layoutType(PollLayout value) {
            layoutType = Settable.of(value);
            return this;
        }

        /// {@return the request}
        ///
        /// @throws hikari.api.error.LimitExceededException without question or answers
        public CreatePoll build() {
            Limits.present("question", question);
            Limits.present("answers", answers);
            return new CreatePoll(question, answers, duration, allowMultiselect, layoutType);
        }
    }
}
