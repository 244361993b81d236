package hikari.api.command;

import hikari.api.channel.ChannelType;
import hikari.api.limit.Limits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Collects the members of a [CommandOption]. Not safe for several threads.
public final class CommandOptionBuilder {
    private final OptionType type;
    private final String name;
    private final String description;
    private final List<CommandChoice> choices = new ArrayList<>();
    private final List<CommandOption> options = new ArrayList<>();
    private final List<ChannelType> channelTypes = new ArrayList<>();
    private final List<String> fileTypes = new ArrayList<>();
    private Optional<Map<String, String>> nameLocalizations = Optional.empty();
    private Optional<Map<String, String>> descriptionLocalizations = Optional.empty();
    private Optional<Boolean> required = Optional.empty();
    private Optional<BigDecimal> minValue = Optional.empty();
    private Optional<BigDecimal> maxValue = Optional.empty();
    private Optional<Integer> minLength = Optional.empty();
    private Optional<Integer> maxLength = Optional.empty();
    private Optional<Boolean> autocomplete = Optional.empty();

    CommandOptionBuilder(OptionType type, String name, String description) {
        this.type = type;
        this.name = CommandLimits.name("name", name);
        this.description = Limits.length("description", description, 1, 100);
    }

    /// Makes the option one that must be given. Required options stand before the others.
    ///
    /// @return this builder
    public CommandOptionBuilder required() {
        required = Optional.of(true);
        return this;
    }

    /// Sets the name in other languages.
    ///
    /// @param names the names by locale, such as `de`
    /// @return this builder
    /// @throws hikari.api.error.LimitExceededException with more than 34 (Discord: openapi.json),
    ///   and for one that is no name of an option
    public CommandOptionBuilder nameLocalizations(Map<String, String> names) {
        CommandLimits.optionNames(names);
        nameLocalizations = Optional.of(CommandLimits.names(names));
        return this;
    }

    /// Sets the description in other languages.
    ///
    /// @param descriptions the descriptions by locale, such as `de`
    /// @return this builder
    /// @throws hikari.api.error.LimitExceededException with more than 34 (Discord: openapi.json),
    ///   and for one outside 1 to 100 characters
    public CommandOptionBuilder descriptionLocalizations(Map<String, String> descriptions) {
        descriptionLocalizations = Optional.of(CommandLimits.descriptions(descriptions));
        return this;
    }

    /// Adds a value that can be given; then only such values can.
    ///
    /// @param choice the value
    /// @return this builder
    public CommandOptionBuilder choice(CommandChoice choice) {
        choices.add(choice);
        return this;
    }

    /// Adds a text that can be given; then only such values can.
    ///
    /// @param choiceName what users see, 1 to 100 characters
    /// @param value what the bot gets, up to 100 characters
    /// @return this builder
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public CommandOptionBuilder choice(String choiceName, String value) {
        return choice(CommandChoice.of(choiceName, value));
    }

    /// Adds a whole number that can be given; then only such values can.
    ///
    /// @param choiceName what users see, 1 to 100 characters
    /// @param value what the bot gets, of up to 53 bits
    /// @return this builder
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public CommandOptionBuilder choice(String choiceName, long value) {
        return choice(CommandChoice.of(choiceName, value));
    }

    /// Adds an option to a subcommand, or a subcommand to a group.
    ///
    /// @param option the option
    /// @return this builder
    public CommandOptionBuilder option(CommandOption option) {
        options.add(option);
        return this;
    }

    /// Adds a kind of channel that can be given; then only such channels can.
    ///
    /// @param kind the kind
    /// @return this builder
    public CommandOptionBuilder channelType(ChannelType kind) {
        channelTypes.add(kind);
        return this;
    }

    /// Adds a kind of file that can be given; then only such files can.
    ///
    /// @param kind the kind
    /// @return this builder
    public CommandOptionBuilder fileType(String kind) {
        fileTypes.add(kind);
        return this;
    }

    /// Sets the smallest and the largest number that can be given.
    ///
    /// @param min the smallest
    /// @param max the largest
    /// @return this builder
    public CommandOptionBuilder values(BigDecimal min, BigDecimal max) {
        minValue = Optional.of(min);
        maxValue = Optional.of(max);
        return this;
    }

    /// Sets the smallest and the largest whole number that can be given.
    ///
    /// @param min the smallest, of up to 53 bits
    /// @param max the largest, of up to 53 bits
    /// @return this builder
    public CommandOptionBuilder values(long min, long max) {
        return values(BigDecimal.valueOf(min), BigDecimal.valueOf(max));
    }

    /// Sets the smallest number that can be given.
    ///
    /// @param value the smallest
    /// @return this builder
    public CommandOptionBuilder minValue(BigDecimal value) {
        minValue = Optional.of(value);
        return this;
    }

    /// Sets the largest number that can be given.
    ///
    /// @param value the largest
    /// @return this builder
    public CommandOptionBuilder maxValue(BigDecimal value) {
        maxValue = Optional.of(value);
        return this;
    }

    /// Sets how many characters can be given.
    ///
    /// @param min at least, 0 to 6,000
    /// @param max at most, 1 to 6,000
    /// @return this builder
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public CommandOptionBuilder lengths(int min, int max) {
        minLength = Optional.of(Limits.range("min_length", min, 0, 6000));
        maxLength = Optional.of(Limits.range("max_length", max, 1, 6000));
        return this;
    }

    /// Lets the bot propose values while one types. Not together with choices.
    ///
    /// @return this builder
    public CommandOptionBuilder autocomplete() {
        autocomplete = Optional.of(true);
        return this;
    }

    /// {@return the option}
    ///
    /// @throws hikari.api.error.LimitExceededException with more than 25 choices or options, or
    ///   more than 10 kinds of files; with what does not go with its type; with choices beside
    ///   autocompletion; with numbers beyond 2^53; with a smallest value or length beyond the
    ///   largest; with nested options that are wrong
    public CommandOption build() {
        var option =
                new CommandOption(
                        type,
                        name,
                        nameLocalizations,
                        Optional.empty(),
                        description,
                        descriptionLocalizations,
                        Optional.empty(),
                        required,
                        List.copyOf(choices),
                        List.copyOf(options),
                        List.copyOf(channelTypes),
                        minValue,
                        maxValue,
                        minLength,
                        maxLength,
                        autocomplete,
                        List.copyOf(fileTypes));
        OptionLimits.check(option);
        return option;
    }
}
