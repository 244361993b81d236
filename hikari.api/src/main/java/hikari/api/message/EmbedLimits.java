package hikari.api.message;

import hikari.api.limit.Limits;
import java.util.Optional;

/// What the parts of embeds may hold. Discord documentation: Message Resource, Embed Limits; the
/// addresses, and what is only from Discord, are only in openapi.json: RichEmbed.
final class EmbedLimits {
    private static final int ADDRESS = 2048;

    private EmbedLimits() {}

    static String address(String field, String url) {
        return Limits.length(field, url, 0, ADDRESS);
    }

    static EmbedAuthor author(EmbedAuthor author) {
        Limits.trimmed("author.name", author.name(), 0, 256);
        check("author.url", author.url(), ADDRESS);
        check("author.icon_url", author.iconUrl(), ADDRESS);
        return author;
    }

    static EmbedFooter footer(EmbedFooter footer) {
        Limits.trimmed("footer.text", footer.text(), 0, 2048);
        check("footer.icon_url", footer.iconUrl(), ADDRESS);
        return footer;
    }

    static EmbedField field(EmbedField field) {
        Limits.trimmed("fields.name", field.name(), 0, 256);
        Limits.trimmed("fields.value", field.value(), 0, 1024);
        return field;
    }

    static EmbedImage image(String name, EmbedImage image) {
        address(name + ".url", image.url());
        check(name + ".placeholder", image.placeholder(), 64);
        check(name + ".description", image.description(), 4096);
        return image;
    }

    static EmbedVideo video(EmbedVideo video) {
        check("video.url", video.url(), ADDRESS);
        check("video.placeholder", video.placeholder(), 64);
        check("video.description", video.description(), 4096);
        return video;
    }

    static EmbedProvider provider(EmbedProvider provider) {
        check("provider.name", provider.name(), 256);
        check("provider.url", provider.url(), ADDRESS);
        return provider;
    }

    private static void check(String field, Optional<String> text, int max) {
        text.ifPresent(some -> Limits.length(field, some, 0, max));
    }
}
