package hikari.api.command;

import hikari.api.channel.ChannelType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An option of a command, a subcommand, or a group of subcommands.
///
/// @param type the type of the value
/// @param name the name, 1 to 32 characters
/// @param nameLocalizations the name in other languages, by locale
/// @param nameLocalized the name in the language that was asked for; only where Discord sends one
///   language instead of all
/// @param description the description, 1 to 100 characters
/// @param descriptionLocalizations the description in other languages, by locale
/// @param descriptionLocalized the description in the language that was asked for; only where
///   Discord sends one language instead of all
/// @param required whether it must be given; not by default
/// @param choices the values that can be given, up to 25; empty is any
/// @param options the options of a subcommand, or the subcommands of a group
/// @param channelTypes the kinds of channels that can be given; empty is any
/// @param minValue the smallest number that can be given
/// @param maxValue the largest number that can be given
/// @param minLength how many characters at least, 0 to 6,000
/// @param maxLength how many characters at most, 1 to 6,000
/// @param autocomplete whether the bot proposes values while one types
/// @param fileTypes the kinds of files that can be given; empty is any
/// @see "Discord documentation: Interactions, Application Commands, Application Command Option
///   Structure"
public record CommandOption(
        OptionType type,
        String name,
        Optional<Map<String, String>> nameLocalizations,
        Optional<String> nameLocalized,
        String description,
        Optional<Map<String, String>> descriptionLocalizations,
        Optional<String> descriptionLocalized,
        Optional<Boolean> required,
        List<CommandChoice> choices,
        List<CommandOption> options,
        List<ChannelType> channelTypes,
        Optional<BigDecimal> minValue,
        Optional<BigDecimal> maxValue,
        Optional<Integer> minLength,
        Optional<Integer> maxLength,
        Optional<Boolean> autocomplete,
        List<String> fileTypes) {

    /// {@return a builder}
    ///
    /// @param type the type of the value
    /// @param name the name, 1 to 32 characters: lower case, no spaces
    /// @param description the description, 1 to 100 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public static CommandOptionBuilder builder(OptionType type, String name, String description) {
        return new CommandOptionBuilder(type, name, description);
    }

    /// {@return an option for a text}
    ///
    /// @param name the name, 1 to 32 characters
    /// @param description the description, 1 to 100 characters
    public static CommandOptionBuilder string(String name, String description) {
        return builder(OptionType.Known.STRING, name, description);
    }

    /// {@return an option for a whole number}
    ///
    /// @param name the name, 1 to 32 characters
    /// @param description the description, 1 to 100 characters
    public static CommandOptionBuilder integer(String name, String description) {
        return builder(OptionType.Known.INTEGER, name, description);
    }

    /// {@return an option for a user}
    ///
    /// @param name the name, 1 to 32 characters
    /// @param description the description, 1 to 100 characters
    public static CommandOptionBuilder user(String name, String description) {
        return builder(OptionType.Known.USER, name, description);
    }

    /// {@return a subcommand}
    ///
    /// @param name the name, 1 to 32 characters
    /// @param description the description, 1 to 100 characters
    public static CommandOptionBuilder subcommand(String name, String description) {
        return builder(OptionType.Known.SUB_COMMAND, name, description);
    }

    /// {@return an option for a number, with decimals or without}
    ///
    /// @param name the name, 1 to 32 characters
    /// @param description the description, 1 to 100 characters
    public static CommandOptionBuilder number(String name, String description) {
        return builder(OptionType.Known.NUMBER, name, description);
    }

    /// {@return an option for true or false}
    ///
    /// @param name the name, 1 to 32 characters
    /// @param description the description, 1 to 100 characters
    public static CommandOptionBuilder bool(String name, String description) {
        return builder(OptionType.Known.BOOLEAN, name, description);
    }

    /// {@return an option for a channel}
    ///
    /// @param name the name, 1 to 32 characters
    /// @param description the description, 1 to 100 characters
    public static CommandOptionBuilder channel(String name, String description) {
        return builder(OptionType.Known.CHANNEL, name, description);
    }

    /// {@return an option for a role}
    ///
    /// @param name the name, 1 to 32 characters
    /// @param description the description, 1 to 100 characters
    public static CommandOptionBuilder role(String name, String description) {
        return builder(OptionType.Known.ROLE, name, description);
    }

    /// {@return an option for a user or role}
    ///
    /// @param name the name, 1 to 32 characters
    /// @param description the description, 1 to 100 characters
    public static CommandOptionBuilder mentionable(String name, String description) {
        return builder(OptionType.Known.MENTIONABLE, name, description);
    }

    /// {@return an option for a file}
    ///
    /// @param name the name, 1 to 32 characters
    /// @param description the description, 1 to 100 characters
    public static CommandOptionBuilder attachment(String name, String description) {
        return builder(OptionType.Known.ATTACHMENT, name, description);
    }

    /// {@return a group of subcommands}
    ///
    /// @param name the name, 1 to 32 characters
    /// @param description the description, 1 to 100 characters
    /// @param subcommands its subcommands, up to 25
    /// @throws hikari.api.error.LimitExceededException beyond the limits, and with others than
    ///   subcommands
    public static CommandOption group(
            String name, String description, CommandOption... subcommands) {
        var builder = builder(OptionType.Known.SUB_COMMAND_GROUP, name, description);
        List.of(subcommands).forEach(builder::option);
        return builder.build();
    }
}
