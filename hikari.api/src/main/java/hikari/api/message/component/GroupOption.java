package hikari.api.message.component;

import hikari.api.limit.Limits;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.Optional;

/// A choice of a [RadioGroup] or [CheckboxGroup].
///
/// @param value what the bot gets, up to 100 characters
/// @param label what users see, up to 100 characters
/// @param description more about it, up to 100 characters
/// @param isDefault whether it is chosen from the beginning
/// @see "Discord documentation: Components, Component Reference, Radio Group Option Structure"
public record GroupOption(
        String value,
        String label,
        Optional<String> description,
        @JsonbProperty("default") boolean isDefault) {

    /// {@return a choice}
    ///
    /// @param label what users see, up to 100 characters
    /// @param value what the bot gets, up to 100 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public static GroupOption of(String label, String value) {
        return new GroupOption(
                Limits.length("value", value, 1, 100),
                Limits.length("label", label, 1, 100),
                Optional.empty(),
                false);
    }

    /// {@return this choice with a description}
    ///
    /// @param text the description, 1 to 100 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limit
    public GroupOption description(String text) {
        return new GroupOption(
                value, label, Optional.of(Limits.length("description", text, 1, 100)), isDefault);
    }

    /// {@return this choice, chosen from the beginning}
    public GroupOption chosen() {
        return new GroupOption(value, label, description, true);
    }
}
