package hikari.api.message;

import hikari.api.Flags;
import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import hikari.api.message.component.MessageComponent;
import jakarta.json.bind.annotation.JsonbTransient;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Changes to a message. What is not set stays as it is.
///
/// @param content the text, up to 2,000 characters
/// @param embeds all embeds, up to 10 with up to 6,000 characters in all
/// @param flags marks; SUPPRESS_EMBEDS, and IS_COMPONENTS_V2 once
/// @param allowedMentions whom it notifies
/// @param components all components
/// @param attachments all files, the new ones and those to keep; others are removed
/// @param poll a poll; only for the deferred answer to an interaction
/// @param uploads new files; sent beside this object
/// @see "Discord documentation: Resources, Message, Edit Message"
public record EditMessage(
        Settable<String> content,
        Settable<List<Embed>> embeds,
        Settable<Flags<MessageFlag>> flags,
        Settable<AllowedMentions> allowedMentions,
        Settable<List<MessageComponent>> components,
        Settable<List<AttachmentRequest>> attachments,
        Settable<CreatePoll> poll,
        @JsonbTransient List<Upload> uploads) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static EditMessage of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of an [EditMessage]. What is not set is not sent. Not safe for several
    /// threads.
    public static final class Builder {
        private final List<Upload> uploads = new ArrayList<>();
        private Settable<String> content = Settable.unset();
        private Settable<List<Embed>> embeds = Settable.unset();
        private Settable<Flags<MessageFlag>> flags = Settable.unset();
        private Settable<AllowedMentions> allowedMentions = Settable.unset();
        private Settable<List<MessageComponent>> components = Settable.unset();
        private Settable<List<AttachmentRequest>> attachments = Settable.unset();
        private Settable<CreatePoll> poll = Settable.unset();

        private Builder() {}

        /// Sets the text.
        ///
        /// @param text up to 2,000 characters
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond the limit
        public Builder content(String text) {
            content = Settable.of(Limits.length("content", text, 0, 2000));
            return this;
        }

        /// Removes the text.
        ///
        /// @return this builder
        public Builder clearContent() {
            content = Settable.ofNull();
            return this;
        }

        /// Sets all embeds.
        ///
        /// @param all up to 10 embeds; none removes them
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException with more than 10, or too many
        ///   characters
        public Builder embeds(Embed... all) {
            embeds = Settable.of(MessageLimits.embeds(List.of(all)));
            return this;
        }

        /// Sets a mark.
        ///
        /// @param flag the mark
        /// @return this builder
        public Builder flag(MessageFlag flag) {
            flags = Settable.of(flags.value().orElse(Flags.none(MessageFlag.class)).with(flag));
            return this;
        }

        /// Sets whom the message notifies.
        ///
        /// @param mentions whom
        /// @return this builder
        public Builder allowedMentions(AllowedMentions mentions) {
            allowedMentions = Settable.of(mentions);
            return this;
        }

        /// Sets all components.
        ///
        /// @param all up to 40 components; none removes them
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException with more than 40
        public Builder components(MessageComponent... all) {
            components = Settable.of(Limits.size("components", List.of(all), 0, 40));
            return this;
        }

        /// Keeps only these of the message's files. Without this call all stay, unless a file is
        /// added.
        ///
        /// @param attachments the files to keep; none removes all
        /// @return this builder
        public Builder keep(Snowflake... attachments) {
            this.attachments =
                    Settable.of(Stream.of(attachments).map(AttachmentRequest::keep).toList());
            return this;
        }

        /// Adds a file. Files of the message that are to stay must be named with
        /// [#keep(Snowflake...)].
        ///
        /// @param file the file
        /// @return this builder
        public Builder upload(Upload file) {
            uploads.add(file);
            return this;
        }

        /// Sets the poll of a deferred answer.
        ///
        /// @param question the poll
        /// @return this builder
        public Builder poll(CreatePoll question) {
            poll = Settable.of(question);
            return this;
        }

        /// {@return the changes}
        ///
        /// @throws hikari.api.error.LimitExceededException with more than 10 files
        public EditMessage build() {
            return new EditMessage(
                    content,
                    embeds,
                    flags,
                    allowedMentions,
                    components,
                    MessageLimits.attachments(attachments, uploads),
                    poll,
                    Limits.size("files", List.copyOf(uploads), 0, 10));
        }
    }
}
