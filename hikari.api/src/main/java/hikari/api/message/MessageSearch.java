package hikari.api.message;

import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import java.util.List;
import java.util.function.Consumer;

/// Which messages of a guild are searched for. All conditions must be met; of the values of one
/// condition any.
///
/// @param maxId an id that all messages are before; [Snowflake#at] makes one of a time
/// @param minId an id that all messages are after; [Snowflake#at] makes one of a time
/// @param slop how many words may be between those of the content, 0 to 100; 2 by default
/// @param content words of the text, up to 1,024 characters
/// @param channelId the channels, up to 500
/// @param authorType what kind of authors
/// @param authorId the authors, up to 100
/// @param mentions users that are mentioned, up to 100
/// @param mentionsRoleId roles that are mentioned, up to 100
/// @param mentionEveryone whether everybody is mentioned
/// @param repliedToUserId users that are answered, up to 100
/// @param repliedToMessageId messages that are answered, up to 100
/// @param pinned whether they are pinned
/// @param has what they have
/// @param embedType the kinds of embeds
/// @param embedProvider where embeds come from, such as `Tenor`; case counts; up to 100 of up to
///   256 characters
/// @param linkHostname hosts of links; up to 100 of up to 256 characters
/// @param attachmentFilename names of files; up to 100 of up to 1,024 characters
/// @param attachmentExtension ends of the names of files, such as `txt`; up to 100 of up to 256
///   characters
/// @param sortBy what to sort by; the time by default
/// @param sortOrder in which order; newest first by default
/// @param includeNsfw whether channels for adults are searched too
/// @see "Discord documentation: Message Resource, Search Guild Messages"
public record MessageSearch(
        Settable<Snowflake> maxId,
        Settable<Snowflake> minId,
        Settable<Integer> slop,
        Settable<String> content,
        Settable<List<Snowflake>> channelId,
        Settable<List<SearchAuthorType>> authorType,
        Settable<List<Snowflake>> authorId,
        Settable<List<Snowflake>> mentions,
        Settable<List<Snowflake>> mentionsRoleId,
        Settable<Boolean> mentionEveryone,
        Settable<List<Snowflake>> repliedToUserId,
        Settable<List<Snowflake>> repliedToMessageId,
        Settable<Boolean> pinned,
        Settable<List<SearchHas>> has,
        Settable<List<SearchEmbedType>> embedType,
        Settable<List<String>> embedProvider,
        Settable<List<String>> linkHostname,
        Settable<List<String>> attachmentFilename,
        Settable<List<String>> attachmentExtension,
        Settable<SearchSort> sortBy,
        Settable<SearchOrder> sortOrder,
        Settable<Boolean> includeNsfw) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static MessageSearch of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [MessageSearch]. What is not set is not sent. Not safe for several
    /// threads.
    public static final class Builder {
        private Settable<Snowflake> maxId = Settable.unset();
        private Settable<Snowflake> minId = Settable.unset();
        private Settable<Integer> slop = Settable.unset();
        private Settable<String> content = Settable.unset();
        private Settable<List<Snowflake>> channelId = Settable.unset();
        private Settable<List<SearchAuthorType>> authorType = Settable.unset();
        private Settable<List<Snowflake>> authorId = Settable.unset();
        private Settable<List<Snowflake>> mentions = Settable.unset();
        private Settable<List<Snowflake>> mentionsRoleId = Settable.unset();
        private Settable<Boolean> mentionEveryone = Settable.unset();
        private Settable<List<Snowflake>> repliedToUserId = Settable.unset();
        private Settable<List<Snowflake>> repliedToMessageId = Settable.unset();
        private Settable<Boolean> pinned = Settable.unset();
        private Settable<List<SearchHas>> has = Settable.unset();
        private Settable<List<SearchEmbedType>> embedType = Settable.unset();
        private Settable<List<String>> embedProvider = Settable.unset();
        private Settable<List<String>> linkHostname = Settable.unset();
        private Settable<List<String>> attachmentFilename = Settable.unset();
        private Settable<List<String>> attachmentExtension = Settable.unset();
        private Settable<SearchSort> sortBy = Settable.unset();
        private Settable<SearchOrder> sortOrder = Settable.unset();
        private Settable<Boolean> includeNsfw = Settable.unset();

        private Builder() {}

        /// Sets an id that all messages are before.
        ///
        /// @param value an id that all messages are before; [Snowflake#at] makes one of a time
        /// @return this builder
        public Builder maxId(Snowflake value) {
            maxId = Settable.of(value);
            return this;
        }

        /// Sets an id that all messages are after.
        ///
        /// @param value an id that all messages are after; [Snowflake#at] makes one of a time
        /// @return this builder
        public Builder minId(Snowflake value) {
            minId = Settable.of(value);
            return this;
        }

        /// Sets how many words may be between those of the content.
        ///
        /// @param value how many words may be between those of the content, 0 to 100; 2 by default
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 100
        public Builder slop(int value) {
            slop = Settable.of(Limits.range("slop", value, 0, 100));
            return this;
        }

        /// Sets words of the text.
        ///
        /// @param value words of the text, up to 1,024 characters
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 1,024 characters
        public Builder content(String value) {
            content = Settable.of(Limits.length("content", value, 0, 1024));
            return this;
        }

        /// Sets the channels.
        ///
        /// @param value the channels, up to 500
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 500 elements
        public Builder channelId(List<Snowflake> value) {
            channelId = Settable.of(Limits.size("channel_id", List.copyOf(value), 1, 500));
            return this;
        }

        /// Sets what kind of authors.
        ///
        /// @param value what kind of authors
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 6 elements
        public Builder authorType(List<SearchAuthorType> value) {
            authorType = Settable.of(Limits.size("author_type", List.copyOf(value), 1, 6));
            return this;
        }

        /// Sets the authors.
        ///
        /// @param value the authors, up to 100
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 100 elements
        public Builder authorId(List<Snowflake> value) {
            authorId = Settable.of(Limits.size("author_id", List.copyOf(value), 1, 100));
            return this;
        }

        /// Sets users that are mentioned.
        ///
        /// @param value users that are mentioned, up to 100
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 100 elements
        public Builder mentions(List<Snowflake> value) {
            mentions = Settable.of(Limits.size("mentions", List.copyOf(value), 1, 100));
            return this;
        }

        /// Sets roles that are mentioned.
        ///
        /// @param value roles that are mentioned, up to 100
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 100 elements
        public Builder mentionsRoleId(List<Snowflake> value) {
            mentionsRoleId =
                    Settable.of(Limits.size("mentions_role_id", List.copyOf(value), 1, 100));
            return this;
        }

        /// Sets whether everybody is mentioned.
        ///
        /// @param value whether everybody is mentioned
        /// @return this builder
        public Builder mentionEveryone(boolean value) {
            mentionEveryone = Settable.of(value);
            return this;
        }

        /// Sets users that are answered.
        ///
        /// @param value users that are answered, up to 100
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 100 elements
        public Builder repliedToUserId(List<Snowflake> value) {
            repliedToUserId =
                    Settable.of(Limits.size("replied_to_user_id", List.copyOf(value), 1, 100));
            return this;
        }

        /// Sets messages that are answered.
        ///
        /// @param value messages that are answered, up to 100
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 100 elements
        public Builder repliedToMessageId(List<Snowflake> value) {
            repliedToMessageId =
                    Settable.of(Limits.size("replied_to_message_id", List.copyOf(value), 1, 100));
            return this;
        }

        /// Sets whether they are pinned.
        ///
        /// @param value whether they are pinned
        /// @return this builder
        public Builder pinned(boolean value) {
            pinned = Settable.of(value);
            return this;
        }

        /// Sets what they have.
        ///
        /// @param value what they have
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 18 elements
        public Builder has(List<SearchHas> value) {
            has = Settable.of(Limits.size("has", List.copyOf(value), 1, 18));
            return this;
        }

        /// Sets the kinds of embeds.
        ///
        /// @param value the kinds of embeds
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 5 elements
        public Builder embedType(List<SearchEmbedType> value) {
            embedType = Settable.of(Limits.size("embed_type", List.copyOf(value), 1, 5));
            return this;
        }

        /// Sets where embeds come from.
        ///
        /// @param value where embeds come from, such as `Tenor`; case counts; up to 100 of up to
        ///   256 characters
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 100 elements, or an element
        ///   outside 1 to 256 characters
        public Builder embedProvider(List<String> value) {
            embedProvider =
                    Settable.of(
                            Limits.lengths(
                                    "embed_provider",
                                    Limits.size("embed_provider", List.copyOf(value), 1, 100),
                                    1,
                                    256));
            return this;
        }

        /// Sets hosts of links.
        ///
        /// @param value hosts of links; up to 100 of up to 256 characters
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 100 elements, or an element
        ///   outside 1 to 256 characters
        public Builder linkHostname(List<String> value) {
            linkHostname =
                    Settable.of(
                            Limits.lengths(
                                    "link_hostname",
                                    Limits.size("link_hostname", List.copyOf(value), 1, 100),
                                    1,
                                    256));
            return this;
        }

        /// Sets names of files.
        ///
        /// @param value names of files; up to 100 of up to 1,024 characters
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 100 elements, or an element
        ///   outside 1 to 1,024 characters
        public Builder attachmentFilename(List<String> value) {
            attachmentFilename =
                    Settable.of(
                            Limits.lengths(
                                    "attachment_filename",
                                    Limits.size("attachment_filename", List.copyOf(value), 1, 100),
                                    1,
                                    1024));
            return this;
        }

        /// Sets ends of the names of files.
        ///
        /// @param value ends of the names of files, such as `txt`; up to 100 of up to 256
        ///   characters
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 100 elements, or an element
        ///   outside 1 to 256 characters
        public Builder attachmentExtension(List<String> value) {
            attachmentExtension =
                    Settable.of(
                            Limits.lengths(
                                    "attachment_extension",
                                    Limits.size("attachment_extension", List.copyOf(value), 1, 100),
                                    1,
                                    256));
            return this;
        }

        /// Sets what to sort by.
        ///
        /// @param value what to sort by; the time by default
        /// @return this builder
        public Builder sortBy(SearchSort value) {
            sortBy = Settable.of(value);
            return this;
        }

        /// Sets in which order.
        ///
        /// @param value in which order; newest first by default
        /// @return this builder
        public Builder sortOrder(SearchOrder value) {
            sortOrder = Settable.of(value);
            return this;
        }

        /// Sets whether channels for adults are searched too.
        ///
        /// @param value whether channels for adults are searched too
        /// @return this builder
        public Builder includeNsfw(boolean value) {
            includeNsfw = Settable.of(value);
            return this;
        }

        /// {@return the request}
        public MessageSearch build() {
            return new MessageSearch(
                    maxId,
                    minId,
                    slop,
                    content,
                    channelId,
                    authorType,
                    authorId,
                    mentions,
                    mentionsRoleId,
                    mentionEveryone,
                    repliedToUserId,
                    repliedToMessageId,
                    pinned,
                    has,
                    embedType,
                    embedProvider,
                    linkHostname,
                    attachmentFilename,
                    attachmentExtension,
                    sortBy,
                    sortOrder,
                    includeNsfw);
        }
    }
}
