package hikari.api.error;

/// What Discord found wrong with one member of a request.
///
/// @param field where it is, as in `embeds[0].fields[2].name`; empty when it concerns the whole
///   request
/// @param code Discord's code, as in `BASE_TYPE_REQUIRED`
/// @param message Discord's sentence
public record RestFieldError(String field, String code, String message) {
    /// {@return `field: code message`}
    @Override
    public String toString() {
        return "%s: %s %s".formatted(field.isEmpty() ? "(request)" : field, code, message);
    }
}
