package hikari.benchmarks.voice;

import static org.openjdk.jmh.annotations.Mode.AverageTime;

import hikari.api.Snowflake;
import hikari.api.voice.audio.PacketSource;
import hikari.api.voice.dave.FrameEncryptor;
import hikari.testkit.dave.VoiceCall;
import hikari.voice.crypto.Mode;
import hikari.voice.crypto.TransportCipher;
import hikari.voice.dave.session.JdkDaveProvider;
import hikari.voice.player.QueuePlayer;
import hikari.voice.rtp.RtpHeader;
import hikari.voice.send.Outlet;
import hikari.voice.send.SendCounts;
import hikari.voice.send.Speech;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// A frame of 160 bytes on its way out, without the system call: from the player's source to the
/// finished packet, and the two encryptions alone, whose allocation is the JDK's.
@State(Scope.Benchmark)
@BenchmarkMode(AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FrameBenchmark {
    private static final int FRAME = 160;

    @Param({"AES_256_GCM", "XCHACHA20_POLY1305"})
    public Mode mode;

    private final ByteBuffer packet = ByteBuffer.allocateDirect(PacketSource.MAX_PACKET);
    private final ByteBuffer frame = ByteBuffer.allocate(FRAME);
    private final ByteBuffer encrypted = ByteBuffer.allocate(FRAME + FrameEncryptor.OVERHEAD);
    private final byte[] opus = new byte[FRAME];
    private final byte[] bytes = new byte[PacketSource.MAX_PACKET];
    private FrameEncryptor encryptor;
    private TransportCipher cipher;
    private Speech speech;
    private int counter;

    @Setup
    public void open() {
        Arrays.fill(opus, (byte) 0x55);
        var call = new VoiceCall(new JdkDaveProvider(), Snowflake.of(1));
        call.connect(Snowflake.of(2));
        call.connect(Snowflake.of(3));
        call.group(Snowflake.of(2));
        encryptor = call.session(Snowflake.of(2)).encryptor();
        cipher = mode.open(new byte[TransportCipher.KEY]);
        var player = new QueuePlayer(() -> {});
        player.open();
        player.play(into -> {
            into.put(opus);
            return FRAME;
        });
        speech = new Speech(player::pull, outlet -> outlet.told(outlet.wanted()), new SendCounts());
        speech.through(
                new Outlet(1, encryptor, mode.open(new byte[TransportCipher.KEY]), () -> false));
    }

    @Benchmark
    public boolean wholeWay() {
        if (!speech.next(packet.clear())) {
            throw new AssertionError("nothing to send");
        }
        return true;
    }

    @Benchmark
    public Object daveAlone() {
        return encryptor.encrypt(frame.clear(), encrypted.clear());
    }

    @Benchmark
    public int transportAlone() {
        return cipher.seal(RtpHeader.SIZE, bytes, opus, FRAME, counter++);
    }
}
