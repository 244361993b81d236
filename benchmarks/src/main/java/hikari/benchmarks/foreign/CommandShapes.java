package hikari.benchmarks.foreign;

import hikari.api.Flags;
import hikari.api.application.IntegrationType;
import hikari.api.application.InteractionContext;
import hikari.api.channel.ChannelType;
import hikari.api.command.CommandChoice;
import hikari.api.command.CommandOption;
import hikari.api.command.CommandOptionBuilder;
import hikari.api.command.CreateCommand;
import hikari.api.command.EntryPointHandler;
import hikari.api.guild.Permission;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// Commands: kinds of options one by one, subcommands, and what a command itself may say.
final class CommandShapes {
    private static final Map<String, String> NAMES = Map.of("de", "eins", "en-GB", "one");
    private static final Map<String, String> TEXTS = Map.of("de", "Eins");

    private CommandShapes() {}

    static void addTo(Map<String, Object> shapes) {
        shapes.put("command", CreateCommand.slash("c", "d").build());
        values(shapes);
        limits(shapes);
        branches(shapes);
        others(shapes);
    }

    private static CreateCommand with(CommandOption... options) {
        return CreateCommand.slash("c", "d").options(List.of(options)).build();
    }

    private static CreateCommand with(CommandOptionBuilder option) {
        return with(option.build());
    }

    private static void values(Map<String, Object> shapes) {
        shapes.put("option string", with(CommandOption.string("o", "d")));
        shapes.put("option integer", with(CommandOption.integer("o", "d")));
        shapes.put("option boolean", with(CommandOption.bool("o", "d")));
        shapes.put("option user", with(CommandOption.user("o", "d")));
        shapes.put("option channel", with(CommandOption.channel("o", "d")));
        shapes.put("option role", with(CommandOption.role("o", "d")));
        shapes.put("option mentionable", with(CommandOption.mentionable("o", "d")));
        shapes.put("option number", with(CommandOption.number("o", "d")));
        shapes.put("option attachment", with(CommandOption.attachment("o", "d")));
        shapes.put(
                "options required first",
                with(
                        CommandOption.user("a", "d").required().build(),
                        CommandOption.string("b", "d").build()));
    }

    private static void limits(Map<String, Object> shapes) {
        shapes.put(
                "option choices",
                with(CommandOption.string("o", "d").choice("A", "a").choice("B", "b")));
        shapes.put(
                "option choices localized",
                with(
                        CommandOption.integer("o", "d")
                                .choice(CommandChoice.of("A", 1).withNameLocalizations(NAMES))));
        shapes.put(
                "option number choices",
                with(CommandOption.number("o", "d").choice(CommandChoice.of("A", 1.5))));
        shapes.put("option lengths", with(CommandOption.string("o", "d").lengths(1, 6000)));
        shapes.put("option range", with(CommandOption.integer("o", "d").values(-5, 5)));
        shapes.put(
                "option number range",
                with(
                        CommandOption.number("o", "d")
                                .values(new BigDecimal("-0.5"), new BigDecimal("0.5"))));
        shapes.put("option autocomplete", with(CommandOption.string("o", "d").autocomplete()));
        shapes.put(
                "option channel types",
                with(
                        CommandOption.channel("o", "d")
                                .channelType(ChannelType.Known.GUILD_TEXT)
                                .channelType(ChannelType.Known.GUILD_FORUM)));
        shapes.put(
                "option localized",
                with(
                        CommandOption.string("o", "d")
                                .nameLocalizations(NAMES)
                                .descriptionLocalizations(TEXTS)));
    }

    private static void branches(Map<String, Object> shapes) {
        var plain = CommandOption.subcommand("s", "d").build();
        var filled =
                CommandOption.subcommand("t", "d")
                        .option(CommandOption.user("u", "d").required().build())
                        .build();
        shapes.put("subcommand", with(plain));
        shapes.put("subcommands", with(plain, filled));
        shapes.put("group", with(CommandOption.group("g", "d", plain, filled)));
        shapes.put("group beside subcommand", with(plain, CommandOption.group("g", "d", filled)));
    }

    private static void others(Map<String, Object> shapes) {
        shapes.put(
                "command localized",
                CreateCommand.slash("c", "d")
                        .nameLocalizations(NAMES)
                        .descriptionLocalizations(TEXTS)
                        .build());
        shapes.put("command nsfw", CreateCommand.slash("c", "d").nsfw(true).build());
        shapes.put(
                "command permissions",
                CreateCommand.slash("c", "d")
                        .defaultMemberPermissions(
                                Flags.of(Permission.MANAGE_MESSAGES, Permission.BAN_MEMBERS))
                        .build());
        shapes.put(
                "command for administrators",
                CreateCommand.slash("c", "d")
                        .defaultMemberPermissions(Flags.none(Permission.class))
                        .build());
        shapes.put(
                "command contexts",
                CreateCommand.slash("c", "d")
                        .contexts(List.of(InteractionContext.Known.values()))
                        .integrationTypes(List.of(IntegrationType.Known.values()))
                        .build());
        shapes.put("user command", CreateCommand.user("High Five").build());
        shapes.put("message command", CreateCommand.message("Bookmark").build());
        shapes.put(
                "user command localized",
                CreateCommand.user("High Five")
                        .nameLocalizations(Map.of("de", "Gib fünf"))
                        .build());
        shapes.put(
                "entry point",
                CreateCommand.entryPoint("launch", EntryPointHandler.Known.DISCORD_LAUNCH_ACTIVITY)
                        .description("Starts it")
                        .build());
    }
}
