package hikari.testkit;

import hikari.api.lifecycle.Component;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/// A component under test, with the controls that [ComponentContract] needs. A test class makes a
/// fresh one per try.
public interface ComponentRig extends AutoCloseable {
    /// What a rig can do beyond starting, using and closing. What is missing leaves out the laws
    /// that need it, so a missing one needs a reason beside it.
    enum Ability {
        /// [ComponentRig#failNextStart()].
        FAIL_START,
        /// [ComponentRig#die()].
        DIE,
        /// [ComponentRig#holdNextStart(CountDownLatch)].
        HOLD_START,
        /// [ComponentRig#runInside(Runnable)].
        RUN_INSIDE
    }

    Component component();

    /// Calls any method of the component that needs it alive.
    void use();

    /// How many resources (sockets, threads, files) of the component are open. At least 1 while it
    /// is alive.
    int openResources();

    default Set<Ability> abilities() {
        return EnumSet.noneOf(Ability.class);
    }

    /// Makes the next start fail with something that is no conflict.
    default void failNextStart() {
        throw new AssertionError("not an ability of this rig");
    }

    /// Takes back [#failNextStart()].
    default void letStartsSucceed() {}

    /// Makes the living component die of a failure, soon.
    default void die() {
        throw new AssertionError("not an ability of this rig");
    }

    /// Makes the next start wait, interruptibly, and never end by itself.
    ///
    /// @param reached opened by the rig when the start is waiting
    default void holdNextStart(CountDownLatch reached) {
        throw new AssertionError("not an ability of this rig");
    }

    /// Runs code as the component's own (a listener, a handler), on any thread, and returns at
    /// once.
    default void runInside(Runnable code) {
        throw new AssertionError("not an ability of this rig");
    }

    /// Ends what the rig itself holds; the component is INACTIVE by then.
    @Override
    default void close() {}
}
