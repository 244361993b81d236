package hikari.api.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hikari.api.application.InteractionContext;
import hikari.api.channel.ChannelType;
import hikari.api.error.LimitExceededException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rules of commands that only Discord's documentation has hold before anything is sent.
class CommandRulesTest {
    private static void refused(String field, ThrowingCallable call) {
        var error = catchThrowableOfType(LimitExceededException.class, call);
        assertThat(error).isNotNull();
        assertThat(error.field()).isEqualTo(field);
    }

    private static CommandOption option(String name) {
        return CommandOption.string(name, "d").build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "Upper", "a.b", "a!", "É"})
    void namesOfSlashCommandsAndOptionsFollowTheRuleForNames(String name) {
        refused("name", () -> CreateCommand.slash(name, "d").build());
        refused("name", () -> CommandOption.string(name, "d"));
        refused(
                "name_localizations.de",
                () -> CommandOption.string("n", "d").nameLocalizations(Map.of("de", name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-b_c'd", "é", "नमस्ते", "สวัสดี", "日本語", "1"})
    void namesOfAnyScriptAreTaken(String name) {
        assertThatCode(() -> CreateCommand.slash(name, "d").build()).doesNotThrowAnyException();
        assertThatCode(() -> CommandOption.string(name, "d")).doesNotThrowAnyException();
    }

    @Test
    void namesInContextMenusMayHaveCapitalsAndSpaces() {
        assertThatCode(() -> CreateCommand.user("Two Words").build()).doesNotThrowAnyException();
        assertThatCode(() -> CreateCommand.message("Two Words").build()).doesNotThrowAnyException();
    }

    @Test
    void onlySlashCommandsHaveADescriptionAndOptions() {
        refused("description", () -> CreateCommand.of(it -> it.name("n")));
        refused("name", () -> CreateCommand.of(it -> it.description("d")));
        refused("description", () -> CreateCommand.user("n").description("d").build());
        refused("options", () -> CreateCommand.user("n").options(List.of(option("o"))).build());
    }

    @Test
    void requiredOptionsStandBeforeTheOthersAndNoneHasTheNameOfAnother() {
        var required = CommandOption.string("r", "d").required().build();
        var command = CreateCommand.slash("n", "d");
        assertThatCode(() -> command.options(List.of(required, option("o"))))
                .doesNotThrowAnyException();
        refused("options.required", () -> command.options(List.of(option("o"), required)));
        refused("options.name", () -> command.options(List.of(option("o"), option("o"))));
        refused(
                "options.required",
                () ->
                        CommandOption.subcommand("s", "d")
                                .option(option("o"))
                                .option(required)
                                .build());
    }

    @Test
    void anOptionProposesValuesEitherItselfOrByTheBot() {
        var both = CommandOption.string("n", "d").choice(CommandChoice.of("a", "b")).autocomplete();
        refused("autocomplete", both::build);
    }

    @Test
    void whatDoesNotGoWithTheTypeOfAnOptionIsRefused() {
        refused(
                "choices",
                () -> CommandOption.user("n", "d").choice(CommandChoice.of("a", "b")).build());
        refused("autocomplete", () -> CommandOption.user("n", "d").autocomplete().build());
        refused("min_length", () -> CommandOption.integer("n", "d").lengths(0, 1).build());
        refused(
                "min_value",
                () ->
                        CommandOption.string("n", "d")
                                .values(BigDecimal.ZERO, BigDecimal.ONE)
                                .build());
        refused(
                "channel_types",
                () -> CommandOption.user("n", "d").channelType(ChannelType.Known.DM).build());
        refused("file_types", () -> CommandOption.user("n", "d").fileType("image").build());
        refused("options", () -> CommandOption.user("n", "d").option(option("o")).build());
        refused("required", () -> CommandOption.subcommand("n", "d").required().build());
    }

    @Test
    void noChoiceHasTheNameOfAnother() {
        var option = CommandOption.string("n", "d").choice(CommandChoice.of("a", "1"));
        assertThatCode(() -> option.choice(CommandChoice.of("b", "1")).build())
                .doesNotThrowAnyException();
        refused("choices.name", () -> option.choice(CommandChoice.of("a", "3")).build());
    }

    @Test
    void choicesHaveTheTypeOfTheirOption() {
        refused(
                "choices.value",
                () -> CommandOption.string("n", "d").choice(CommandChoice.of("a", 1)).build());
        refused(
                "choices.value",
                () -> CommandOption.integer("n", "d").choice(CommandChoice.of("a", "b")).build());
        refused(
                "choices.value",
                () -> CommandOption.integer("n", "d").choice(CommandChoice.of("a", 0.5)).build());
    }

    @Test
    void numbersHaveAtMostFiftyThreeBits() {
        var most = BigDecimal.valueOf((1L << 53) - 1);
        var more = most.add(BigDecimal.ONE);
        assertThatCode(() -> CommandOption.integer("n", "d").values(most.negate(), most).build())
                .doesNotThrowAnyException();
        refused(
                "max_value",
                () -> CommandOption.integer("n", "d").values(BigDecimal.ZERO, more).build());
        var number = CommandOption.builder(OptionType.Known.NUMBER, "n", "d");
        assertThatCode(() -> number.values(more.negate(), more).build()).doesNotThrowAnyException();
        refused("min_value", () -> number.values(more.add(BigDecimal.ONE).negate(), more).build());
    }

    @Test
    void subcommandsHoldOptionsAndGroupsHoldSubcommands() {
        var subcommand = CommandOption.subcommand("s", "d").build();
        var group = CommandOption.builder(OptionType.Known.SUB_COMMAND_GROUP, "g", "d");
        assertThatCode(() -> group.option(subcommand).build()).doesNotThrowAnyException();
        refused("options.type", () -> group.option(option("o")).build());
        refused(
                "options.type",
                () -> CommandOption.subcommand("t", "d").option(subcommand).build());
    }

    @Test
    void aCommandHasAtMostEightThousandCharactersInAll() {
        // 25 options of 1 to 2 + 100 characters each, and 3 choices of 100 + 100 of some of them.
        assertThatCode(() -> command(27).build()).doesNotThrowAnyException();
        refused("options (characters in all)", () -> command(28).build());
        refused("options (characters in all)", () -> EditCommand.of(it -> it.options(options(28))));
    }

    @Test
    void onlyTheLongestTranslationCounts() {
        var options = options(27);
        var command = CreateCommand.slash("n", "d");
        var longer = Map.of("de", "x".repeat(100), "fr", "x".repeat(99));
        assertThatCode(() -> command.descriptionLocalizations(longer).build())
                .doesNotThrowAnyException();
        refused(
                "options (characters in all)",
                () -> command.descriptionLocalizations(longer).options(options).build());
    }

    private static CreateCommand.Builder command(int choices) {
        return CreateCommand.slash("n", "d").options(options(choices));
    }

    /// 25 options of together 2,540 characters, with so many choices of 200 characters each.
    private static List<CommandOption> options(int choices) {
        return IntStream.range(0, 25)
                .mapToObj(i -> {
                    var option = CommandOption.string("o" + i, "x".repeat(100));
                    IntStream.range(i, choices)
                            .filter(choice -> choice % 25 == i)
                            .mapToObj(choice -> "x".repeat(98) + (10 + choice))
                            .forEach(text -> option.choice(CommandChoice.of(text, text)));
                    return option.build();
                })
                .toList();
    }

    @Test
    void subcommandsAndValuesDoNotMix() {
        var subcommand = CommandOption.subcommand("s", "d").build();
        refused(
                "options.type",
                () -> CreateCommand.slash("n", "d").option(subcommand).option(option("o")));
        var group = CommandOption.group("g", "d", subcommand);
        assertThatCode(() -> CreateCommand.slash("n", "d").option(subcommand).option(group).build())
                .doesNotThrowAnyException();
        refused("options.type", () -> CommandOption.group("h", "d", group));
    }

    @Test
    void theLeastIsNotBeyondTheMost() {
        refused("min_value", () -> CommandOption.integer("n", "d").values(2, 1).build());
        refused("min_length", () -> CommandOption.string("n", "d").lengths(2, 1).build());
    }

    @Test
    void localesAreDiscordsAndContextsStandOnce() {
        refused(
                "name_localizations",
                () -> CreateCommand.slash("n", "d").nameLocalizations(Map.of("en", "n")));
        refused(
                "description_localizations",
                () ->
                        CreateCommand.slash("n", "d")
                                .descriptionLocalizations(Map.of("German", "d")));
        assertThatCode(() ->
                        CreateCommand.slash("n", "d")
                                .nameLocalizations(Map.of("en-GB", "n", "es-419", "n", "de", "n")))
                .doesNotThrowAnyException();
        var twice =
                List.<InteractionContext>of(
                        InteractionContext.Known.GUILD, InteractionContext.Known.GUILD);
        refused("contexts", () -> CreateCommand.slash("n", "d").contexts(twice));
    }

    @Test
    void onlyEntryPointsHaveAHandler() {
        refused(
                "handler",
                () ->
                        CreateCommand.slash("n", "d")
                                .handler(EntryPointHandler.Known.APP_HANDLER)
                                .build());
        assertThatCode(() ->
                        CreateCommand.entryPoint("Launch", EntryPointHandler.Known.APP_HANDLER)
                                .description("d")
                                .build())
                .doesNotThrowAnyException();
    }

    @Test
    void aRecordMadeByHandIsCheckedWithTheCommand() {
        var o = CommandOption.string("o", "d").autocomplete().build();
        var wrong =
                new CommandOption(
                        OptionType.Known.USER,
                        "Wrong",
                        o.nameLocalizations(),
                        o.nameLocalized(),
                        "d",
                        o.descriptionLocalizations(),
                        o.descriptionLocalized(),
                        o.required(),
                        o.choices(),
                        o.options(),
                        o.channelTypes(),
                        o.minValue(),
                        o.maxValue(),
                        o.minLength(),
                        o.maxLength(),
                        o.autocomplete(),
                        o.fileTypes());
        refused("name", () -> CreateCommand.slash("n", "d").option(wrong));
    }
}
