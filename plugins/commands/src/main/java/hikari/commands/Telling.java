package hikari.commands;

import hikari.api.event.InteractionCreateEvent;

/// Answers that come whether there was one before or not.
final class Telling {
    private Telling() {}

    static void tell(InteractionCreateEvent event, String text) {
        if (event.isResponded()) {
            event.followUp(message -> message.content(text).ephemeral());
        } else {
            event.respondEphemeral(text);
        }
    }
}
