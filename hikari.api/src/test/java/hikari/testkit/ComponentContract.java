package hikari.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.lifecycle.LifecycleState;
import hikari.testkit.ComponentRig.Ability;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/// The laws of [hikari.api.lifecycle.Component], for any component. A test class extends this,
/// makes rigs, and is named `…LifecycleProperties`.
public abstract class ComponentContract {
    /// A fresh, inactive component.
    protected abstract ComponentRig rig();

    @Property(tries = 40)
    public void everySequenceOfCallsFollowsTheTable(@ForAll("sequences") List<Call> calls) {
        try (var rig = rig()) {
            new SequentialRun(rig).run(calls);
        }
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    public void concurrentCallsAreExplainedBySomeOrder(
            @ForAll("programs") List<List<Call>> programs) {
        try (var rig = rig()) {
            var clock = new AtomicInteger();
            var observed = new ArrayList<Observed>();
            // joins end only if somebody closes at last: a thread of its own does until all others
            // are done
            var running = new AtomicInteger(programs.size());
            var results =
                    Concurrently.run(
                            programs.size() + 1,
                            number -> {
                                if (number == programs.size()) {
                                    return closeUntil(rig, clock, running);
                                }
                                try {
                                    return programs.get(number).stream()
                                            .map(call -> observe(rig, clock, call))
                                            .toList();
                                } finally {
                                    running.decrementAndGet();
                                }
                            });
            results.forEach(observed::addAll);
            assertThat(Explanation.find(LifecycleState.INACTIVE, observed))
                    .as("an order that explains %s", observed)
                    .isPresent();
            assertThat(rig.component().state()).isEqualTo(LifecycleState.INACTIVE);
            assertThat(rig.openResources()).isZero();
        }
    }

    @Property(tries = 20)
    public void ofConcurrentStartsExactlyOneWins(
            @ForAll @IntRange(min = 2, max = 16) int starters) {
        try (var rig = rig()) {
            var outcomes = Concurrently.run(starters, i -> Outcome.of(rig.component()::start));
            assertThat(outcomes.stream().filter(Outcome.DONE::equals)).hasSize(1);
            assertThat(outcomes.stream().filter(Outcome.CONFLICT::equals)).hasSize(starters - 1);
            rig.component().close();
            assertThat(rig.openResources()).isZero();
        }
    }

    @Property(tries = 20)
    public void noneOfConcurrentClosesReturnsBeforeTheWorkIsDone(
            @ForAll @IntRange(min = 2, max = 16) int closers) {
        try (var rig = rig()) {
            rig.component().start();
            var left =
                    Concurrently.run(
                            closers,
                            i -> {
                                // a late one finds the component inactive, which is a conflict and
                                // no less done
                                Outcome.of(rig.component()::close);
                                return rig.openResources();
                            });
            assertThat(left).containsOnly(0);
            assertThat(rig.component().state()).isEqualTo(LifecycleState.INACTIVE);
        }
    }

    @Example
    public void closeWhileStartingCancelsTheStart() {
        try (var rig = rig()) {
            if (!rig.abilities().contains(Ability.HOLD_START)) {
                return;
            }
            var reached = new CountDownLatch(1);
            rig.holdNextStart(reached);
            var starter = Waiting.on(rig.component()::start);
            Waiting.on(reached);
            assertThat(rig.component().state()).isEqualTo(LifecycleState.STARTING);
            assertThat(Outcome.of(rig::use)).isEqualTo(Outcome.CONFLICT);
            var joiner = Waiting.on(rig.component()::join);
            rig.component().close();
            assertThat(rig.openResources()).isZero();
            assertThat(starter.outcome()).isEqualTo(Outcome.CANCELLED);
            assertThat(joiner.outcome()).isEqualTo(Outcome.DONE);
            worksOnceMore(rig);
        }
    }

    @Example
    public void anInterruptOfTheStarterCancelsTheStart() {
        try (var rig = rig()) {
            if (!rig.abilities().contains(Ability.HOLD_START)) {
                return;
            }
            var reached = new CountDownLatch(1);
            rig.holdNextStart(reached);
            var starter = Waiting.on(rig.component()::start);
            Waiting.on(reached);
            starter.interrupt();
            assertThat(starter.outcome()).isEqualTo(Outcome.CANCELLED);
            assertThat(rig.component().state()).isEqualTo(LifecycleState.INACTIVE);
            assertThat(rig.openResources()).isZero();
            worksOnceMore(rig);
        }
    }

    @Example
    public void anInterruptOfAWaiterEndsItsWaitOnly() {
        try (var rig = rig()) {
            rig.component().start();
            var interrupted = Waiting.on(rig.component()::join);
            var innocent = Waiting.on(rig.component()::join);
            interrupted.interrupt();
            assertThat(interrupted.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(rig.component().isAlive()).isTrue();
            assertThat(innocent.isDone()).isFalse();
            rig.component().close();
            assertThat(innocent.outcome()).isEqualTo(Outcome.DONE);
        }
    }

    @Example
    public void closeAndJoinFromInsideDoNotWaitForThemselves() {
        try (var rig = rig()) {
            if (!rig.abilities().contains(Ability.RUN_INSIDE)) {
                return;
            }
            rig.component().start();
            var inside = new AtomicReference<Outcome>();
            rig.runInside(() ->
                    inside.set(
                            Outcome.of(() -> {
                                rig.component().close();
                                rig.component().join();
                            })));
            // the code inside may see the end before it asks to join, which is a conflict and no
            // deadlock either
            Waiting.until(() ->
                    inside.get() != null && rig.component().state() == LifecycleState.INACTIVE);
            assertThat(inside.get()).isIn(Outcome.DONE, Outcome.CONFLICT);
            assertThat(rig.openResources()).isZero();
            worksOnceMore(rig);
        }
    }

    @Example
    public void restartsAfterEveryKindOfEnd() {
        try (var rig = rig()) {
            worksOnceMore(rig);
            if (rig.abilities().contains(Ability.FAIL_START)) {
                rig.failNextStart();
                assertThat(Outcome.of(rig.component()::start)).isEqualTo(Outcome.FAILED);
                rig.letStartsSucceed();
                worksOnceMore(rig);
            }
            if (rig.abilities().contains(Ability.DIE)) {
                rig.component().start();
                var joiner = Waiting.on(rig.component()::join);
                rig.die();
                assertThat(joiner.outcome()).isEqualTo(Outcome.FAILED);
                Waiting.until(() -> rig.component().state() == LifecycleState.INACTIVE);
                worksOnceMore(rig);
            }
        }
    }

    @Provide
    public Arbitrary<List<Call>> sequences() {
        var calls = EnumSet.of(Call.START, Call.CLOSE, Call.JOIN, Call.USE, Call.ASK);
        try (var rig = rig()) {
            if (rig.abilities().contains(Ability.FAIL_START)) {
                calls.add(Call.START_THAT_FAILS);
            }
            if (rig.abilities().contains(Ability.DIE)) {
                calls.add(Call.DIE);
            }
        }
        return Arbitraries.of(calls).list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    public Arbitrary<List<List<Call>>> programs() {
        return Arbitraries.of(Call.START, Call.START, Call.CLOSE, Call.JOIN, Call.USE, Call.ASK)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .list()
                .ofMinSize(2)
                .ofMaxSize(16);
    }

    private static void worksOnceMore(ComponentRig rig) {
        rig.component().start();
        rig.use();
        assertThat(rig.openResources()).isPositive();
        rig.component().close();
        assertThat(rig.openResources()).isZero();
    }

    private static List<Observed> closeUntil(
            ComponentRig rig, AtomicInteger clock, AtomicInteger running) {
        var observed = new ArrayList<Observed>();
        while (running.get() > 0 || rig.component().state() != LifecycleState.INACTIVE) {
            if (rig.component().state() == LifecycleState.INACTIVE) {
                Thread.yield();
            } else {
                observed.add(observe(rig, clock, Call.CLOSE));
            }
        }
        return observed;
    }

    private static Observed observe(ComponentRig rig, AtomicInteger clock, Call call) {
        var begin = clock.incrementAndGet();
        var component = rig.component();
        var outcome =
                switch (call) {
                    case START, START_THAT_FAILS -> Outcome.of(component::start);
                    case CLOSE -> Outcome.of(component::close);
                    case JOIN -> Outcome.of(component::join);
                    case USE -> Outcome.of(rig::use);
                    case ASK -> component.isAlive() ? Outcome.YES : Outcome.NO;
                    case DIE -> throw new AssertionError("not part of concurrent runs");
                };
        return new Observed(call, outcome, begin, clock.incrementAndGet());
    }
}
