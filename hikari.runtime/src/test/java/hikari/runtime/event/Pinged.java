package hikari.runtime.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.event.Event;
import java.util.Optional;

/// An event of the tests.
record Pinged(Bot bot, long key, int number) implements Event {
    static final Bot BOT = TestBot.nobody();

    static Pinged of(long key, int number) {
        return new Pinged(BOT, key, number);
    }

    /// Key 0 is none.
    @Override
    public Optional<Snowflake> orderKey() {
        return key == 0 ? Optional.empty() : Optional.of(Snowflake.of(key));
    }
}
