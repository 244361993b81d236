package hikari.benchmarks.whole;

import hikari.api.Flags;
import hikari.api.Token;
import hikari.api.bot.GatewayBot;
import hikari.api.event.MessageCreateEvent;
import hikari.api.gateway.Intent;
import hikari.api.rest.RestConfig;
import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;

/// Hikari with its default cache and a listener that counts messages.
public final class HikariSubject {
    private HikariSubject() {}

    public static void main(String[] arguments) {
        var messages = new AtomicLong();
        var token = Token.bot(arguments[1]);
        var all = Flags.none(Intent.class);
        for (var intent : Intent.values()) {
            all = all.with(intent);
        }
        var intents = all;
        var bot =
                GatewayBot.create(b ->
                        b.token(token)
                                .intents(intents)
                                .rest(
                                        RestConfig.builder()
                                                .token(token)
                                                .baseUrl(URI.create(arguments[0]))
                                                .build()));
        bot.events().listen(MessageCreateEvent.class, event -> messages.incrementAndGet());
        bot.start();
        Meter.serve(messages::get);
    }
}
