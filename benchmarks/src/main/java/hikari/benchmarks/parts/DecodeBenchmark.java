package hikari.benchmarks.parts;

import hikari.api.cache.CacheSettings;
import hikari.api.event.Event;
import hikari.api.event.Waiter;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// From bytes to the event, by type, without a cache. A waiter that no event satisfies wants them.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecodeBenchmark {
    @Param({
        "MESSAGE_CREATE",
        "PRESENCE_UPDATE",
        "GUILD_MEMBER_UPDATE",
        "GUILD_CREATE",
        "INTERACTION_CREATE",
        "MESSAGE_REACTION_ADD",
        "TYPING_START",
        "VOICE_STATE_UPDATE"
    })
    public String name;

    private Reading reading;
    private Waiter<Event> waiter;
    private long seen;

    @Setup
    public void open() {
        reading = new Reading(CacheSettings.NONE);
        waiter = reading.events.expect(Event.class, event -> ++seen < 0);
        reading.play(Frames.of(name, 200));
    }

    @Benchmark
    public long decode() {
        reading.step();
        return seen;
    }

    @TearDown
    public void close() {
        if (seen == 0) {
            throw new IllegalStateException("nothing was decoded");
        }
        waiter.close();
        reading.close();
    }
}
