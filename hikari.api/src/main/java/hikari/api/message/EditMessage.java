package hikari.api.message;

import hikari.api.Flags;
import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import hikari.api.message.component.TopLevelComponent;
import jakarta.json.bind.annotation.JsonbTransient;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Changes to a message. What is not set stays as it is.
///
/// Files stay as long as nothing is said of them. As soon as new ones are sent, Discord removes all
/// that are not named as kept, so that a builder with new files and no word about the old ones is
/// refused: say [Builder#keep(Snowflake...)] or [Builder#keepAll(Message)], or replace all with
/// [Builder#files(Upload...)].
///
/// @param content the text, up to 2,000 characters
/// @param embeds all embeds, up to 10 with up to 6,000 characters in all
/// @param flags all marks, also those that do not change; Discord changes SUPPRESS_EMBEDS, and sets
///   IS_COMPONENTS_V2 for good
/// @param allowedMentions whom it notifies
/// @param stickerIds only the empty list, which removes all
/// @param components all components, up to 40, those within others included
/// @param attachments all files, the new ones and those to keep; others are removed
/// @param poll a poll; only for the deferred answer to an interaction
/// @param uploads new files; sent beside this object
/// @see "Discord documentation: Resources, Message, Edit Message"
public record EditMessage(
        Settable<String> content,
        Settable<List<Embed>> embeds,
        Settable<Flags<MessageFlag>> flags,
        Settable<AllowedMentions> allowedMentions,
        Settable<List<Snowflake>> stickerIds,
        Settable<List<TopLevelComponent>> components,
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
        private Settable<List<Snowflake>> stickerIds = Settable.unset();
        private Settable<List<TopLevelComponent>> components = Settable.unset();
        private Settable<List<AttachmentRequest>> attachments = Settable.unset();
        private Settable<CreatePoll> poll = Settable.unset();
        private AttachmentLimit attachmentLimit = AttachmentLimit.standard();

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

        /// Sets a mark, and clears those that are not set here, as far as Discord lets them change.
        /// [#suppressEmbeds(Message)] leaves the others alone.
        ///
        /// @param flag SUPPRESS_EMBEDS or IS_COMPONENTS_V2
        /// @return this builder
        public Builder flag(MessageFlag flag) {
            return flags(flags.value().orElse(Flags.none(MessageFlag.class)).with(flag));
        }

        /// Sets all marks. Begin with those of the message, so that the others stay.
        ///
        /// @param all the marks; Discord ignores all but SUPPRESS_EMBEDS and IS_COMPONENTS_V2
        /// @return this builder
        public Builder flags(Flags<MessageFlag> all) {
            flags = Settable.of(all);
            return this;
        }

        /// Hides the message's embeds; its other marks stay. Needs `MANAGE_MESSAGES` for others'
        /// messages.
        ///
        /// @param message the message as it is
        /// @return this builder
        public Builder suppressEmbeds(Message message) {
            return flags(message.flags().with(MessageFlag.SUPPRESS_EMBEDS));
        }

        /// Shows the message's embeds again; its other marks stay. Needs `MANAGE_MESSAGES` for
        /// others' messages.
        ///
        /// @param message the message as it is
        /// @return this builder
        public Builder showEmbeds(Message message) {
            return flags(message.flags().without(MessageFlag.SUPPRESS_EMBEDS));
        }

        /// Makes the message of components alone, which cannot be undone. Removes text and embeds;
        /// a message with stickers needs [#removeStickers()] too, one with a poll [#clearPoll()].
        ///
        /// @return this builder
        public Builder componentsV2() {
            content = Settable.ofNull();
            embeds = Settable.of(List.of());
            return flag(MessageFlag.IS_COMPONENTS_V2);
        }

        /// Removes all stickers, which IS_COMPONENTS_V2 asks for.
        ///
        /// @return this builder
        public Builder removeStickers() {
            stickerIds = Settable.of(List.of());
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
        /// @param all up to 40 components, those within others included; none removes them
        /// @return this builder
        public Builder components(TopLevelComponent... all) {
            components = Settable.of(List.of(all));
            return this;
        }

        /// Keeps these of the message's files, and no others.
        ///
        /// @param attachments the files to keep; none removes all
        /// @return this builder
        public Builder keep(Snowflake... attachments) {
            return keep(Stream.of(attachments).map(AttachmentRequest::keep).toList());
        }

        /// Keeps these of the message's files, and no others; they may get another description or
        /// be hidden.
        ///
        /// @param attachments the files to keep
        /// @return this builder
        public Builder keep(List<AttachmentRequest> attachments) {
            this.attachments = Settable.of(List.copyOf(attachments));
            return this;
        }

        /// Keeps all of the message's files.
        ///
        /// @param message the message as it is
        /// @return this builder
        public Builder keepAll(Message message) {
            return keep(message.attachments().stream().map(AttachmentRequest::keep).toList());
        }

        /// Sets all files: the message has these and no others then.
        ///
        /// @param all up to 10 files; none removes all
        /// @return this builder
        public Builder files(Upload... all) {
            uploads.clear();
            uploads.addAll(List.of(all));
            return keep(List.of());
        }

        /// Adds a file to those that are kept, which must be said: with [#keepAll(Message)] for
        /// instance. Up to 10 with those; 10 MiB each and 25 MiB in all, unless
        /// [#attachmentLimit(AttachmentLimit)] says that more is allowed.
        ///
        /// @param file the file
        /// @return this builder
        public Builder upload(Upload file) {
            uploads.add(file);
            return this;
        }

        /// Says how large the files may be, where Discord allows more than to everybody: in a guild
        /// with boosts, or as an answer to an interaction. Events of interactions set theirs.
        ///
        /// @param limit what is allowed
        /// @return this builder
        public Builder attachmentLimit(AttachmentLimit limit) {
            attachmentLimit = limit;
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

        /// Removes the poll, which IS_COMPONENTS_V2 asks for.
        ///
        /// @return this builder
        public Builder clearPoll() {
            poll = Settable.ofNull();
            return this;
        }

        /// {@return the changes}
        ///
        /// @throws hikari.api.error.LimitExceededException with too many components or files, too
        ///   large files, two components with the same `custom_id` or `id`, new files and no word
        ///   about the old ones, and with IS_COMPONENTS_V2 beside content, embeds or a poll
        public EditMessage build() {
            MessageLimits.told(attachments, uploads);
            var files = MessageLimits.uploads(uploads, attachmentLimit);
            return MessageLimits.checked(
                    new EditMessage(
                            content,
                            embeds,
                            flags,
                            allowedMentions,
                            stickerIds,
                            components,
                            MessageLimits.attachments(attachments, files),
                            poll,
                            files));
        }
    }
}
