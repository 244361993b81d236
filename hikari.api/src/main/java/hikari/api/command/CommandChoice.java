package hikari.api.command;

import hikari.api.limit.Limits;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Optional;

/// A value that an option offers. The value is a text or a number, by the type of the option.
///
/// @param name what users see, 1 to 100 characters
/// @param nameLocalizations the name in other languages, by locale
/// @param nameLocalized the name in the language that was asked for; only where Discord sends one
///   language instead of all
/// @param value what the bot gets: text up to 100 characters, or a number
/// @see "Discord documentation: Interactions, Application Commands, Application Command Option
///   Choice Structure"
public record CommandChoice(
        String name,
        Optional<Map<String, String>> nameLocalizations,
        Optional<String> nameLocalized,
        JsonValue value) {

    /// {@return a choice with a text}
    ///
    /// @param name what users see, 1 to 100 characters
    /// @param value what the bot gets, up to 100 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public static CommandChoice of(String name, String value) {
        return of(name, Json.createValue(Limits.length("value", value, 0, 100)));
    }

    /// {@return a choice with a whole number}
    ///
    /// @param name what users see, 1 to 100 characters
    /// @param value what the bot gets, of up to 53 bits
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public static CommandChoice of(String name, long value) {
        return of(name, Json.createValue(value));
    }

    /// {@return a choice with a number}
    ///
    /// @param name what users see, 1 to 100 characters
    /// @param value what the bot gets
    /// @throws hikari.api.error.LimitExceededException beyond the limit
    public static CommandChoice of(String name, double value) {
        return of(name, Json.createValue(value));
    }

    private static CommandChoice of(String name, JsonValue value) {
        return new CommandChoice(
                Limits.length("name", name, 1, 100), Optional.empty(), Optional.empty(), value);
    }

    /// {@return this choice with its name in other languages}
    ///
    /// @param names the names by locale, such as `de`
    /// @throws hikari.api.error.LimitExceededException with more than 34 (Discord: openapi.json),
    ///   and for one outside 1 to 100 characters
    public CommandChoice withNameLocalizations(Map<String, String> names) {
        return new CommandChoice(
                name, Optional.of(CommandLimits.choiceNames(names)), nameLocalized, value);
    }
}
