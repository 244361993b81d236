package hikari.commands;

import hikari.api.channel.ChannelType;
import hikari.api.command.CommandChoice;
import hikari.api.command.OptionType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What Discord is told of an option.
///
/// @param type the type of its value
/// @param name its name
/// @param description its description
/// @param choices the values that can be given; empty is any
/// @param values the least and the largest number
/// @param lengths the least and the largest number of characters
/// @param channelTypes the kinds of channels; empty is any
/// @param fileTypes the kinds of files; empty is any
/// @param autocomplete proposes values
record OptionSpec(
        OptionType type,
        String name,
        String description,
        List<CommandChoice> choices,
        Optional<Bounds<BigDecimal>> values,
        Optional<Bounds<Integer>> lengths,
        List<ChannelType> channelTypes,
        List<String> fileTypes,
        Optional<AutocompleteHandler> autocomplete) {

    /// From one value to another, both included.
    record Bounds<N>(N min, N max) {}

    static OptionSpec of(OptionType type, String name, String description) {
        return new OptionSpec(
                type,
                name,
                description,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    OptionSpec values(BigDecimal min, BigDecimal max) {
        return new OptionSpec(
                type,
                name,
                description,
                choices,
                Optional.of(new Bounds<>(min, max)),
                lengths,
                channelTypes,
                fileTypes,
                autocomplete);
    }

    OptionSpec lengths(int min, int max) {
        return new OptionSpec(
                type,
                name,
                description,
                choices,
                values,
                Optional.of(new Bounds<>(min, max)),
                channelTypes,
                fileTypes,
                autocomplete);
    }

    OptionSpec choice(CommandChoice more) {
        return new OptionSpec(
                type,
                name,
                description,
                with(choices, more),
                values,
                lengths,
                channelTypes,
                fileTypes,
                autocomplete);
    }

    OptionSpec channelType(ChannelType more) {
        return new OptionSpec(
                type,
                name,
                description,
                choices,
                values,
                lengths,
                with(channelTypes, more),
                fileTypes,
                autocomplete);
    }

    OptionSpec withoutChannelTypes() {
        return new OptionSpec(
                type,
                name,
                description,
                choices,
                values,
                lengths,
                List.of(),
                fileTypes,
                autocomplete);
    }

    OptionSpec fileType(String more) {
        return new OptionSpec(
                type,
                name,
                description,
                choices,
                values,
                lengths,
                channelTypes,
                with(fileTypes, more),
                autocomplete);
    }

    OptionSpec autocomplete(AutocompleteHandler handler) {
        return new OptionSpec(
                type,
                name,
                description,
                choices,
                values,
                lengths,
                channelTypes,
                fileTypes,
                Optional.of(handler));
    }

    private static <T> List<T> with(List<T> list, T more) {
        var all = new ArrayList<>(list);
        all.add(more);
        return List.copyOf(all);
    }
}
