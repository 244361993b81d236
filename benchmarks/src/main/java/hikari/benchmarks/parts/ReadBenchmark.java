package hikari.benchmarks.parts;

import hikari.api.cache.CacheSettings;
import hikari.api.event.InteractionCreateEvent;
import hikari.api.event.MessageCreateEvent;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// Everything behind the gateway together, with the mix of the whole-process comparison: decode,
/// cache, dispatch to a listener for messages and interactions. Or nobody and nothing.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadBenchmark {
    @Param({"listener and cache", "nobody"})
    public String whom;

    private final LongAdder counted = new LongAdder();
    private Reading reading;

    @Setup
    public void open() {
        if (whom.equals("nobody")) {
            reading = new Reading(CacheSettings.NONE);
        } else {
            reading = new Reading(CacheSettings.ALL);
            reading.events.listen(MessageCreateEvent.class, event -> counted.increment());
            reading.events.listen(InteractionCreateEvent.class, event -> counted.increment());
            reading.read(Frames.guilds(Frames.WORLD.guilds()));
        }
        reading.play(Frames.mix(Frames.WORLD.events()));
    }

    @Benchmark
    public void mix() {
        reading.step();
    }

    @TearDown
    public void close() {
        reading.close();
    }
}
