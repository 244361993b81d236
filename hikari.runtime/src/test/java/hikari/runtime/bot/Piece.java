package hikari.runtime.bot;

import hikari.api.lifecycle.Component;
import hikari.api.lifecycle.Lifecycle;
import hikari.api.lifecycle.LifecycleState;
import hikari.api.lifecycle.Startup;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/// A component whose start and end the test decides.
class Piece implements Component {
    private final String name;
    private final Chronicle chronicle;
    private final Lifecycle<Startup> life;
    private final AtomicInteger open;

    final AtomicReference<RuntimeException> startFailure = new AtomicReference<>();
    final AtomicReference<CountDownLatch> startHeld = new AtomicReference<>();

    Piece(String name, Chronicle chronicle, AtomicInteger open) {
        this.name = name;
        this.chronicle = chronicle;
        this.open = open;
        this.life = Lifecycle.of(name, this::open);
    }

    private Startup open(Startup startup) throws InterruptedException {
        open.incrementAndGet();
        startup.onClose(
                "piece",
                () -> {
                    chronicle.add(name + " closed");
                    open.decrementAndGet();
                });
        chronicle.add(name + " opened");
        var held = startHeld.getAndSet(null);
        if (held != null) {
            held.countDown();
            new CountDownLatch(1).await();
        }
        var failure = startFailure.get();
        if (failure != null) {
            throw failure;
        }
        opened(startup);
        return startup;
    }

    /// What else happens while it starts.
    void opened(Startup startup) {}

    void die(RuntimeException failure) {
        life.whileAlive().fail(failure);
    }

    Startup whileAlive() {
        return life.whileAlive();
    }

    @Override
    public void start() {
        life.start();
    }

    @Override
    public void close() {
        life.close();
    }

    @Override
    public void join() {
        life.join();
    }

    @Override
    public LifecycleState state() {
        return life.state();
    }
}
