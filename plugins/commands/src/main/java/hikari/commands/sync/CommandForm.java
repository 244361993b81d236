package hikari.commands.sync;

import hikari.api.application.IntegrationType;
import hikari.api.application.InteractionContext;
import hikari.api.command.Command;
import hikari.api.command.CommandChoice;
import hikari.api.command.CommandOption;
import hikari.api.command.CommandType;
import hikari.api.command.CreateCommand;
import hikari.api.command.EntryPointHandler;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What of a command is compared: the same for what is wanted and for what Discord has, with
/// Discord's defaults in place and without what has no meaning (the order of sets, how a number is
/// written, bounds that bound nothing, no translations and an empty map of them, contexts of a
/// command of one guild).
///
/// @param installs empty where it is not said, which is whatever the application's settings say
/// @param permissions bits; empty is everybody
record CommandForm(
        CommandType type,
        String name,
        Map<String, String> names,
        String description,
        Map<String, String> descriptions,
        List<OptionForm> options,
        Optional<Long> permissions,
        boolean isAdult,
        Set<InteractionContext> contexts,
        Set<IntegrationType> installs,
        Optional<EntryPointHandler> handler) {
    /// The longest text that Discord takes in any case.
    private static final int LONGEST = 6000;

    /// The largest whole number that Discord takes in any case; its negative is the smallest.
    private static final BigDecimal LARGEST = BigDecimal.valueOf((1L << 53) - 1);

    /// @param choices names and values
    record OptionForm(
            CommandOption plain,
            Map<String, String> names,
            Map<String, String> descriptions,
            List<ChoiceForm> choices,
            List<OptionForm> options,
            Set<Object> kinds,
            List<BigDecimal> bounds) {}

    record ChoiceForm(String name, Map<String, String> names, Object value) {}

    static CommandForm of(CreateCommand wanted) {
        return new CommandForm(
                wanted.type().value().orElse(CommandType.Known.CHAT_INPUT),
                wanted.name().value().orElse(""),
                wanted.nameLocalizations().value().orElse(Map.of()),
                wanted.description().value().orElse(""),
                wanted.descriptionLocalizations().value().orElse(Map.of()),
                options(wanted.options().value().orElse(List.of())),
                wanted.defaultMemberPermissions().value().map(flags -> flags.bits()),
                wanted.nsfw().value().orElse(false),
                contexts(wanted.contexts().value().orElse(List.of())),
                Set.copyOf(wanted.integrationTypes().value().orElse(List.of())),
                wanted.handler().value());
    }

    static CommandForm of(Command had) {
        return new CommandForm(
                had.type(),
                had.name(),
                had.nameLocalizations().orElse(Map.of()),
                had.description(),
                had.descriptionLocalizations().orElse(Map.of()),
                options(had.options()),
                had.defaultMemberPermissions().map(flags -> flags.bits()),
                had.nsfw(),
                had.guildId().isPresent() ? Set.of() : contexts(had.contexts().orElse(List.of())),
                Set.copyOf(had.integrationTypes()),
                had.handler());
    }

    /// All contexts are what there is by default, whether Discord says so or nothing.
    private static Set<InteractionContext> contexts(List<InteractionContext> listed) {
        var said = Set.copyOf(listed);
        return said.containsAll(Set.of(InteractionContext.Known.values())) ? Set.of() : said;
    }

    /// Whether Discord has it already as it is wanted.
    boolean isMetBy(CommandForm had) {
        return equals(installs.isEmpty() ? had.withInstalls(installs) : had);
    }

    private CommandForm withInstalls(Set<IntegrationType> others) {
        return new CommandForm(
                type,
                name,
                names,
                description,
                descriptions,
                options,
                permissions,
                isAdult,
                contexts,
                others,
                handler);
    }

    private static List<OptionForm> options(List<CommandOption> options) {
        return options.stream().map(CommandForm::option).toList();
    }

    private static OptionForm option(CommandOption option) {
        return new OptionForm(
                plain(option),
                option.nameLocalizations().orElse(Map.of()),
                option.descriptionLocalizations().orElse(Map.of()),
                option.choices().stream().map(CommandForm::choice).toList(),
                options(option.options()),
                Set.<Object>copyOf(
                        option.channelTypes().isEmpty()
                                ? option.fileTypes()
                                : option.channelTypes()),
                List.of(
                        bound(option.minValue().filter(CommandForm::isBoundBelow)),
                        bound(option.maxValue().filter(CommandForm::isBoundAbove))));
    }

    /// What of an option can be compared as it is.
    private static CommandOption plain(CommandOption option) {
        return new CommandOption(
                option.type(),
                option.name(),
                Optional.empty(),
                Optional.empty(),
                option.description(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(option.required().orElse(false)),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                option.minLength().filter(length -> length > 0),
                option.maxLength().filter(length -> length < LONGEST),
                Optional.of(option.autocomplete().orElse(false)),
                List.of());
    }

    /// A bound that bounds nothing is none.
    private static boolean isBoundBelow(BigDecimal min) {
        return min.compareTo(LARGEST.negate()) > 0;
    }

    private static boolean isBoundAbove(BigDecimal max) {
        return max.compareTo(LARGEST) < 0;
    }

    /// A number, however it was written; for none one that is beyond all of Discord's.
    private static BigDecimal bound(Optional<BigDecimal> value) {
        return value.map(BigDecimal::stripTrailingZeros).orElse(BigDecimal.TEN.pow(30));
    }

    private static ChoiceForm choice(CommandChoice choice) {
        return new ChoiceForm(
                choice.name(), choice.nameLocalizations().orElse(Map.of()), value(choice.value()));
    }

    private static Object value(JsonValue value) {
        return switch (value) {
            case JsonString text -> text.getString();
            case JsonNumber number -> number.bigDecimalValue().stripTrailingZeros();
            default -> value;
        };
    }
}
