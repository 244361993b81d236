package hikari.benchmarks.parts;

import hikari.api.cache.CacheSettings;
import hikari.api.event.Event;
import hikari.api.event.InteractionCreateEvent;
import hikari.api.event.MessageCreateEvent;
import hikari.api.event.TypingStartEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// Handing events over: to a listener on its virtual thread, with what waits for room; to nobody;
/// the question whether anybody wants one.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DispatchBenchmark {
    private final LongAdder counted = new LongAdder();
    private final List<Event> messages = new ArrayList<>();
    private final List<Event> typing = new ArrayList<>();
    private Reading reading;
    private int next;

    @Setup
    public void open() {
        reading = new Reading(CacheSettings.NONE);
        gather(MessageCreateEvent.class, "MESSAGE_CREATE", messages);
        gather(TypingStartEvent.class, "TYPING_START", typing);
        reading.events.listen(MessageCreateEvent.class, event -> counted.increment());
        reading.events.listen(InteractionCreateEvent.class, event -> counted.increment());
    }

    private void gather(Class<? extends Event> type, String name, List<Event> into) {
        try (var waiter = reading.events.expect(type, event -> !into.add(event))) {
            reading.read(Frames.of(name, 500));
        }
    }

    private Event any(List<Event> events) {
        next++;
        return events.get(next % events.size());
    }

    @Benchmark
    public void toAListener() {
        reading.events.dispatch(any(messages));
    }

    @Benchmark
    public void toNobody() {
        reading.events.dispatch(any(typing));
    }

    @Benchmark
    public boolean isWanted() {
        return reading.events.isWanted(TypingStartEvent.class);
    }

    @TearDown
    public void close() {
        reading.close();
    }
}
