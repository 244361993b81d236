package hikari.runtime.e2e;

import hikari.api.interaction.ModalResponse;
import hikari.api.message.component.ActionRow;
import hikari.api.message.component.Button;
import hikari.api.message.component.Label;
import hikari.api.message.component.TextInput;
import hikari.api.message.component.TextInputStyle;
import hikari.sandbox.UserInteraction;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// What a user can do, and which types of callback Discord documents for it.
enum Kind {
    COMMAND(Set.of(4, 5, 9, 10, 12)),
    COMPONENT(Set.of(4, 5, 6, 7, 9, 10, 12)),
    AUTOCOMPLETE(Set.of(8)),
    MODAL_OF_A_COMMAND(Set.of(4, 5, 10, 12)),
    MODAL_OF_A_COMPONENT(Set.of(4, 5, 6, 7, 10, 12));

    static final ModalResponse MODAL =
            ModalResponse.of(
                    "modal",
                    "Title",
                    Label.of(
                            "Text", TextInput.builder("text", TextInputStyle.Known.SHORT).build()));
    private static final Duration LONG = Duration.ofSeconds(30);

    final Set<Integer> callbacks;

    Kind(Set<Integer> callbacks) {
        this.callbacks = callbacks;
    }

    /// {@return the user's action, after what must come before}
    Supplier<UserInteraction> prepare(BothWays world) {
        return switch (this) {
            case COMMAND -> world::ask;
            case AUTOCOMPLETE ->
                    () -> world.ada.autocomplete(world.channel, "ask", Map.of("what", "w"), "what");
            case COMPONENT -> {
                var message = button(world);
                yield () -> world.ada.press(world.channel, message, "press");
            }
            case MODAL_OF_A_COMMAND -> modal(world, world::ask);
            case MODAL_OF_A_COMPONENT -> {
                var message = button(world);
                yield modal(world, () -> world.ada.press(world.channel, message, "press"));
            }
        };
    }

    /// {@return the id of a message with a button}
    static long button(BothWays world) {
        var asked =
                world.whenDoing(
                        world::ask,
                        event ->
                                event.respond(message ->
                                        message.content("before")
                                                .component(
                                                        ActionRow.of(
                                                                Button.primary(
                                                                        "press", "Press")))));
        try {
            return Long.parseUnsignedLong(asked.awaitMessage(LONG).getString("id"));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Supplier<UserInteraction> modal(
            BothWays world, Supplier<UserInteraction> opening) {
        var opened = world.whenDoing(opening, event -> event.respond(MODAL));
        try {
            opened.awaitAnswer(LONG);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return () -> world.ada.submit(opened, Map.of("text", "t"));
    }
}
