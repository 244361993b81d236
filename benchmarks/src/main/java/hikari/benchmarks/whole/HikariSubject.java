package hikari.benchmarks.whole;

import hikari.api.cache.CacheSettings;
import hikari.api.event.InteractionCreateEvent;
import hikari.api.event.MessageCreateEvent;
import java.util.concurrent.atomic.AtomicLong;

/// Hikari with its default cache and a listener that counts messages and interactions.
public final class HikariSubject {
    private HikariSubject() {}

    public static void main(String[] arguments) throws InterruptedException {
        var counted = new AtomicLong();
        var bot = Bots.of(arguments, CacheSettings.ALL);
        bot.events().listen(MessageCreateEvent.class, event -> counted.incrementAndGet());
        bot.events().listen(InteractionCreateEvent.class, event -> counted.incrementAndGet());
        bot.start();
        while (bot.cache().guilds().size() < Integer.parseInt(arguments[3])) {
            Thread.sleep(2);
        }
        Meter.serve(counted::get);
    }
}
