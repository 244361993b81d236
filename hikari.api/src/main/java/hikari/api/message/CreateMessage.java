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

/// A message to send. It needs a text, an embed, a sticker, a component, a file, a poll or
/// something to forward.
///
/// @param content the text, up to 2,000 characters
/// @param nonce a mark of up to 25 characters that comes back with the message
/// @param tts whether it is read aloud
/// @param embeds up to 10 embeds with up to 6,000 characters in all
/// @param allowedMentions whom it notifies
/// @param messageReference what it answers or forwards
/// @param components up to 5 rows; with IS_COMPONENTS_V2 any, with up to 4,000 characters of text;
///   up to 40 in all, those within others included
/// @param stickerIds up to 3 stickers
/// @param attachments what is said of the files
/// @param flags marks
/// @param enforceNonce whether a message with the same nonce is sent only once
/// @param poll a poll
/// @param sharedClientTheme a theme to share
/// @param uploads the files; sent beside this object
/// @see "Discord documentation: Resources, Message, Create Message"
public record CreateMessage(
        Settable<String> content,
        Settable<String> nonce,
        Settable<Boolean> tts,
        Settable<List<Embed>> embeds,
        Settable<AllowedMentions> allowedMentions,
        Settable<MessageReference> messageReference,
        Settable<List<TopLevelComponent>> components,
        Settable<List<Snowflake>> stickerIds,
        Settable<List<AttachmentRequest>> attachments,
        Settable<Flags<MessageFlag>> flags,
        Settable<Boolean> enforceNonce,
        Settable<CreatePoll> poll,
        Settable<SharedClientTheme> sharedClientTheme,
        @JsonbTransient List<Upload> uploads) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static CreateMessage of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [CreateMessage]. What is not set is not sent. Not safe for several
    /// threads.
    public static final class Builder {
        private final List<Embed> embeds = new ArrayList<>();
        private final List<TopLevelComponent> components = new ArrayList<>();
        private final List<Upload> uploads = new ArrayList<>();
        private Settable<String> content = Settable.unset();
        private Settable<String> nonce = Settable.unset();
        private Settable<Boolean> tts = Settable.unset();
        private Settable<AllowedMentions> allowedMentions = Settable.unset();
        private Settable<MessageReference> messageReference = Settable.unset();
        private Settable<List<Snowflake>> stickerIds = Settable.unset();
        private Settable<Flags<MessageFlag>> flags = Settable.unset();
        private Settable<Boolean> enforceNonce = Settable.unset();
        private Settable<CreatePoll> poll = Settable.unset();
        private Settable<SharedClientTheme> sharedClientTheme = Settable.unset();
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

        /// Marks the message, so that it is sent only once however often the request is sent.
        ///
        /// @param mark 1 to 25 characters; comes back with the message
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond the limit
        public Builder nonce(String mark) {
            nonce = Settable.of(Limits.length("nonce", mark, 1, 25));
            enforceNonce = Settable.of(true);
            return this;
        }

        /// Has the message read aloud.
        ///
        /// @return this builder
        public Builder tts() {
            tts = Settable.of(true);
            return this;
        }

        /// Adds an embed.
        ///
        /// @param embed the embed
        /// @return this builder
        public Builder embed(Embed embed) {
            embeds.add(embed);
            return this;
        }

        /// Adds the embed that the function makes.
        ///
        /// @param fill sets the embed's members
        /// @return this builder
        public Builder embed(Consumer<? super Embed.Builder> fill) {
            var builder = Embed.builder();
            fill.accept(builder);
            return embed(builder.build());
        }

        /// Sets whom the message notifies.
        ///
        /// @param mentions whom
        /// @return this builder
        public Builder allowedMentions(AllowedMentions mentions) {
            allowedMentions = Settable.of(mentions);
            return this;
        }

        /// Makes the message an answer.
        ///
        /// @param message what it answers
        /// @return this builder
        public Builder replyTo(Snowflake message) {
            return reference(MessageReference.reply(message));
        }

        /// Sets what the message answers or forwards.
        ///
        /// @param reference the other message
        /// @return this builder
        public Builder reference(MessageReference reference) {
            messageReference = Settable.of(reference);
            return this;
        }

        /// Adds a component: a row, or with [#componentsV2()] any layout or content.
        ///
        /// @param component the component
        /// @return this builder
        public Builder component(TopLevelComponent component) {
            components.add(component);
            return this;
        }

        /// Makes the message of components alone: no text, embeds, stickers or poll.
        ///
        /// @return this builder
        public Builder componentsV2() {
            return flag(MessageFlag.IS_COMPONENTS_V2);
        }

        /// Shows the answer to an interaction only to who invoked it.
        ///
        /// @return this builder
        public Builder ephemeral() {
            return flag(MessageFlag.EPHEMERAL);
        }

        /// Sets a mark.
        ///
        /// @param flag one of SUPPRESS_EMBEDS, SUPPRESS_NOTIFICATIONS, IS_VOICE_MESSAGE and
        ///   IS_COMPONENTS_V2, and in answers to interactions EPHEMERAL
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException for another mark
        public Builder flag(MessageFlag flag) {
            var before = flags.value().orElse(Flags.none(MessageFlag.class));
            flags = Settable.of(before.with(MessageLimits.settable(flag)));
            return this;
        }

        /// Sets the stickers.
        ///
        /// @param ids up to 3 stickers
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException with more than 3
        public Builder stickers(Snowflake... ids) {
            stickerIds = Settable.of(Limits.size("sticker_ids", List.of(ids), 0, 3));
            return this;
        }

        /// Adds a file, of up to 10; 10 MiB each and 25 MiB in all, unless
        /// [#attachmentLimit(AttachmentLimit)] says that more is allowed.
        ///
        /// @param file the file
        /// @return this builder
        public Builder upload(Upload file) {
            uploads.add(file);
            return this;
        }

        /// Makes the message a voice message: this recording and nothing else.
        ///
        /// @param file a sound with [Upload#asVoice(java.time.Duration, byte[])]
        /// @return this builder
        public Builder voiceMessage(Upload file) {
            return upload(file).flag(MessageFlag.IS_VOICE_MESSAGE);
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

        /// Sets the poll.
        ///
        /// @param question the poll
        /// @return this builder
        public Builder poll(CreatePoll question) {
            poll = Settable.of(question);
            return this;
        }

        /// Shares a theme.
        ///
        /// @param theme the theme
        /// @return this builder
        public Builder sharedClientTheme(SharedClientTheme theme) {
            sharedClientTheme = Settable.of(theme);
            return this;
        }

        /// {@return the message}
        ///
        /// @throws hikari.api.error.LimitExceededException with nothing to send, too many embeds,
        ///   components or files, too large files, two components with the same `custom_id` or
        ///   `id`, and with what does not go together: a forward, a voice message and
        ///   IS_COMPONENTS_V2 each leave out other parts
        public CreateMessage build() {
            var files = MessageLimits.uploads(uploads, attachmentLimit);
            return MessageLimits.checked(
                    new CreateMessage(
                            content,
                            nonce,
                            tts,
                            list(MessageLimits.embeds(embeds)),
                            allowedMentions,
                            messageReference,
                            list(List.copyOf(components)),
                            stickerIds,
                            MessageLimits.attachments(Settable.unset(), files),
                            flags,
                            enforceNonce,
                            poll,
                            sharedClientTheme,
                            files));
        }

        private static <T> Settable<List<T>> list(List<T> all) {
            return all.isEmpty() ? Settable.unset() : Settable.of(all);
        }
    }
}
