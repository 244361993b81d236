package hikari.runtime.bot;

import hikari.api.bot.Bot;
import hikari.api.event.Event;
import hikari.testkit.ComponentRig;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/// What the rigs of both bots share.
abstract class BotRig implements ComponentRig {
    record Call(Bot bot) implements Event {}

    final FakeParts parts = new FakeParts();
    private final AtomicReference<Runnable> inside = new AtomicReference<>(() -> {});

    abstract Bot bot();

    /// To be called once the bot is made.
    void listen() {
        bot().events().listen(Call.class, event -> inside.getAndSet(() -> {}).run());
    }

    @Override
    public Bot component() {
        return bot();
    }

    @Override
    public int openResources() {
        return parts.open.get();
    }

    @Override
    public Set<Ability> abilities() {
        return EnumSet.allOf(Ability.class);
    }

    @Override
    public void runInside(Runnable code) {
        inside.set(code);
        bot().events().dispatch(new Call(bot()));
    }

    /// Waits until it is interrupted, as a request that is never answered.
    static RuntimeException hold(CountDownLatch reached) {
        reached.countDown();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new IllegalStateException("interrupted");
    }
}
