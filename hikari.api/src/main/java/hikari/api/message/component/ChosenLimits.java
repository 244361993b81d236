package hikari.api.message.component;

import hikari.api.limit.Limits;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What can be chosen, and how many of it. Discord documentation: Component Reference, User Select
/// Structure, String Select Structure, File Upload Structure, Radio Group Structure, Checkbox Group
/// Structure. That no more can be chosen than there is, and that a value stands once, is said by
/// Discord's errors only.
final class ChosenLimits {

    private ChosenLimits() {}

    static void menu(SelectMenu menu) {
        ComponentLimits.customId(menu.customId());
        menu.placeholder().ifPresent(text -> Limits.length("placeholder", text, 0, 150));
        range(menu.minValues(), menu.maxValues(), 25);
        switch (menu) {
            case StringSelect select -> options(select);
            case EntitySelect select -> defaults(select);
        }
    }

    private static void options(StringSelect select) {
        Limits.size("options", select.options(), 1, 25);
        select.options().forEach(ChosenLimits::option);
        once(select.options().stream().map(SelectOption::value));
        Limits.range("max_values", select.maxValues().orElse(1), 1, select.options().size());
        var chosen = (int) select.options().stream().filter(SelectOption::isDefault).count();
        Limits.range("options.default", chosen, 0, select.maxValues().orElse(1));
    }

    private static void option(SelectOption option) {
        Limits.length("label", option.label(), 1, 100);
        Limits.length("value", option.value(), 1, 100);
        option.description().ifPresent(text -> Limits.length("description", text, 0, 100));
    }

    /// As many defaults, if any, as can be chosen, and of the right kind.
    private static void defaults(EntitySelect select) {
        var all = select.defaultValues();
        if (!all.isEmpty()) {
            Limits.range(
                    "default_values",
                    all.size(),
                    select.minValues().orElse(1),
                    select.maxValues().orElse(1));
        }
        var kinds = kinds(select);
        for (var value : all) {
            Limits.allowed(
                    "default_values.type",
                    value.type().toString(),
                    value.type() instanceof DefaultValueType.Unknown
                            || kinds.contains(value.type()),
                    "one of " + kinds);
        }
    }

    private static Set<DefaultValueType.Known> kinds(EntitySelect select) {
        return switch (select) {
            case UserSelect _ -> EnumSet.of(DefaultValueType.Known.USER);
            case RoleSelect _ -> EnumSet.of(DefaultValueType.Known.ROLE);
            case ChannelSelect _ -> EnumSet.of(DefaultValueType.Known.CHANNEL);
            case MentionableSelect _ ->
                    EnumSet.of(DefaultValueType.Known.USER, DefaultValueType.Known.ROLE);
        };
    }

    static void upload(FileUpload upload) {
        ComponentLimits.customId(upload.customId());
        range(upload.minValues(), upload.maxValues(), 10);
        inModal(upload.minValues(), upload.required());
        Limits.fileTypes(upload.fileTypes());
    }

    static void group(RadioGroup group) {
        ComponentLimits.customId(group.customId());
        Limits.size("options", group.options(), 2, 10);
        options(group.options(), 1);
    }

    static void group(CheckboxGroup group) {
        ComponentLimits.customId(group.customId());
        Limits.size("options", group.options(), 1, 10);
        group.minValues().ifPresent(value -> Limits.range("min_values", value, 0, 10));
        group.maxValues().ifPresent(value -> Limits.range("max_values", value, 1, 10));
        var most = group.maxValues().orElse(group.options().size());
        var least = group.minValues().orElse(1);
        Limits.range("min_values", least, 0, Math.min(most, group.options().size()));
        inModal(group.minValues(), group.required());
        options(group.options(), most);
    }

    private static void options(List<GroupOption> options, int most) {
        for (var option : options) {
            Limits.length("value", option.value(), 1, 100);
            Limits.length("label", option.label(), 1, 100);
            option.description().ifPresent(text -> Limits.length("description", text, 0, 100));
        }
        once(options.stream().map(GroupOption::value));
        var chosen = (int) options.stream().filter(GroupOption::isDefault).count();
        Limits.range("options.default", chosen, 0, most);
    }

    private static void once(Stream<String> values) {
        var seen = new HashSet<String>();
        values.forEach(value ->
                Limits.allowed(
                        "options.value",
                        "'%s' twice".formatted(value),
                        seen.add(value),
                        "each once"));
    }

    /// Not more at least than at most; one of both is 1 where it is not given.
    private static void range(Optional<Integer> min, Optional<Integer> max, int most) {
        min.ifPresent(value -> Limits.range("min_values", value, 0, most));
        max.ifPresent(value -> Limits.range("max_values", value, 1, most));
        Limits.range("min_values", min.orElse(1), 0, max.orElse(1));
    }

    /// In modals something must be chosen, unless it is said otherwise.
    private static void inModal(Optional<Integer> min, Optional<Boolean> required) {
        Limits.allowed(
                "min_values",
                "0",
                min.orElse(1) > 0 || !required.orElse(true),
                "1 or more, unless it is optional");
    }

    /// What a label may hold.
    static void inModal(LabelComponent component) {
        if (component instanceof SelectMenu menu) {
            inModal(menu.minValues(), menu.required());
            Limits.allowed("disabled", "true", !menu.isDisabled(), "false in modals");
        }
    }
}
