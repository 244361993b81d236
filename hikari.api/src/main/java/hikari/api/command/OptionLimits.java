package hikari.api.command;

import hikari.api.limit.Limits;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What goes with which kind of option. Discord documentation: Application Commands, Application
/// Command Option Structure, Application Command Option Type.
final class OptionLimits {
    private static final Set<OptionType.Known> SUBCOMMANDS =
            EnumSet.of(OptionType.Known.SUB_COMMAND, OptionType.Known.SUB_COMMAND_GROUP);
    private static final Set<OptionType.Known> WITH_CHOICES =
            EnumSet.of(OptionType.Known.STRING, OptionType.Known.INTEGER, OptionType.Known.NUMBER);
    private static final Set<OptionType.Known> NUMBERS =
            EnumSet.of(OptionType.Known.INTEGER, OptionType.Known.NUMBER);

    /// 2^53, which a double still counts to.
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1L << 53);

    private OptionLimits() {}

    /// Whether it is a subcommand or a group of them, and takes no value.
    static boolean isBranch(CommandOption option) {
        return option.type() instanceof OptionType.Known known && SUBCOMMANDS.contains(known);
    }

    /// The option and all that is in it.
    static void check(CommandOption option) {
        CommandLimits.name("name", option.name());
        Limits.length("description", option.description(), 1, 100);
        Limits.size("choices", option.choices(), 0, 25);
        once("choices.name", option.choices().stream().map(CommandChoice::name));
        Limits.fileTypes(option.fileTypes());
        ordered(option);
        CommandLimits.options(option.options());
        if (option.type() instanceof OptionType.Known type) {
            members(type, option);
            option.choices().forEach(choice -> choice(type, choice.value()));
            option.minValue().ifPresent(value -> number("min_value", type, value));
            option.maxValue().ifPresent(value -> number("max_value", type, value));
            nested(type, option.options());
        }
        Limits.allowed(
                "autocomplete",
                "true beside choices",
                option.choices().isEmpty() || !option.autocomplete().orElse(false),
                "one or the other");
    }

    private static void once(String field, Stream<?> values) {
        var seen = new HashSet<Object>();
        values.forEach(value ->
                Limits.allowed(field, "'%s' twice".formatted(value), seen.add(value), "each once"));
    }

    private static void ordered(CommandOption option) {
        option.minLength().ifPresent(value -> Limits.range("min_length", value, 0, 6000));
        option.maxLength().ifPresent(value -> Limits.range("max_length", value, 1, 6000));
        Limits.range(
                "min_length", option.minLength().orElse(0), 0, option.maxLength().orElse(6000));
        if (option.minValue().isPresent() && option.maxValue().isPresent()) {
            var least = option.minValue().get();
            Limits.allowed(
                    "min_value",
                    least.toPlainString(),
                    least.compareTo(option.maxValue().get()) <= 0,
                    "at most max_value");
        }
    }

    private static void members(OptionType.Known type, CommandOption option) {
        only(type, WITH_CHOICES, "choices", !option.choices().isEmpty());
        only(type, WITH_CHOICES, "autocomplete", option.autocomplete().isPresent());
        only(type, SUBCOMMANDS, "options", !option.options().isEmpty());
        only(type, NUMBERS, "min_value", option.minValue().isPresent());
        only(type, NUMBERS, "max_value", option.maxValue().isPresent());
        only(type, EnumSet.of(OptionType.Known.STRING), "min_length", has(option.minLength()));
        only(type, EnumSet.of(OptionType.Known.STRING), "max_length", has(option.maxLength()));
        only(
                type,
                EnumSet.of(OptionType.Known.CHANNEL),
                "channel_types",
                !option.channelTypes().isEmpty());
        only(
                type,
                EnumSet.of(OptionType.Known.ATTACHMENT),
                "file_types",
                !option.fileTypes().isEmpty());
        only(
                type,
                EnumSet.complementOf(EnumSet.copyOf(SUBCOMMANDS)),
                "required",
                has(option.required()));
    }

    private static boolean has(Optional<?> member) {
        return member.isPresent();
    }

    private static void only(
            OptionType.Known type, Set<OptionType.Known> types, String member, boolean isGiven) {
        Limits.allowed(
                member,
                "a value for " + type,
                !isGiven || types.contains(type),
                "one for %s only".formatted(types));
    }

    private static void choice(OptionType.Known type, JsonValue value) {
        Limits.allowed(
                "choices.value",
                value.toString(),
                type == OptionType.Known.STRING
                        ? value instanceof JsonString
                        : value instanceof JsonNumber,
                "a value of the option's type, " + type);
        if (value instanceof JsonNumber number) {
            number("choices.value", type, number.bigDecimalValue());
        }
    }

    private static void number(String field, OptionType.Known type, BigDecimal value) {
        var isWhole = type == OptionType.Known.INTEGER;
        var largest = isWhole ? LARGEST.subtract(BigDecimal.ONE) : LARGEST;
        Limits.allowed(
                field,
                value.toPlainString(),
                value.abs().compareTo(largest) <= 0
                        && (!isWhole || value.stripTrailingZeros().scale() <= 0),
                "%s-%s to %s".formatted(isWhole ? "whole numbers, " : "", largest, largest));
    }

    private static void nested(OptionType.Known type, List<CommandOption> options) {
        for (var option : options) {
            Limits.allowed(
                    "options.type",
                    option.type().toString(),
                    type == OptionType.Known.SUB_COMMAND_GROUP
                            ? option.type() == OptionType.Known.SUB_COMMAND
                            : !SUBCOMMANDS.contains(option.type()),
                    type == OptionType.Known.SUB_COMMAND_GROUP
                            ? "subcommands in a group"
                            : "no subcommands in a subcommand");
        }
    }
}
