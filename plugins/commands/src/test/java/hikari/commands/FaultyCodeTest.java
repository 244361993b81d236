package hikari.commands;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.application.InteractionContext;
import hikari.commands.testing.Sent;
import hikari.commands.testing.TestBot;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What goes wrong around a command, and commands that a client still shows though they are gone.
class FaultyCodeTest {
    private final TestBot bot = new TestBot();
    private final List<String> log = new ArrayList<>();

    private CommandUse use() {
        return bot.commands().uses().get("do");
    }

    @Test
    void aHandlerOfErrorsThatCannotBeLoadedLeavesTheRunCounted() {
        bot.commands()
                .add(
                        SlashCommand.named("do", "Does it")
                                .onError(
                                        IllegalStateException.class,
                                        (context, e) -> {
                                            throw new NoClassDefFoundError("Gone");
                                        })
                                .run(context -> {
                                    throw new IllegalStateException();
                                }));
        bot.slash("do");
        assertThat(use().running()).isZero();
        assertThat(use().failures()).isEqualTo(1);
    }

    @Test
    void aHookThatCannotBeLoadedChangesNothing() {
        bot.commands()
                .add(
                        SlashCommand.named("do", "Does it")
                                .hooks(
                                        new CommandHooks() {
                                            @Override
                                            public void before(CommandContext context) {
                                                throw new NoClassDefFoundError("Gone");
                                            }
                                        })
                                .run(context -> log.add("ran")));
        bot.slash("do");
        assertThat(log).containsExactly("ran");
        assertThat(use().running()).isZero();
    }

    @Test
    void proposalsThatCannotBeLoadedAreNone() {
        var text =
                Option.text("text", "Text")
                        .autocomplete(context -> {
                            throw new NoClassDefFoundError("Gone");
                        });
        bot.commands().add(SlashCommand.named("do", "Does it").option(text).run(context -> {}));
        bot.send(new Sent().typing("do", Sent.focused("text", 3, "a")).json());
        assertThat(bot.answers()).singleElement().asString().contains("\"choices\":[]");
    }

    @Test
    void aSubcommandThatIsGoneIsAnswered() {
        bot.commands()
                .add(
                        SlashGroup.named("tag", "Tags")
                                .add(SlashCommand.named("show", "Shows").run(context -> {}))
                                .build());
        bot.slash("tag hide");
        assertThat(bot.answers())
                .singleElement()
                .asString()
                .contains("This does not work at the moment.");
        bot.slash("foreign hide");
        assertThat(bot.answers()).as("somebody else's").isEmpty();
    }

    @Test
    void aCommandIsRefusedWhereItIsNotFor() {
        bot.commands()
                .add(
                        SlashCommand.named("here", "Is for guilds")
                                .contexts(InteractionContext.Known.GUILD)
                                .run(context -> log.add("ran")));
        bot.commands()
                .add(
                        SlashGroup.named("alone", "Is for direct messages")
                                .contexts(
                                        InteractionContext.Known.BOT_DM,
                                        InteractionContext.Known.PRIVATE_CHANNEL)
                                .add(SlashCommand.named("ask", "Asks").run(c -> log.add("asked")))
                                .build());
        bot.send(new Sent().slash("here").inDirectMessage().context(1).json());
        assertThat(bot.answers()).singleElement().asString().contains("in a server only");
        bot.send(new Sent().slash("alone ask").context(0).json());
        assertThat(bot.answers()).singleElement().asString().contains("does not work here");
        bot.slash("alone ask"); // a guild, though Discord does not say so
        assertThat(bot.answers()).singleElement().asString().contains("does not work here");
        assertThat(log).isEmpty();
        bot.send(new Sent().slash("here").context(0).json());
        bot.send(new Sent().slash("alone ask").inDirectMessage().context(2).json());
        assertThat(log).containsExactly("ran", "asked");
    }
}
