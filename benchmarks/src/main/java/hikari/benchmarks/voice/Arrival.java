package hikari.benchmarks.voice;

import com.sun.management.OperatingSystemMXBean;
import hikari.api.voice.audio.PacketSource;
import hikari.voice.crypto.Mode;
import hikari.voice.crypto.TransportCipher;
import hikari.voice.pacing.WheelPacerProvider;
import hikari.voice.rtp.RtpHeader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.DatagramChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How evenly the packets of many paced connections arrive over loopback: by how much the gap
/// between two packets of a connection differs from 20 ms. Sender and receiver share the machine
/// and the process.
///
/// Run by `benchmarks/voice`.
public final class Arrival {
    private static final long FRAME = 20_000_000L;
    private static final int WARM_UP_SECONDS = 5;
    private static final int SECONDS = 20;

    private final int connections;
    private final long[] last;
    private final long[] differences;
    private int count;
    private volatile boolean measuring;

    private Arrival(int connections) {
        this.connections = connections;
        this.last = new long[connections];
        this.differences = new long[connections * 51 * SECONDS];
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.printf(
                "%11s %9s %9s %9s %9s %11s%n",
                "connections", "p50 ms", "p99", "p99.9", "max", "CPU %");
        for (var argument : arguments) {
            new Arrival(Integer.parseInt(argument)).run();
        }
    }

    private void run() throws IOException, InterruptedException {
        var sockets = new ArrayList<DatagramChannel>();
        try (var receiver = DatagramChannel.open()) {
            var pacer = new WheelPacerProvider().open();
            receiver.setOption(StandardSocketOptions.SO_RCVBUF, 4 << 20);
            receiver.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            for (int i = 0; i < connections; i++) {
                var socket = DatagramChannel.open().connect(receiver.getLocalAddress());
                sockets.add(socket);
                pacer.add(socket, new Talking(i));
            }
            var receiving = Thread.ofPlatform().name("receiver").start(() -> receive(receiver));
            Thread.sleep(WARM_UP_SECONDS * 1_000L);
            long cpu = cpu();
            measuring = true;
            Thread.sleep(SECONDS * 1_000L);
            measuring = false;
            double used = (cpu() - cpu) / (SECONDS * 1e9);
            pacer.close();
            receiver.close();
            receiving.join();
            print(used);
        }
        for (var socket : sockets) {
            socket.close();
        }
    }

    private void receive(DatagramChannel receiver) {
        var packet = ByteBuffer.allocateDirect(PacketSource.MAX_PACKET);
        var header = new RtpHeader();
        var bytes = new byte[PacketSource.MAX_PACKET];
        try {
            while (true) {
                receiver.receive(packet.clear());
                long now = System.nanoTime();
                int length = packet.flip().remaining();
                packet.get(bytes, 0, length);
                if (header.read(bytes, length)) {
                    take(header.ssrc(), now);
                }
            }
        } catch (ClosedChannelException e) {
            // the measurement is over
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void take(int connection, long now) {
        if (measuring && last[connection] != 0 && count < differences.length) {
            differences[count++] = Math.abs(now - last[connection] - FRAME);
        }
        last[connection] = now;
    }

    private void print(double used) {
        var sorted = Arrays.copyOf(differences, count);
        Arrays.sort(sorted);
        var shown = new ArrayList<Object>(List.of(connections));
        for (double part : new double[] {0.5, 0.99, 0.999, 1}) {
            shown.add(sorted[(int) Math.min(count - 1, (long) (part * count))] / 1e6);
        }
        shown.add(used * 100);
        System.out.printf(Locale.ROOT, "%11d %9.2f %9.2f %9.2f %9.2f %11.0f%n", shown.toArray());
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /// Encrypts a frame for the server, as much as a connection without DAVE does.
    private static final class Talking implements PacketSource {
        private final TransportCipher cipher = Mode.AES_256_GCM.open(new byte[TransportCipher.KEY]);
        private final byte[] bytes = new byte[MAX_PACKET];
        private final byte[] frame = new byte[176];
        private final int ssrc;
        private int counter;

        Talking(int ssrc) {
            this.ssrc = ssrc;
        }

        @Override
        public boolean next(ByteBuffer packet) {
            RtpHeader.write(bytes, counter, counter * RtpHeader.SAMPLES, ssrc);
            int length = cipher.seal(RtpHeader.SIZE, bytes, frame, frame.length, counter++);
            packet.put(bytes, 0, length);
            return true;
        }

        @Override
        public void notSent(IOException failure) {
            // the receiver has just gone
        }
    }
}
