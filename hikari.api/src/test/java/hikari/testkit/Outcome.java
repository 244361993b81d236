package hikari.testkit;

import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.StartCancelledException;

/// What a call came to.
public enum Outcome {
    DONE,
    CONFLICT,
    CANCELLED,
    FAILED,
    YES,
    NO;

    /// Runs a call and says what it came to.
    public static Outcome of(Runnable call) {
        try {
            call.run();
            return DONE;
        } catch (ComponentStateConflictException e) {
            return CONFLICT;
        } catch (StartCancelledException e) {
            return CANCELLED;
        } catch (RuntimeException e) {
            return FAILED;
        }
    }
}
