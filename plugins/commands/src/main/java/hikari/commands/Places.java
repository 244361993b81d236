package hikari.commands;

import hikari.api.application.InteractionContext;
import java.util.List;
import java.util.Optional;

/// Where a command can be used, checked again when it is run: Discord's clients may show it longer.
final class Places {
    private Places() {}

    /// What surrounds a command that is not for all places.
    static Behavior of(ApplicationCommand command) {
        var contexts = visibility(command).contexts();
        return contexts.isEmpty() ? Behavior.NONE : Behavior.NONE.with(check(contexts));
    }

    private static Visibility visibility(ApplicationCommand command) {
        return switch (command) {
            case SlashCommand slash -> slash.visibility();
            case SlashGroup group -> group.visibility();
            case UserCommand user -> user.visibility();
            case MessageCommand message -> message.visibility();
        };
    }

    private static Check check(List<InteractionContext> contexts) {
        return context -> {
            var place = place(context);
            if (place.isPresent() && !contexts.contains(place.get())) {
                throw contexts.equals(List.of(InteractionContext.Known.GUILD))
                        ? new GuildOnlyException()
                        : new ContextException();
            }
        };
    }

    /// As Discord says it; where it does not, a guild is known by its id.
    private static Optional<InteractionContext> place(CommandContext context) {
        return context.interaction()
                .context()
                .or(() -> context.guildId().map(id -> InteractionContext.Known.GUILD));
    }
}
