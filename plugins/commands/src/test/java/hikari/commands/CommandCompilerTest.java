package hikari.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.Snowflake;
import hikari.api.channel.ChannelType;
import hikari.api.command.CommandOption;
import hikari.api.command.CreateCommand;
import hikari.api.command.OptionType;
import hikari.api.error.LimitExceededException;
import hikari.api.guild.Permission;
import hikari.api.json.Json;
import hikari.commands.spi.Labelled;
import hikari.commands.testing.TestBot;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class CommandCompilerTest {
    enum Colour implements Labelled {
        RED,
        DARK_BLUE;

        @Override
        public String label() {
            return this == RED ? "Rot" : "Dunkelblau";
        }
    }

    enum Speed {
        VERY_SLOW,
        FAST
    }

    private static CreateCommand compile(ApplicationCommand command) {
        return CommandCompiler.compile(command, Localizations.none(), Optional.empty());
    }

    private static CommandOption compile(Option<?> option) {
        var command = SlashCommand.named("test", "Tests").option(option).run(context -> {});
        return compile(command).options().value().orElseThrow().getFirst();
    }

    @Test
    void everyKindOfOptionIsOfDiscordsType() {
        var types =
                Map.ofEntries(
                        Map.entry(Option.text("a", "A"), OptionType.Known.STRING),
                        Map.entry(Option.integer("a", "A"), OptionType.Known.INTEGER),
                        Map.entry(Option.bool("a", "A"), OptionType.Known.BOOLEAN),
                        Map.entry(Option.user("a", "A"), OptionType.Known.USER),
                        Map.entry(Option.member("a", "A"), OptionType.Known.USER),
                        Map.entry(Option.channel("a", "A"), OptionType.Known.CHANNEL),
                        Map.entry(Option.guildChannel("a", "A"), OptionType.Known.CHANNEL),
                        Map.entry(Option.role("a", "A"), OptionType.Known.ROLE),
                        Map.entry(Option.mentionable("a", "A"), OptionType.Known.MENTIONABLE),
                        Map.entry(Option.number("a", "A"), OptionType.Known.NUMBER),
                        Map.entry(Option.file("a", "A"), OptionType.Known.ATTACHMENT),
                        Map.entry(Option.choice("a", "A", Speed.class), OptionType.Known.STRING));
        types.forEach((option, type) -> assertThat(compile(option).type()).isEqualTo(type));
    }

    @Test
    void rangesLengthsAndKindsAreTold() {
        var integer = compile(Option.integer("a", "A").range(2, 9));
        assertThat(integer.minValue().orElseThrow()).isEqualByComparingTo("2");
        assertThat(integer.maxValue().orElseThrow()).isEqualByComparingTo("9");
        assertThat(compile(Option.number("a", "A").atLeast(0.5)).minValue().orElseThrow())
                .isEqualByComparingTo("0.5");
        var text = compile(Option.text("a", "A").lengths(1, 10));
        assertThat(text.minLength()).contains(1);
        assertThat(text.maxLength()).contains(10);
        var channel = compile(Option.channel("a", "A").kind(ChannelType.Known.GUILD_VOICE));
        assertThat(channel.channelTypes()).containsExactly(ChannelType.Known.GUILD_VOICE);
    }

    @Test
    void constantsOfEnumsAreChoicesUnderNamesThatCanBeRead() {
        assertThat(compile(Option.choice("a", "A", Speed.class)).choices())
                .extracting(choice -> choice.name())
                .containsExactly("Very slow", "Fast");
        assertThat(compile(Option.choice("a", "A", Colour.class)).choices())
                .extracting(choice -> choice.name())
                .containsExactly("Rot", "Dunkelblau");
    }

    @Test
    void requiredOptionsComeFirstWhateverTheOrder() {
        var command =
                SlashCommand.named("test", "Tests")
                        .option(Option.text("maybe", "A").optional())
                        .option(Option.text("needed", "A"))
                        .option(Option.text("default", "A").orElse("x"))
                        .run(context -> {});
        assertThat(compile(command).options().value().orElseThrow())
                .extracting(CommandOption::name)
                .containsExactly("needed", "maybe", "default");
    }

    @Test
    void groupsHoldSubcommandsAndGroupsOfThem() {
        var group =
                SlashGroup.named("config", "Settings")
                        .permissions(Permission.MANAGE_GUILD)
                        .add(
                                SlashGroup.named("channel", "Channels")
                                        .add(SlashCommand.named("set", "Sets").run(c -> {}))
                                        .build())
                        .add(SlashCommand.named("show", "Shows").run(c -> {}))
                        .build();
        var compiled = compile(group);
        var options = compiled.options().value().orElseThrow();
        assertThat(options.getFirst().type()).isEqualTo(OptionType.Known.SUB_COMMAND_GROUP);
        assertThat(options.getFirst().options().getFirst().name()).isEqualTo("set");
        assertThat(options.getLast().type()).isEqualTo(OptionType.Known.SUB_COMMAND);
        assertThat(compiled.defaultMemberPermissions().value().orElseThrow().known())
                .containsExactly(Permission.MANAGE_GUILD);
    }

    @Test
    void whatDiscordWouldRefuseCannotBeAdded() {
        var bot = new TestBot();
        var upper = SlashCommand.named("Upper", "Wrong").run(context -> {});
        assertThatThrownBy(() -> bot.commands().add(upper))
                .isInstanceOf(LimitExceededException.class);
        var leaf = SlashCommand.named("d", "D").run(context -> {});
        var deep =
                SlashGroup.named("a", "A")
                        .add(
                                SlashGroup.named("b", "B")
                                        .add(SlashGroup.named("c", "C").add(leaf).build())
                                        .build())
                        .build();
        assertThatThrownBy(() -> bot.commands().add(deep))
                .isInstanceOf(LimitExceededException.class);
        var hidden =
                SlashGroup.named("a", "A")
                        .add(SlashCommand.named("b", "B").nsfw().run(context -> {}))
                        .build();
        assertThatThrownBy(() -> bot.commands().add(hidden))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("whole command");
    }

    @Test
    void commandsOfOneGuildSayNothingOfContexts() {
        var command = UserCommand.named("Report").guildOnly().run(context -> {});
        var compiled =
                CommandCompiler.compile(
                        command, Localizations.none(), Optional.of(Snowflake.of(2)));
        assertThat(compiled.contexts().isSet()).isFalse();
        assertThat(compiled.integrationTypes().isSet()).isFalse();
        assertThat(compile(command).contexts().isSet()).isTrue();
    }

    /// Texts in German, and in the language of the code.
    private static ResourceBundle texts(Locale locale) {
        var isGerman = locale.getLanguage().equals("de");
        return new ListResourceBundle() {
            @Override
            public Locale getLocale() {
                return isGerman ? Locale.GERMAN : Locale.ROOT;
            }

            @Override
            protected Object[][] getContents() {
                return isGerman
                        ? new Object[][] {
                            {"todo.name", "aufgaben"},
                            {"todo.add.name", "neu"},
                            {"todo.add.description", "Fügt hinzu"},
                            {"todo.add.speed.name", "tempo"},
                            {"todo.add.speed.choice.FAST", "Schnell"},
                            {"done", "{0} ist getan"}
                        }
                        : new Object[][] {{"done", "{0} is done"}};
            }
        };
    }

    @Test
    void textsOfResourceBundlesAreItsNamesInOtherLanguages() {
        var localizations = Localizations.of(CommandCompilerTest::texts);
        var group =
                SlashGroup.named("todo", "Tasks")
                        .localized(localizations)
                        .add(
                                SlashCommand.named("add", "Adds")
                                        .option(Option.choice("speed", "How", Speed.class))
                                        .run(context -> {}))
                        .build();
        var json = Json.encode(Json.create(), compile(group));
        assertThat(json)
                .contains("\"name_localizations\":{\"de\":\"aufgaben\"}")
                .contains("\"name_localizations\":{\"de\":\"neu\"}")
                .contains("\"description_localizations\":{\"de\":\"Fügt hinzu\"}")
                .contains("\"name_localizations\":{\"de\":\"tempo\"}")
                .contains("\"name_localizations\":{\"de\":\"Schnell\"}")
                .doesNotContain("\"fr\"");
        assertThat(localizations.text(Locale.GERMANY, "done", "Es")).isEqualTo("Es ist getan");
        assertThat(localizations.text(Locale.FRENCH, "done", "It")).isEqualTo("It is done");
    }
}
