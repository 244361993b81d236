package hikari.api.interaction;

import hikari.api.Snowflake;
import hikari.api.command.OptionType;
import hikari.api.error.DecodeException;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// An option that was given to a command, or the subcommand or group that was run.
///
/// @param name the option's name
/// @param type the type of its value
/// @param value its value: text, number, or true or false
/// @param options the options of a subcommand, or the subcommand of a group
/// @param focused whether it is being typed; only for autocompletion
/// @see "Discord documentation: Interactions, Receiving and Responding, Application Command
///   Interaction Data Option Structure"
public record CommandDataOption(
        String name,
        OptionType type,
        Optional<JsonValue> value,
        List<CommandDataOption> options,
        boolean focused) {

    /// {@return whether this is a subcommand or group}
    public boolean isSubcommand() {
        return type == OptionType.Known.SUB_COMMAND || type == OptionType.Known.SUB_COMMAND_GROUP;
    }

    /// {@return the value as text; of a number its digits, of nothing the empty text}
    public String asString() {
        return value.map(given ->
                        given instanceof JsonString text ? text.getString() : given.toString())
                .orElse("");
    }

    /// {@return the value as a whole number}
    ///
    /// @throws hikari.api.error.DecodeException when it is none, or one beyond 64 bits
    public long asLong() {
        try {
            return number().longValueExact();
        } catch (ArithmeticException e) {
            throw new DecodeException(
                    "The option '%s' is no whole number: %s".formatted(name, asString()), e);
        }
    }

    /// {@return the value as a number}
    ///
    /// @throws hikari.api.error.DecodeException when it is none
    public double asDouble() {
        return number().doubleValue();
    }

    /// {@return whether the value is true}
    public boolean asBoolean() {
        return value.filter(JsonValue.TRUE::equals).isPresent();
    }

    /// {@return the value as an id: of a user, channel, role or attachment}
    ///
    /// @throws hikari.api.error.DecodeException when it is none
    public Snowflake asId() {
        try {
            return Snowflake.of(asString());
        } catch (IllegalArgumentException e) {
            throw new DecodeException(
                    "The option '%s' is no id: %s".formatted(name, asString()), e);
        }
    }

    private BigDecimal number() {
        try {
            return new BigDecimal(asString());
        } catch (NumberFormatException e) {
            throw new DecodeException(
                    "The option '%s' is no number: %s".formatted(name, asString()), e);
        }
    }
}
