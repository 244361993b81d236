package hikari.voice.direct;

import hikari.voice.VoiceTime;
import java.time.Duration;

/// How much trouble a connection bears before it gives up. For the connection's thread.
final class Endurance {
    /// How often the same session is tried to go on with before the channel is joined anew.
    static final int TRIES = 3;

    /// How often the channel is joined anew before the connection ends.
    static final int REJOINS = 2;

    /// A session that held for so long makes up for what went wrong before.
    static final Duration STEADY = Duration.ofSeconds(5);

    private final VoiceTime time;
    private final Duration limit;

    /// When the session was there last; when it was lost, or the start began, while it is not.
    private long establishedAt;

    private long troubleSince;
    private boolean well;
    private int tries;
    private int rejoins;

    /// Begins with the trouble of a start.
    ///
    /// @param time the clock
    /// @param limit how long trouble may last
    Endurance(VoiceTime time, Duration limit) {
        this.time = time;
        this.limit = limit;
        this.troubleSince = time.nanos();
    }

    /// The session is there.
    void established() {
        establishedAt = time.nanos();
        well = true;
    }

    /// The session is gone, if it was there; one that held makes up for earlier trouble.
    void lost() {
        if (!well) {
            return;
        }
        well = false;
        troubleSince = time.nanos();
        if (troubleSince - establishedAt >= STEADY.toNanos()) {
            tries = 0;
            rejoins = 0;
        }
    }

    /// {@return how long the trouble may last from now on; not positive when it has lasted too
    /// long}
    Duration left() {
        return Duration.ofNanos(troubleSince + limit.toNanos() - time.nanos());
    }

    /// {@return whether the same session may be tried once more}
    boolean mayTry() {
        return tries < TRIES;
    }

    /// The same session is tried once more.
    ///
    /// @return how long to wait before: nothing at first, then a second more each time
    Duration tried() {
        return Duration.ofSeconds(tries++);
    }

    /// Counts a request to join anew, after which sessions are tried from the beginning.
    ///
    /// @param most how many of those may be
    /// @return whether this one may be
    boolean rejoins(int most) {
        if (rejoins >= most) {
            return false;
        }
        rejoins++;
        tries = 0;
        return true;
    }
}
