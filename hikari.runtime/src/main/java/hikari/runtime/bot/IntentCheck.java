package hikari.runtime.bot;

import hikari.api.Flags;
import hikari.api.bot.GatewayBotOptions;
import hikari.api.bot.UndeliverableEvents;
import hikari.api.event.Event;
import hikari.api.event.EventIntents;
import hikari.api.gateway.Intent;
import hikari.api.gateway.MissingIntentException;
import java.util.function.Consumer;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Notices subscriptions to events that can never come.
///
/// @param intents the bot's
/// @param undeliverable what happens then
record IntentCheck(Flags<Intent> intents, UndeliverableEvents undeliverable)
        implements Consumer<Class<? extends Event>> {
    private static final Logger LOG = LogManager.getLogger(IntentCheck.class);

    static IntentCheck of(GatewayBotOptions options) {
        return new IntentCheck(options.intents(), options.undeliverable());
    }

    @Override
    public void accept(Class<? extends Event> type) {
        if (EventIntents.canDeliver(intents, type)) {
            return;
        }
        var refusal =
                new MissingIntentException(
                        type.getSimpleName(), EventIntents.delivering(type), intents);
        switch (undeliverable) {
            case WARN -> LOG.warn("{}. Until then it never comes", refusal.getMessage());
            case REFUSE -> throw refusal;
        }
    }
}
