package hikari.sandbox;

/// Which events of a [LoadWorld] are sent, and how fast.
///
/// @param first the number of the first event, from 0; which one it is follows from the number
/// @param events how many; at least 0
/// @param perSecond how many a second, evenly; 0 for as many as the sessions take
public record LoadPlan(long first, long events, int perSecond) {
    /// Checks the ranges.
    public LoadPlan {
        if (first < 0 || events < 0 || perSecond < 0) {
            throw new IllegalArgumentException("first, events and perSecond must be at least 0");
        }
    }

    /// {@return a plan for events from the first one, as fast as the sessions take them}
    ///
    /// @param events how many; at least 0
    public static LoadPlan of(long events) {
        return new LoadPlan(0, events, 0);
    }

    /// {@return the plan that goes on where this one ends, as fast}
    ///
    /// @param more how many events; at least 0
    public LoadPlan then(long more) {
        return new LoadPlan(first + events, more, perSecond);
    }

    /// {@return this plan at a steady rate}
    ///
    /// @param rate events a second; at least 1
    public LoadPlan atRate(int rate) {
        if (rate < 1) {
            throw new IllegalArgumentException("rate must be at least 1");
        }
        return new LoadPlan(first, events, rate);
    }
}
