package hikari.api.message;

import hikari.api.limit.Limits;

/// What the parts of an embed may hold.
final class EmbedLimits {
    private EmbedLimits() {}

    static EmbedField field(EmbedField field) {
        Limits.trimmed("fields.name", field.name(), 0, 256);
        Limits.trimmed("fields.value", field.value(), 0, 1024);
        return field;
    }

    static EmbedFooter footer(EmbedFooter footer) {
        Limits.trimmed("footer.text", footer.text(), 0, 2048);
        return footer;
    }

    static EmbedAuthor author(EmbedAuthor author) {
        Limits.trimmed("author.name", author.name(), 0, 256);
        return author;
    }
}
