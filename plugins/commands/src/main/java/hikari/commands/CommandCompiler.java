package hikari.commands;

import hikari.api.Snowflake;
import hikari.api.command.CommandChoice;
import hikari.api.command.CommandOption;
import hikari.api.command.CommandOptionBuilder;
import hikari.api.command.CommandType;
import hikari.api.command.CreateCommand;
import hikari.api.command.OptionType;
import jakarta.json.JsonString;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes of commands what Discord is told.
final class CommandCompiler {
    private CommandCompiler() {}

    /// @param guild the guild that it is for; empty for all
    /// @throws hikari.api.error.LimitExceededException for what Discord would refuse
    static CreateCommand compile(
            ApplicationCommand command, Localizations texts, Optional<Snowflake> guild) {
        var builder = CreateCommand.builder().name(command.name());
        switch (command) {
            case SlashCommand slash -> {
                var its = slash.behavior().localizations().orElse(texts);
                slash(builder, slash, its);
                builder.options(options(slash, slash.name(), its));
                visible(builder, slash.visibility(), guild);
            }
            case SlashGroup group -> {
                var its = group.behavior().localizations().orElse(texts);
                slash(builder, group, its);
                builder.options(children(group, group.name(), its));
                visible(builder, group.visibility(), guild);
            }
            case UserCommand user -> {
                var its = user.behavior().localizations().orElse(texts);
                menu(builder.type(CommandType.Known.USER), user, its);
                visible(builder, user.visibility(), guild);
            }
            case MessageCommand message -> {
                var its = message.behavior().localizations().orElse(texts);
                menu(builder.type(CommandType.Known.MESSAGE), message, its);
                visible(builder, message.visibility(), guild);
            }
        }
        return builder.build();
    }

    private static void slash(CreateCommand.Builder builder, SlashNode node, Localizations texts) {
        builder.type(CommandType.Known.CHAT_INPUT).description(node.description());
        names(builder, node.name(), texts);
        var descriptions = texts.translations(node.name() + ".description");
        if (!descriptions.isEmpty()) {
            builder.descriptionLocalizations(descriptions);
        }
    }

    private static void menu(
            CreateCommand.Builder builder, ApplicationCommand command, Localizations texts) {
        names(builder, command.name().replace(' ', '-'), texts);
    }

    private static void names(CreateCommand.Builder builder, String key, Localizations texts) {
        var names = texts.translations(key + ".name");
        if (!names.isEmpty()) {
            builder.nameLocalizations(names);
        }
    }

    /// Commands of one guild have neither contexts nor installations.
    private static void visible(
            CreateCommand.Builder builder, Visibility visibility, Optional<Snowflake> guild) {
        visibility.permissions().ifPresent(builder::defaultMemberPermissions);
        builder.nsfw(visibility.isAdult());
        if (guild.isEmpty()) {
            builder.integrationTypes(visibility.installs());
            if (!visibility.contexts().isEmpty()) {
                builder.contexts(visibility.contexts());
            }
        }
    }

    private static List<CommandOption> children(
            SlashGroup group, String path, Localizations texts) {
        return group.children().stream().map(child -> child(child, path, texts)).toList();
    }

    private static CommandOption child(SlashNode node, String path, Localizations outer) {
        var key = path + "." + node.name();
        return switch (node) {
            case SlashCommand command -> {
                refuseVisibility(command, command.visibility());
                var texts = command.behavior().localizations().orElse(outer);
                var builder = nested(OptionType.Known.SUB_COMMAND, node, key, texts);
                options(command, key, texts).forEach(builder::option);
                yield builder.build();
            }
            case SlashGroup group -> {
                refuseVisibility(group, group.visibility());
                var texts = group.behavior().localizations().orElse(outer);
                var builder = nested(OptionType.Known.SUB_COMMAND_GROUP, node, key, texts);
                children(group, key, texts).forEach(builder::option);
                yield builder.build();
            }
        };
    }

    private static void refuseVisibility(SlashNode node, Visibility visibility) {
        if (!visibility.equals(Visibility.DEFAULT)) {
            throw new IllegalArgumentException(
                    "'%s' is in a group: say who finds it and where at the whole command, or use checks"
                            .formatted(node.name()));
        }
    }

    private static CommandOptionBuilder nested(
            OptionType type, SlashNode node, String key, Localizations texts) {
        var builder = CommandOption.builder(type, node.name(), node.description());
        localize(builder, key, texts);
        return builder;
    }

    private static void localize(CommandOptionBuilder builder, String key, Localizations texts) {
        var names = texts.translations(key + ".name");
        if (!names.isEmpty()) {
            builder.nameLocalizations(names);
        }
        var descriptions = texts.translations(key + ".description");
        if (!descriptions.isEmpty()) {
            builder.descriptionLocalizations(descriptions);
        }
    }

    private static List<CommandOption> options(
            SlashCommand command, String path, Localizations texts) {
        Stream<Option<?>> all = command.options().stream();
        return all.sorted(Comparator.comparing(option -> !option.isRequired()))
                .map(option -> option(option, path + "." + option.name(), texts))
                .toList();
    }

    private static CommandOption option(Option<?> option, String key, Localizations texts) {
        var spec = option.spec();
        var builder = CommandOption.builder(spec.type(), spec.name(), spec.description());
        localize(builder, key, texts);
        if (option.isRequired()) {
            builder.required();
        }
        spec.choices().forEach(choice -> builder.choice(choice(choice, key, texts)));
        spec.values().ifPresent(bounds -> builder.values(bounds.min(), bounds.max()));
        spec.lengths().ifPresent(bounds -> builder.lengths(bounds.min(), bounds.max()));
        spec.channelTypes().forEach(builder::channelType);
        spec.fileTypes().forEach(builder::fileType);
        if (spec.autocomplete().isPresent()) {
            builder.autocomplete();
        }
        return builder.build();
    }

    private static CommandChoice choice(CommandChoice choice, String key, Localizations texts) {
        var value =
                choice.value() instanceof JsonString text
                        ? text.getString()
                        : choice.value().toString();
        var names = texts.translations(key + ".choice." + value);
        return names.isEmpty() ? choice : choice.withNameLocalizations(names);
    }
}
