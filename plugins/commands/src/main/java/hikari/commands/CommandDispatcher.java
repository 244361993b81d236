package hikari.commands;

import hikari.api.command.CommandChoice;
import hikari.api.event.InteractionCreateEvent;
import hikari.api.interaction.AutocompleteChoices;
import hikari.api.interaction.AutocompleteInteraction;
import hikari.api.interaction.CommandDataOption;
import hikari.api.interaction.CommandInteraction;
import hikari.commands.spi.TextSource;
import hikari.commands.text.Said;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Finds the command that an interaction is for. What nobody added is somebody else's.
final class CommandDispatcher {
    private static final Logger LOG = LogManager.getLogger(CommandDispatcher.class);

    private final CommandRegistry registry;

    CommandDispatcher(CommandRegistry registry) {
        this.registry = registry;
    }

    void run(InteractionCreateEvent event, CommandInteraction interaction) {
        var data = interaction.data();
        var command = registry.find(data, interaction.guildId());
        var leaf = command.map(found -> found.leaves().get(data.path()));
        if (leaf.isPresent()) {
            command.get().inside().accept(() -> run(event, interaction, command.get(), leaf.get()));
        } else if (command.isPresent()) { // a subcommand that a client still shows
            var locale = interaction.locale().map(Locale::forLanguageTag).orElse(Locale.US);
            Telling.tell(event, Said.of("hikari.route.gone").in(locale, TextSource.none()));
        } else {
            LOG.debug("'{}' is not among the commands", data.path());
        }
    }

    private static void run(
            InteractionCreateEvent event,
            CommandInteraction interaction,
            Registered command,
            Leaf leaf) {
        leaf.use().updateAndGet(CommandUse::begun);
        var begun = System.nanoTime();
        var behavior = leaf.behavior();
        var sessions = command.sessions().texts(behavior.texts());
        var call = new Call(event, interaction, behavior, command.services(), sessions);
        var outcome = new CommandRun(leaf.command(), call).run();
        var took = Duration.ofNanos(System.nanoTime() - begun);
        leaf.use().updateAndGet(use -> use.ended(outcome, took));
    }

    void complete(InteractionCreateEvent event, AutocompleteInteraction interaction) {
        var data = interaction.data();
        var command = registry.find(data, interaction.guildId());
        var leaf = command.map(found -> found.leaves().get(data.path()));
        if (leaf.isPresent() && leaf.get().command() instanceof SlashCommand slash) {
            var context = new AutocompleteContext(event, interaction, command.get().services());
            command.get().inside().accept(() -> event.respond(proposals(slash, context)));
        }
    }

    private static AutocompleteChoices proposals(
            SlashCommand command, AutocompleteContext context) {
        var name = context.interaction().data().focused().map(CommandDataOption::name);
        var handler = name.flatMap(focused -> handler(command, focused));
        try {
            var choices =
                    handler.isPresent()
                            ? handler.get().complete(context)
                            : List.<CommandChoice>of();
            return AutocompleteChoices.of(
                    choices.stream().limit(AutocompleteContext.MOST_CHOICES).toList());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return AutocompleteChoices.of(List.of());
        } catch (Throwable e) { // also what a plugin's missing class throws: the user waits
            LOG.error("Proposals for {} of {} failed", name, command, e);
            return AutocompleteChoices.of(List.of());
        }
    }

    private static Optional<AutocompleteHandler> handler(SlashCommand command, String option) {
        return command.options().stream()
                .filter(each -> each.name().equals(option))
                .findFirst()
                .flatMap(each -> each.spec().autocomplete());
    }
}
