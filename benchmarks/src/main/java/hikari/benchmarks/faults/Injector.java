package hikari.benchmarks.faults;

import hikari.sandbox.Fault;
import hikari.sandbox.FaultTarget;
import hikari.sandbox.LocalGateway;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;

/// Makes one thing after another go wrong, at random, at shards whose last fault is over.
final class Injector {
    private static final FaultTarget EVERYONE = new FaultTarget.Everyone();
    private static final Fault CUT = new Fault.Drop(Fault.Ending.RST, 0);
    private static final int RESTART_EVERY = 250;

    /// Longer than any fault should last: whoever is not back by then may be met again.
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final LocalGateway gateway;
    private final FaultPlan plan;
    private final SplittableRandom random;
    private final List<Kind> kinds = Kind.all();
    private final AtomicIntegerArray up;
    private final long[] metAt;
    private final Map<String, Integer> counts = new TreeMap<>();
    private int total;

    Injector(LocalGateway gateway, FaultPlan plan) {
        this.gateway = gateway;
        this.plan = plan;
        this.random = new SplittableRandom(plan.seed());
        this.up = new AtomicIntegerArray(plan.shards());
        this.metAt = new long[plan.shards()];
    }

    /// A shard's session has begun or goes on.
    void isUp(int shardId) {
        up.set(shardId, 1);
    }

    /// Injects all faults of the plan; ends earlier at a deadline.
    ///
    /// @return how many met a connection, by kind
    Map<String, Integer> run(Duration deadline) {
        var began = System.nanoTime();
        while (total - gateway.faults().pending() < plan.faults()) {
            var now = System.nanoTime();
            if (now - began > deadline.toNanos()) {
                break;
            }
            var due = began + total * 1_000_000_000L / plan.faultsPerSecond();
            if (now < due || !inject()) {
                LockSupport.parkNanos(Math.max(1_000_000, due - now));
            }
        }
        counts.merge("(never met)", -gateway.faults().pending(), Integer::sum);
        gateway.faults().clear();
        return counts;
    }

    /// Makes all connections new ones, without what still goes wrong on the old.
    void heal() {
        gateway.faults().now(EVERYONE, CUT);
    }

    private boolean inject() {
        if (total > 0 && total % RESTART_EVERY == 0) {
            gateway.restart(Duration.ofMillis(random.nextInt(20, 300)));
            count("server restart");
            return true;
        }
        var shard = random.nextInt(plan.shards());
        if (up.get(shard) == 0 && System.nanoTime() - metAt[shard] < PATIENCE.toNanos()) {
            return false;
        }
        return inject(shard, kinds.get(random.nextInt(kinds.size())));
    }

    private boolean inject(int shard, Kind kind) {
        var target = new FaultTarget.Shard(shard);
        var fault = kind.make().apply(random);
        return switch (kind.moment()) {
            case NOW -> now(target, kind, fault);
            case NEXT_OF_SHARD -> cutAnd(target, kind.name(), target, fault);
            case NEXT -> cutAnd(target, kind.name(), EVERYONE, fault);
        };
    }

    private boolean now(FaultTarget.Shard target, Kind kind, Fault fault) {
        var endsSession =
                fault instanceof Fault.Invalidate
                        || fault instanceof Fault.Close close
                                && (close.code() == 4007 || close.code() == 4009);
        if (kind.isEnd()) {
            down(target.id());
        }
        if (gateway.faults().now(target, fault) == 0) {
            return false;
        }
        count(kind.name());
        if (endsSession && random.nextInt(3) == 0) {
            lead(target);
        }
        return true;
    }

    private boolean cutAnd(FaultTarget.Shard cut, String name, FaultTarget next, Fault fault) {
        down(cut.id());
        gateway.faults().next(next, fault);
        count(name);
        if (gateway.faults().now(cut, CUT) > 0) {
            count("drop RST");
        }
        return true;
    }

    /// The shard's next session resumes at an address that does not resolve, or speaks no TLS.
    private void lead(FaultTarget.Shard target) {
        var isDns = random.nextInt(4) > 0;
        var url =
                isDns
                        ? "ws://gateway-%d.invalid".formatted(target.id())
                        : "wss://127.0.0.1:%d".formatted(URI.create(gateway.url()).getPort());
        gateway.faults().next(target, new Fault.ResumeAt(url));
        count(isDns ? "DNS failure" : "TLS failure");
    }

    private void down(int shard) {
        up.set(shard, 0);
        metAt[shard] = System.nanoTime();
    }

    private void count(String name) {
        counts.merge(name, 1, Integer::sum);
        total++;
    }
}
