package hikari.benchmarks.parts;

import hikari.api.Snowflake;
import hikari.api.voice.dave.DaveProvider;
import hikari.api.voice.dave.FrameDecryptor;
import hikari.api.voice.dave.FrameEncryptor;
import hikari.api.voice.dave.FrameOutcome;
import hikari.testkit.dave.VoiceCall;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// End-to-end encryption of voice: frames of 160 bytes, and changes of groups with all that all
/// members do for them.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DaveBenchmark {
    private static final Snowflake ONE = Snowflake.of(1);
    private static final Snowflake TWO = Snowflake.of(2);
    private static final Snowflake CHANNEL = Snowflake.of(99);
    private static final int FRAME = 160;

    @Param({"2", "10"})
    private int members;

    private final DaveProvider provider =
            ServiceLoader.load(DaveProvider.class).findFirst().orElseThrow();
    private final ByteBuffer frame = ByteBuffer.allocate(FRAME);
    private final ByteBuffer sent = ByteBuffer.allocate(FRAME + FrameEncryptor.OVERHEAD);
    private final ByteBuffer heard = ByteBuffer.allocate(FRAME + FrameEncryptor.OVERHEAD);
    private VoiceCall call;
    private FrameEncryptor encryptor;
    private FrameDecryptor decryptor;
    private long guests = 1000;

    @Setup
    public void open() {
        call = meet(members);
        encryptor = call.session(ONE).encryptor();
        decryptor = call.session(TWO).decryptor(ONE);
    }

    @TearDown
    public void close() {
        call.close();
    }

    private VoiceCall meet(int count) {
        var made = new VoiceCall(provider, CHANNEL);
        LongStream.rangeClosed(1, count).mapToObj(Snowflake::of).forEach(made::connect);
        made.group(ONE);
        return made;
    }

    /// All members make a group anew.
    @Benchmark
    public void group() {
        meet(members).close();
    }

    /// Somebody joins and leaves again: two epochs.
    @Benchmark
    public void joinAndLeave() {
        Snowflake guest = Snowflake.of(guests++);
        call.connect(guest);
        call.change(List.of(), List.of(guest), ONE);
        call.change(List.of(guest), List.of(), TWO);
        call.disconnect(guest);
    }

    @Benchmark
    public FrameOutcome encrypt() {
        return encryptor.encrypt(frame.clear(), sent.clear());
    }

    @Benchmark
    public FrameOutcome encryptAndDecrypt() {
        encryptor.encrypt(frame.clear(), sent.clear());
        return decryptor.decrypt(sent.flip(), heard.clear());
    }
}
