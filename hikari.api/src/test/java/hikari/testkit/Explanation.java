package hikari.testkit;

import hikari.api.lifecycle.LifecycleState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Searches an order of the steps of concurrent calls that the contract allows and that keeps every
/// call that ended before another began before it. A call has one step (a conflict, a use) or two
/// (a start begins and settles, a close and a join begin and see the end of the life); the end of a
/// closing is a step of nobody.
public final class Explanation {
    private static final int BUDGET = 5_000_000;

    private final List<Observed> calls;
    private final int[] progress;
    private final int[] life;
    private final Set<String> refuted = new HashSet<>();
    private final List<String> steps = new ArrayList<>();
    private LifecycleState state;
    private int lives;
    private int visited;

    private Explanation(LifecycleState initial, List<Observed> observed) {
        this.calls = observed.stream().sorted(Comparator.comparingInt(Observed::end)).toList();
        this.progress = new int[calls.size()];
        this.life = new int[calls.size()];
        this.state = initial;
    }

    /// The steps of an order that explains the calls, if there is one.
    public static Optional<List<String>> find(LifecycleState initial, List<Observed> calls) {
        var explanation = new Explanation(initial, calls);
        return explanation.search() ? Optional.of(explanation.steps) : Optional.empty();
    }

    private boolean search() {
        if (Arrays.stream(progress).allMatch(p -> p == 2)) {
            return true;
        }
        if (++visited > BUDGET) {
            throw new AssertionError("no answer after " + BUDGET + " steps: " + calls);
        }
        var here = Arrays.toString(progress) + Arrays.toString(life) + state + lives;
        if (refuted.contains(here)) {
            return false;
        }
        for (var i = 0; i < calls.size(); i++) {
            if (progress[i] < 2 && mayStep(i) && tryStep(i)) {
                return true;
            }
        }
        if (state == LifecycleState.CLOSING && tryEnd()) {
            return true;
        }
        refuted.add(here);
        return false;
    }

    /// No call that ended before this one began may still have steps to go.
    private boolean mayStep(int index) {
        var begin = calls.get(index).begin();
        for (var i = 0; i < calls.size(); i++) {
            if (progress[i] < 2 && calls.get(i).end() < begin) {
                return false;
            }
        }
        return true;
    }

    private boolean tryEnd() {
        state = LifecycleState.INACTIVE;
        lives++;
        steps.add("end of the closing");
        if (search()) {
            return true;
        }
        steps.removeLast();
        lives--;
        state = LifecycleState.CLOSING;
        return false;
    }

    private boolean tryStep(int index) {
        var before = state;
        var progressBefore = progress[index];
        var lifeBefore = life[index];
        if (!step(index)) {
            return false;
        }
        steps.add(calls.get(index).call() + " " + calls.get(index).outcome() + " -> " + state);
        if (search()) {
            return true;
        }
        steps.removeLast();
        state = before;
        progress[index] = progressBefore;
        life[index] = lifeBefore;
        return false;
    }

    private boolean step(int index) {
        var call = calls.get(index);
        return switch (call.call()) {
            case START, START_THAT_FAILS -> stepStart(index, call.outcome());
            case CLOSE, JOIN -> stepEnding(index, call);
            case USE ->
                    instant(
                            index,
                            (call.outcome() == Outcome.DONE) == (state == LifecycleState.ALIVE));
            case ASK ->
                    instant(
                            index,
                            (call.outcome() == Outcome.YES) == (state == LifecycleState.ALIVE));
            case DIE -> throw new AssertionError("not part of concurrent runs");
        };
    }

    private boolean stepStart(int index, Outcome outcome) {
        if (outcome == Outcome.CONFLICT) {
            return instant(index, state != LifecycleState.INACTIVE);
        }
        if (progress[index] == 0) {
            return begin(index, state == LifecycleState.INACTIVE, LifecycleState.STARTING);
        }
        if (outcome == Outcome.DONE) {
            return settle(
                    index,
                    state == LifecycleState.STARTING && life[index] == lives,
                    LifecycleState.ALIVE);
        }
        if (outcome == Outcome.FAILED && state == LifecycleState.STARTING && life[index] == lives) {
            state = LifecycleState.CLOSING;
            return true;
        }
        return settle(index, life[index] < lives, state);
    }

    private boolean stepEnding(int index, Observed call) {
        if (call.outcome() == Outcome.CONFLICT) {
            return instant(index, state == LifecycleState.INACTIVE);
        }
        if (progress[index] == 0) {
            var next = call.call() == Call.CLOSE ? LifecycleState.CLOSING : state;
            return begin(index, state != LifecycleState.INACTIVE, next);
        }
        return settle(index, life[index] < lives, state);
    }

    private boolean instant(int index, boolean allowed) {
        if (allowed) {
            progress[index] = 2;
        }
        return allowed;
    }

    private boolean begin(int index, boolean allowed, LifecycleState next) {
        if (allowed) {
            state = next;
            life[index] = lives;
            progress[index] = 1;
        }
        return allowed;
    }

    private boolean settle(int index, boolean allowed, LifecycleState next) {
        if (allowed) {
            state = next;
            progress[index] = 2;
        }
        return allowed;
    }
}
