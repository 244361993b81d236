package hikari.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.lifecycle.LifecycleState;
import java.util.ArrayList;
import java.util.List;

/// Makes calls one after the other and holds each against the model: a component is INACTIVE or
/// ALIVE, and whoever joined is waiting.
final class SequentialRun {
    private final ComponentRig rig;
    private final List<Waiting> joiners = new ArrayList<>();
    private boolean alive;

    SequentialRun(ComponentRig rig) {
        this.rig = rig;
    }

    void run(List<Call> calls) {
        for (var call : calls) {
            make(call);
            assertThat(rig.component().state())
                    .as("state after %s of %s", call, calls)
                    .isEqualTo(alive ? LifecycleState.ALIVE : LifecycleState.INACTIVE);
            assertThat(rig.component().isAlive()).isEqualTo(alive);
            assertThat(rig.openResources() > 0).as("resources after %s", call).isEqualTo(alive);
            assertThat(joiners).noneMatch(Waiting::isDone);
        }
        if (alive) {
            make(Call.CLOSE);
        }
    }

    private void make(Call call) {
        switch (call) {
            case START -> start(Outcome.DONE);
            case START_THAT_FAILS -> startThatFails();
            case CLOSE -> close();
            case JOIN -> join();
            case USE ->
                    assertThat(Outcome.of(rig::use))
                            .isEqualTo(alive ? Outcome.DONE : Outcome.CONFLICT);
            case ASK -> assertThat(rig.component().isAlive()).isEqualTo(alive);
            case DIE -> die();
        }
    }

    private void start(Outcome expected) {
        assertThat(Outcome.of(rig.component()::start))
                .isEqualTo(alive ? Outcome.CONFLICT : expected);
        alive = alive || expected == Outcome.DONE;
    }

    private void startThatFails() {
        rig.failNextStart();
        start(Outcome.FAILED);
        rig.letStartsSucceed();
    }

    private void close() {
        assertThat(Outcome.of(rig.component()::close))
                .isEqualTo(alive ? Outcome.DONE : Outcome.CONFLICT);
        alive = false;
        allJoinersEndWith(Outcome.DONE);
    }

    private void join() {
        if (alive) {
            joiners.add(Waiting.on(rig.component()::join));
        } else {
            assertThat(Outcome.of(rig.component()::join)).isEqualTo(Outcome.CONFLICT);
        }
    }

    private void die() {
        if (!alive) {
            return;
        }
        joiners.add(Waiting.on(rig.component()::join));
        rig.die();
        allJoinersEndWith(Outcome.FAILED);
        Waiting.until(() -> rig.component().state() == LifecycleState.INACTIVE);
        alive = false;
    }

    private void allJoinersEndWith(Outcome expected) {
        for (var joiner : joiners) {
            assertThat(joiner.outcome()).isEqualTo(expected);
        }
        joiners.clear();
    }
}
