package hikari.api.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.ComponentFailedException;
import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.StartCancelledException;
import hikari.testkit.Call;
import hikari.testkit.ComponentContract;
import hikari.testkit.ComponentRig;
import hikari.testkit.Concurrently;
import hikari.testkit.Outcome;
import hikari.testkit.Waiting;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

class LifecycleProperties extends ComponentContract {
    private Duration openingTakes = Duration.ZERO;
    private Duration closingTakes = Duration.ZERO;

    @Override
    protected ComponentRig rig() {
        return new Toy(openingTakes, closingTakes);
    }

    @Property(tries = 300)
    void delaysChangeNothingInASequence(
            @ForAll("sequences") List<Call> calls,
            @ForAll @IntRange(max = 300) int openMicros,
            @ForAll @IntRange(max = 300) int closeMicros) {
        openingTakes = Duration.ofNanos(openMicros * 1_000L);
        closingTakes = Duration.ofNanos(closeMicros * 1_000L);
        everySequenceOfCallsFollowsTheTable(calls);
    }

    @Example
    void aDeathRightAfterTheStartIsNotMissed() {
        var toy = new Toy();
        assertThatThrownBy(() ->
                        toy.component()
                                .startAndJoin(() -> {
                                    toy.die();
                                    Waiting.until(() ->
                                            toy.component().state() == LifecycleState.INACTIVE);
                                }))
                .isInstanceOf(ComponentFailedException.class)
                .hasRootCauseMessage("told to die");
        assertThat(toy.open).hasValue(0);
    }

    @Property(tries = 600, shrinking = ShrinkingMode.OFF)
    void delaysChangeNothingInARace(
            @ForAll("programs") List<List<Call>> programs,
            @ForAll @IntRange(max = 200) int openMicros,
            @ForAll @IntRange(max = 200) int closeMicros) {
        openingTakes = Duration.ofNanos(openMicros * 1_000L);
        closingTakes = Duration.ofNanos(closeMicros * 1_000L);
        concurrentCallsAreExplainedBySomeOrder(programs);
    }

    @Property(tries = 100)
    void manyClosesDoTheWorkOnce(@ForAll @IntRange(min = 2, max = 16) int closers) {
        var toy = new Toy(Duration.ZERO, Duration.ofNanos(50_000));
        toy.component().start();
        Concurrently.run(closers, i -> Outcome.of(toy.component()::close));
        assertThat(toy.releases).hasValue(3);
    }

    @Example
    void whatTheComponentDiedOfIsThrownAtJoinersAndNotAtClosers() {
        var toy = new Toy(Duration.ZERO, Duration.ofMillis(5));
        toy.component().start();
        var life = toy.component().whileAlive();
        var joiner =
                Waiting.on(() ->
                        assertThatThrownBy(toy.component()::join)
                                .isInstanceOf(ComponentFailedException.class)
                                .hasRootCauseInstanceOf(IOException.class));
        life.fail(new IOException("died"));
        assertThat(Outcome.of(toy.component()::close)).isIn(Outcome.DONE, Outcome.CONFLICT);
        assertThat(joiner.outcome()).isEqualTo(Outcome.DONE);
    }

    @Example
    void theStarterIsToldWhyTheStartWasCancelled() {
        var toy = new Toy();
        var reached = new CountDownLatch(1);
        toy.holdNextStart(reached);
        var starter =
                Waiting.on(() ->
                        assertThatThrownBy(toy.component()::start)
                                .isInstanceOf(StartCancelledException.class)
                                .hasMessage("The start of the toy was cancelled by close()"));
        Waiting.on(reached);
        toy.component().close();
        assertThat(starter.outcome()).isEqualTo(Outcome.DONE);
    }

    @Example
    void conflictsSpeakInTheComponentsName() {
        var toy = new Toy();
        assertThatThrownBy(toy.component()::close)
                .isInstanceOf(ComponentStateConflictException.class)
                .hasMessage("Cannot close an inactive toy");
        assertThatThrownBy(toy.component()::join)
                .hasMessage("Cannot wait for an inactive toy to join");
        assertThatThrownBy(toy::use).hasMessage("Component cannot be used while it's not alive");
        toy.component().start();
        assertThatThrownBy(toy.component()::start).hasMessage("Cannot start an already active toy");
        toy.component().close();
    }

