package hikari.api.message.component;

import hikari.api.guild.PartialEmoji;
import hikari.api.limit.Limits;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.Optional;

/// A choice of a [StringSelect].
///
/// @param label what users see, up to 100 characters
/// @param value what the bot gets, up to 100 characters
/// @param description more about it, up to 100 characters
/// @param emoji an emoji
/// @param isDefault whether it is chosen from the beginning
/// @see "Discord documentation: Components, Component Reference, Select Option Structure"
public record SelectOption(
        String label,
        String value,
        Optional<String> description,
        Optional<PartialEmoji> emoji,
        @JsonbProperty("default") boolean isDefault) {

    /// {@return a choice}
    ///
    /// @param label what users see, up to 100 characters
    /// @param value what the bot gets, up to 100 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public static SelectOption of(String label, String value) {
        return new SelectOption(
                Limits.length("label", label, 1, 100),
                Limits.length("value", value, 1, 100),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /// {@return this choice with a description}
    ///
    /// @param text the description, up to 100 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limit
    public SelectOption description(String text) {
        return new SelectOption(
                label,
                value,
                Optional.of(Limits.length("description", text, 1, 100)),
                emoji,
                isDefault);
    }

    /// {@return this choice with an emoji}
    ///
    /// @param shown the emoji
    public SelectOption emoji(PartialEmoji shown) {
        return new SelectOption(label, value, description, Optional.of(shown), isDefault);
    }

    /// {@return this choice, chosen from the beginning}
    public SelectOption chosen() {
        return new SelectOption(label, value, description, emoji, true);
    }
}
