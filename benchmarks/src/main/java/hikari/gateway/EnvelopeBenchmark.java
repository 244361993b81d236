package hikari.gateway;

import hikari.benchmarks.parts.Frames;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// From a payload to the name, the number and where the data lies.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EnvelopeBenchmark {
    private final List<byte[]> payloads = Frames.payloads(500);
    private final Envelope envelope = new Envelope();
    private int next;

    @Benchmark
    public String read() throws IOException {
        var payload = payloads.get(next);
        next = next + 1 == payloads.size() ? 0 : next + 1;
        envelope.read(payload, payload.length);
        return envelope.name();
    }
}
