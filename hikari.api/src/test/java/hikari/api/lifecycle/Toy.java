package hikari.api.lifecycle;

import hikari.testkit.ComponentRig;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// A component that holds three resources and does what it is told, slowly.
final class Toy implements ComponentRig {
    private static final int PARTS = 3;

    final AtomicInteger open = new AtomicInteger();
    final AtomicInteger releases = new AtomicInteger();
    private final Duration openingTakes;
    private final Duration closingTakes;
    private final Lifecycle<Startup> life;
    private volatile boolean fails;
    private volatile CountDownLatch held = new CountDownLatch(0);
    private volatile boolean holds;

    Toy() {
        this(Duration.ZERO, Duration.ZERO);
    }

    Toy(Duration openingTakes, Duration closingTakes) {
        this(openingTakes, closingTakes, Lifecycle.DEFAULT_CLOSE_DEADLINE);
    }

    Toy(Duration openingTakes, Duration closingTakes, Duration closeDeadline) {
        this.openingTakes = openingTakes;
        this.closingTakes = closingTakes;
        this.life = Lifecycle.of(LifecycleMessages.of("toy"), closeDeadline, this::open);
    }

    private Startup open(Startup startup) throws IOException, InterruptedException {
        for (var i = 0; i < PARTS; i++) {
            pass(openingTakes);
            open.incrementAndGet();
            startup.onClose("part " + i, this::release);
            if (i == 1 && holds) {
                holds = false;
                held.countDown();
                new CountDownLatch(1).await();
            }
        }
        if (fails) {
            throw new IOException("told to fail");
        }
        return startup;
    }

    private void release() {
        pass(closingTakes);
        Thread.yield();
        releases.incrementAndGet();
        open.decrementAndGet();
    }

    private static void pass(Duration time) {
        if (!time.isZero()) {
            LockSupport.parkNanos(time.toNanos());
        }
    }

    @Override
    public Lifecycle<Startup> component() {
        return life;
    }

    @Override
    public void use() {
        life.whileAlive();
    }

    @Override
    public int openResources() {
        return open.get();
    }

    @Override
    public Set<Ability> abilities() {
        return EnumSet.allOf(Ability.class);
    }

    @Override
    public void failNextStart() {
        fails = true;
    }

    @Override
    public void letStartsSucceed() {
        fails = false;
    }

    @Override
    public void die() {
        life.whileAlive().fail(new IOException("told to die"));
    }

    @Override
    public void holdNextStart(CountDownLatch reached) {
        held = reached;
        holds = true;
    }

    @Override
    public void runInside(Runnable code) {
        life.whileAlive().fork("inside", code::run);
    }
}
