package hikari.api.message;

import hikari.api.Flags;
import hikari.api.limit.Limits;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A box in a message with title, text, pictures and fields.
///
/// All texts of all embeds of a message together have up to 6,000 characters.
///
/// @param title the title, up to 256 characters
/// @param type the kind; `rich` for what bots send
/// @param description the text, up to 4,096 characters
/// @param url where the title links to
/// @param timestamp a time shown in the footer
/// @param color the colour of the edge as 0xRRGGBB
/// @param footer the line below
/// @param image a large picture
/// @param thumbnail a small picture
/// @param video a video; only from Discord
/// @param provider the site it comes from; only from Discord
/// @param author the line above
/// @param fields pairs of names and values, up to 25
/// @param flags marks; only from Discord
/// @see "Discord documentation: Resources, Message, Embed Object"
public record Embed(
        Optional<String> title,
        Optional<EmbedType> type,
        Optional<String> description,
        Optional<String> url,
        Optional<Instant> timestamp,
        Optional<Integer> color,
        Optional<EmbedFooter> footer,
        Optional<EmbedImage> image,
        Optional<EmbedImage> thumbnail,
        Optional<EmbedVideo> video,
        Optional<EmbedProvider> provider,
        Optional<EmbedAuthor> author,
        List<EmbedField> fields,
        Optional<Flags<EmbedFlag>> flags) {

    /// {@return how many characters count towards the 6,000 of a message}
    public int length() {
        return size(title)
                + size(description)
                + size(footer.map(EmbedFooter::text))
                + size(author.map(EmbedAuthor::name))
                + fields.stream().mapToInt(field -> size(field.name()) + size(field.value())).sum();
    }

    private static int size(Optional<String> text) {
        return text.map(Embed::size).orElse(0);
    }

    /// Discord takes away the white space around a text, and does not count it.
    private static int size(String text) {
        return Limits.characters(text.strip());
    }

    /// {@return a builder}
    public static Builder builder() {
        return new Builder();
    }

    /// Collects the members of a [Embed]. Not safe for several threads.
    public static final class Builder {
        private Optional<String> title = Optional.empty();
        private Optional<EmbedType> type = Optional.empty();
        private Optional<String> description = Optional.empty();
        private Optional<String> url = Optional.empty();
        private Optional<Instant> timestamp = Optional.empty();
        private Optional<Integer> color = Optional.empty();
        private Optional<EmbedFooter> footer = Optional.empty();
        private Optional<EmbedImage> image = Optional.empty();
        private Optional<EmbedImage> thumbnail = Optional.empty();
        private Optional<EmbedVideo> video = Optional.empty();
        private Optional<EmbedProvider> provider = Optional.empty();
        private Optional<EmbedAuthor> author = Optional.empty();
        private final List<EmbedField> fields = new ArrayList<>();
        private Optional<Flags<EmbedFlag>> flags = Optional.empty();

        private Builder() {}

        /// Sets the title.
        ///
        /// @param value the title, up to 256 characters
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond the limit
        public Builder title(String value) {
            title = Optional.of(Limits.trimmed("title", value, 1, 256));
            return this;
        }

        /// Sets the kind.
        ///
        /// @param value the kind; `rich` for what bots send
        /// @return this builder
        public Builder type(EmbedType value) {
            type = Optional.of(value);
            return this;
        }

        /// Sets the text.
        ///
        /// @param value the text, up to 4,096 characters
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond the limit
        public Builder description(String value) {
            description = Optional.of(Limits.trimmed("description", value, 1, 4096));
            return this;
        }

        /// Sets where the title links to.
        ///
        /// @param value where the title links to
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond 2,048 characters (Discord:
        ///   openapi.json)
        public Builder url(String value) {
            url = Optional.of(EmbedLimits.address("url", value));
            return this;
        }

        /// Sets a time shown in the footer.
        ///
        /// @param value a time shown in the footer
        /// @return this builder
        public Builder timestamp(Instant value) {
            timestamp = Optional.of(value);
            return this;
        }

        /// Sets the colour of the edge as 0xRRGGBB.
        ///
        /// @param value the colour of the edge as 0xRRGGBB
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond the limit
        public Builder color(int value) {
            color = Optional.of(Limits.range("color", value, 0, 16777215));
            return this;
        }

        /// Sets the line below.
        ///
        /// @param value the line below
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond 2,048 characters of the text, or
        ///   2,048 of an address (Discord: openapi.json)
        public Builder footer(EmbedFooter value) {
            footer = Optional.of(EmbedLimits.footer(value));
            return this;
        }

        /// Sets a large picture.
        ///
        /// @param value a large picture
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond 2,048 characters of the address
        ///   or 4,096 of the description (Discord: openapi.json)
        public Builder image(EmbedImage value) {
            image = Optional.of(EmbedLimits.image("image", value));
            return this;
        }

        /// Sets a small picture.
        ///
        /// @param value a small picture
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond 2,048 characters of the address
        ///   or 4,096 of the description (Discord: openapi.json)
        public Builder thumbnail(EmbedImage value) {
            thumbnail = Optional.of(EmbedLimits.image("thumbnail", value));
            return this;
        }

        /// Sets a video.
        ///
        /// @param value a video; only from Discord
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond 2,048 characters of the address
        ///   or 4,096 of the description (Discord: openapi.json)
        public Builder video(EmbedVideo value) {
            video = Optional.of(EmbedLimits.video(value));
            return this;
        }

        /// Sets the site it comes from.
        ///
        /// @param value the site it comes from; only from Discord
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond 256 characters of the name or
        ///   2,048 of the address (Discord: openapi.json)
        public Builder provider(EmbedProvider value) {
            provider = Optional.of(EmbedLimits.provider(value));
            return this;
        }

        /// Sets the line above.
        ///
        /// @param value the line above
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond 256 characters of the name, or
        ///   2,048 of an address (Discord: openapi.json)
        public Builder author(EmbedAuthor value) {
            author = Optional.of(EmbedLimits.author(value));
            return this;
        }

        /// Adds one of pairs of names and values.
        ///
        /// @param value one of them
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond 256 characters of the name or
        ///   1,024 of the value
        public Builder field(EmbedField value) {
            fields.add(EmbedLimits.field(value));
            return this;
        }

        /// Adds several of pairs of names and values.
        ///
        /// @param values some of them
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException beyond 256 characters of a name or 1,024
        ///   of a value
        public Builder fields(List<? extends EmbedField> values) {
            values.forEach(this::field);
            return this;
        }

        /// Sets marks.
        ///
        /// @param value marks; only from Discord
        /// @return this builder
        public Builder flags(Flags<EmbedFlag> value) {
            flags = Optional.of(value);
            return this;
        }

        /// {@return what was built}
        ///
        /// @throws hikari.api.error.LimitExceededException with too few or too many elements
        public Embed build() {
            return new Embed(
                    title,
                    type,
                    description,
                    url,
                    timestamp,
                    color,
                    footer,
                    image,
                    thumbnail,
                    video,
                    provider,
                    author,
                    Limits.size("fields", List.copyOf(fields), 0, 25),
                    flags);
        }
    }
}
