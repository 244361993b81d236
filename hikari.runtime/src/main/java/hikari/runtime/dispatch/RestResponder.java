package hikari.runtime.dispatch;

import hikari.api.bot.Bot;
import hikari.api.error.AlreadyRespondedException;
import hikari.api.interaction.Interaction;
import hikari.api.interaction.InteractionResponse;
import hikari.api.server.InteractionResponder;
import java.util.concurrent.atomic.AtomicBoolean;

/// Responds to an interaction that came over the gateway.
final class RestResponder implements InteractionResponder {
    private final Bot bot;
    private final Interaction interaction;
    private final AtomicBoolean responded = new AtomicBoolean();

    RestResponder(Bot bot, Interaction interaction) {
        this.bot = bot;
        this.interaction = interaction;
    }

    @Override
    public void respond(InteractionResponse response) {
        if (!responded.compareAndSet(false, true)) {
            throw new AlreadyRespondedException(interaction.id());
        }
        try {
            bot.rest().interactions().createResponse(interaction, response);
        } catch (RuntimeException e) {
            responded.set(false); // Discord did not take it: the listener may try another
            throw e;
        }
    }
}
