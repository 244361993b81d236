package hikari.commands;

import hikari.api.command.CommandChoice;
import hikari.api.event.InteractionCreateEvent;
import hikari.api.interaction.AutocompleteChoices;
import hikari.api.interaction.AutocompleteInteraction;
import hikari.api.interaction.CommandDataOption;
import hikari.api.interaction.CommandInteraction;
import java.time.Duration;
import java.util.List;
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
        if (leaf.isEmpty()) {
            LOG.debug("'{}' is not among the commands", data.path());
            return;
        }
        leaf.get().use().updateAndGet(CommandUse::begun);
        var begun = System.nanoTime();
        var behavior = leaf.get().behavior();
        var sessions = command.get().sessions().texts(behavior.texts());
        var call = new Call(event, interaction, behavior, command.get().services(), sessions);
        var outcome = new CommandRun(leaf.get().command(), call).run();
        var took = Duration.ofNanos(System.nanoTime() - begun);
        leaf.get().use().updateAndGet(use -> use.ended(outcome, took));
    }

    void complete(InteractionCreateEvent event, AutocompleteInteraction interaction) {
        var data = interaction.data();
        var command = registry.find(data, interaction.guildId());
        var leaf = command.map(found -> found.leaves().get(data.path()));
        if (leaf.isPresent() && leaf.get().command() instanceof SlashCommand slash) {
            var context = new AutocompleteContext(event, interaction, command.get().services());
            event.respond(proposals(slash, context));
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
        } catch (Exception e) {
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
