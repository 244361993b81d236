package hikari.api.webhook;

import hikari.api.Flags;
import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import hikari.api.message.AllowedMentions;
import hikari.api.message.AttachmentLimit;
import hikari.api.message.AttachmentRequest;
import hikari.api.message.CreateMessage;
import hikari.api.message.CreatePoll;
import hikari.api.message.Embed;
import hikari.api.message.MessageFlag;
import hikari.api.message.Upload;
import hikari.api.message.component.TopLevelComponent;
import jakarta.json.bind.annotation.JsonbTransient;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// A message that a webhook sends. It needs a text, an embed, a component, a file or a poll.
///
/// @param content the text, up to 2,000 characters
/// @param username the name to show in place of the webhook's
/// @param avatarUrl the avatar to show in place of the webhook's
/// @param tts whether it is read aloud
/// @param embeds up to 10 embeds with up to 6,000 characters in all
/// @param allowedMentions whom it notifies
/// @param components up to 5 rows; with IS_COMPONENTS_V2 any, with up to 4,000 characters of text;
///   up to 40 in all, those within others included
/// @param attachments what is said of the files
/// @param flags marks
/// @param threadName the name of the forum's post that it starts
/// @param appliedTags the tags of the post that it starts
/// @param poll a poll
/// @param uploads the files; sent beside this object
/// @see "Discord documentation: Webhook Resource, Execute Webhook"
public record ExecuteWebhook(
        Settable<String> content,
        Settable<String> username,
        Settable<String> avatarUrl,
        Settable<Boolean> tts,
        Settable<List<Embed>> embeds,
        Settable<AllowedMentions> allowedMentions,
        Settable<List<TopLevelComponent>> components,
        Settable<List<AttachmentRequest>> attachments,
        Settable<Flags<MessageFlag>> flags,
        Settable<String> threadName,
        Settable<List<Snowflake>> appliedTags,
        Settable<CreatePoll> poll,
        @JsonbTransient List<Upload> uploads) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static ExecuteWebhook of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of an [ExecuteWebhook]. What is not set is not sent. Not safe for
    /// several threads.
    public static final class Builder {
        /// The marks that a webhook may set.
        private static final Set<MessageFlag> FREE =
                Set.of(
                        MessageFlag.SUPPRESS_EMBEDS,
                        MessageFlag.SUPPRESS_NOTIFICATIONS,
                        MessageFlag.IS_COMPONENTS_V2);

        private final List<Embed> embeds = new ArrayList<>();
        private final List<TopLevelComponent> components = new ArrayList<>();
        private final List<Upload> uploads = new ArrayList<>();
        private Settable<String> content = Settable.unset();
        private Settable<String> username = Settable.unset();
        private Settable<String> avatarUrl = Settable.unset();
        private Settable<Boolean> tts = Settable.unset();
        private Settable<AllowedMentions> allowedMentions = Settable.unset();
        private Settable<Flags<MessageFlag>> flags = Settable.unset();
        private Settable<String> threadName = Settable.unset();
        private Settable<List<Snowflake>> appliedTags = Settable.unset();
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

        /// Sends the message under another name than the webhook's.
        ///
        /// @param name 1 to 80 characters (openapi.json)
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond the limit
        public Builder username(String name) {
            username = Settable.of(Limits.length("username", name, 1, 80));
            return this;
        }

        /// Sends the message with another avatar than the webhook's.
        ///
        /// @param url its address, up to 2,048 characters (openapi.json)
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond the limit
        public Builder avatarUrl(String url) {
            avatarUrl = Settable.of(Limits.length("avatar_url", url, 1, 2048));
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

        /// Adds a component. Interactive ones only if an application owns the webhook.
        ///
        /// @param component the component
        /// @return this builder
        public Builder component(TopLevelComponent component) {
            components.add(component);
            return this;
        }

        /// Makes the message of components alone: no text, embeds or poll.
        ///
        /// @return this builder
        public Builder componentsV2() {
            return flag(MessageFlag.IS_COMPONENTS_V2);
        }

        /// Sets a mark.
        ///
        /// @param flag SUPPRESS_EMBEDS, SUPPRESS_NOTIFICATIONS or IS_COMPONENTS_V2
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException for another mark
        public Builder flag(MessageFlag flag) {
            Limits.allowed("flags", flag.name(), FREE.contains(flag), FREE.toString());
            flags = Settable.of(flags.value().orElse(Flags.none(MessageFlag.class)).with(flag));
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

        /// Says how large the files may be, where Discord allows more than to everybody: in a guild
        /// with boosts.
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

        /// Starts a post of a forum with the message. Not in a thread.
        ///
        /// @param name the name of the thread, 1 to 100 characters (openapi.json)
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond the limit
        public Builder threadName(String name) {
            threadName = Settable.of(Limits.length("thread_name", name, 1, 100));
            return this;
        }

        /// Sets the tags of the post that the message starts.
        ///
        /// @param tags up to 5 tags (openapi.json)
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException with more than 5
        public Builder appliedTags(Snowflake... tags) {
            appliedTags = Settable.of(Limits.size("applied_tags", List.of(tags), 0, 5));
            return this;
        }

        /// {@return the message}
        ///
        /// @throws hikari.api.error.LimitExceededException with nothing to send, too many embeds,
        ///   components or files, too large files, two components with the same `custom_id` or
        ///   `id`, and with IS_COMPONENTS_V2 beside content, embeds or a poll
        public ExecuteWebhook build() {
            var message = CreateMessage.of(this::common);
            return new ExecuteWebhook(
                    content,
                    username,
                    avatarUrl,
                    tts,
                    message.embeds(),
                    allowedMentions,
                    message.components(),
                    message.attachments(),
                    flags,
                    threadName,
                    appliedTags,
                    poll,
                    message.uploads());
        }

        /// What follows the rules of other messages.
        private void common(CreateMessage.Builder message) {
            content.value().ifPresent(message::content);
            poll.value().ifPresent(message::poll);
            flags.value().ifPresent(all -> all.known().forEach(message::flag));
            message.attachmentLimit(attachmentLimit);
            embeds.forEach(message::embed);
            components.forEach(message::component);
            uploads.forEach(message::upload);
        }
    }
}