    @Example
    void aReleaseThatNeverEndsIsEndedByForceAndTheOthersAreReleased() {
        var released = new AtomicBoolean();
        var forced = new AtomicBoolean();
        var life =
                Lifecycle.of(
                        LifecycleMessages.of("stuck"),
                        Duration.ofMillis(20),
                        startup -> {
                            startup.onClose("good", () -> released.set(true));
                            startup.onClose(
                                    "stuck",
                                    () -> {
                                        try {
                                            new CountDownLatch(1).await();
                                        } catch (InterruptedException e) {
                                            forced.set(true);
                                        }
                                    });
                            return "";
                        });
        life.start();
        life.close();
        assertThat(forced).isTrue();
        assertThat(released).isTrue();
        assertThat(life.state()).isEqualTo(LifecycleState.INACTIVE);
    }

    /// Starts a thread of a life.
    private interface Fork {
        Thread fork(Startup life, String name, Task task);
    }

    @Provide
    Arbitrary<Fork> forks() {
        return Arbitraries.of(Startup::fork, Startup::forkPlatform);
    }

    @Property
    void aThreadThatThrowsKillsItsComponent(@ForAll("forks") Fork kind) {
        var toy = new Toy();
        toy.component().start();
        var joiner = Waiting.on(toy.component()::join);
        kind.fork(
                toy.component().whileAlive(),
                "bad",
                () -> {
                    throw new IOException("thrown by a thread");
                });
        assertThat(joiner.outcome()).isEqualTo(Outcome.FAILED);
    }

    @Property
    void aThreadIsInterruptedAndAwaitedByTheEndOfItsLife(@ForAll("forks") Fork kind) {
        var toy = new Toy();
        toy.component().start();
        var ended = new AtomicBoolean();
        var thread =
                kind.fork(
                        toy.component().whileAlive(),
                        "waiting",
                        () -> {
                            try {
                                new CountDownLatch(1).await();
                            } finally {
                                Thread.yield();
                                ended.set(true);
                            }
                        });
        toy.component().close();
        assertThat(ended).isTrue();
        assertThat(thread.getName()).isEqualTo("waiting");
        assertThat(thread.isDaemon()).isTrue();
    }

    @Example
    void aPlatformThreadIsNotVirtual() {
        var toy = new Toy();
        toy.component().start();
        var life = toy.component().whileAlive();
        assertThat(life.forkPlatform("platform", () -> {}).isVirtual()).isFalse();
        assertThat(life.fork("virtual", () -> {}).isVirtual()).isTrue();
        toy.component().close();
    }

    @Example
    void aPartThatDiesKillsTheWholeAndClosesWithIt() {
        var part = new Toy();
        var whole = Lifecycle.of("whole", startup -> startup.start(part.component()));
        whole.start();
        var joiner = Waiting.on(whole::join);
        part.die();
        assertThat(joiner.outcome()).isEqualTo(Outcome.FAILED);
        Waiting.until(() -> whole.state() == LifecycleState.INACTIVE);
        whole.start();
        assertThat(part.component().isAlive()).isTrue();
        whole.close();
        assertThat(part.component().state()).isEqualTo(LifecycleState.INACTIVE);
        assertThat(part.open).hasValue(0);
    }

    @Example
    void aPartThatDiesWhileTheWholeStillStartsFailsTheStart() {
        var part = new Toy();
        var whole =
                Lifecycle.of(
                        "whole",
                        startup -> {
                            startup.start(part.component());
                            part.die();
                            new CountDownLatch(1).await();
                            return "";
                        });
        assertThat(Waiting.on(whole::start).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(part.open).hasValue(0);
        assertThat(whole.state()).isEqualTo(LifecycleState.INACTIVE);
    }

    @Example
    void codeInsideAPartMayCloseTheWhole() {
        var part = new Toy();
        var whole = Lifecycle.of("whole", startup -> startup.start(part.component()));
        whole.start();
        part.runInside(whole::close);
        Waiting.until(() -> whole.state() == LifecycleState.INACTIVE);
        assertThat(part.open).hasValue(0);
    }
}
