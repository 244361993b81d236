package hikari.voice.direct;

import hikari.voice.VoiceTime;
import hikari.voice.receive.Hearing;
import hikari.voice.rtp.Discovery;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.DatagramChannel;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/// The UDP side of a connection. One thread receives, the pacer sends.
final class UdpPort implements AutoCloseable {
    /// How often the server is asked how it sees us, once a second.
    static final int DISCOVERY_TRIES = 6;

    /// How often something is sent where there is nothing to say, so that routers keep the way
    /// open.
    static final Duration KEEP_ALIVE = Duration.ofSeconds(5);

    private static final Logger LOG = LogManager.getLogger(UdpPort.class);
    private static final Duration DISCOVERY_INTERVAL = Duration.ofSeconds(1);

    private final VoiceTime time;
    private final DatagramChannel channel;
    private final int ssrc;
    private final CountDownLatch discovered = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable Discovery seen;
    private volatile @Nullable Hearing hearing;

    private UdpPort(VoiceTime time, DatagramChannel channel, int ssrc) {
        this.time = time;
        this.channel = channel;
        this.ssrc = ssrc;
    }

    static UdpPort open(VoiceTime time, SocketAddress server, int ssrc) throws IOException {
        var channel = DatagramChannel.open();
        try {
            channel.connect(server);
            return new UdpPort(time, channel, ssrc);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    static SocketAddress address(String host, int port) throws IOException {
        var address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw new IOException("unknown host " + host);
        }
        return address;
    }

    DatagramChannel channel() {
        return channel;
    }

    /// Hands packets of audio on from now on.
    void hears(Hearing next) {
        hearing = next;
    }

    /// {@return how the server sees us, if it answers} Blocks; another thread must receive.
    Optional<Discovery> discover() throws InterruptedException {
        for (int i = 0; i < DISCOVERY_TRIES; i++) {
            send(Discovery.request(ssrc));
            if (time.await(discovered, DISCOVERY_INTERVAL)) {
                break;
            }
        }
        return Optional.ofNullable(seen);
    }

    /// Ends a discovery that is not answered yet.
    void giveUp() {
        discovered.countDown();
    }

    /// Receives until the port is closed.
    void receive() {
        var packet = new DatagramPacket(new byte[Hearing.MAX_PACKET], Hearing.MAX_PACKET);
        while (channel.isOpen()) {
            receive(packet);
        }
    }

    /// Keeps the way open until the port is closed.
    void keepAlive() throws InterruptedException {
        for (long count = 0; !time.await(closed, KEEP_ALIVE); count++) {
            var counter = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            send(counter.putLong(count).flip());
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            channel.close();
        } catch (IOException e) {
            // it is gone, which is what was asked for
        }
    }

    private void receive(DatagramPacket packet) {
        var before = hearing;
        try {
            packet.setLength(Hearing.MAX_PACKET);
            channel.socket().setSoTimeout(before == null ? 0 : before.patienceMillis(time.nanos()));
            channel.socket().receive(packet);
            take(packet);
        } catch (SocketTimeoutException e) {
            if (before != null) {
                before.settle(time.nanos());
            }
        } catch (ClosedChannelException e) {
            close();
        } catch (IOException e) {
            LOG.trace("an ICMP message; if the server is away, its socket tells better", e);
        }
    }

    private void take(DatagramPacket packet) {
        var answer = Discovery.answer(packet.getData(), packet.getLength(), ssrc);
        var used = hearing; // which may be newer than the wait
        if (answer.isPresent()) {
            seen = answer.get();
            discovered.countDown();
        } else if (used != null) {
            used.packet(packet.getData(), packet.getLength(), time.nanos());
            used.settle(time.nanos());
        }
    }

    /// What the system does not take is lost, as on the way.
    private void send(ByteBuffer packet) {
        try {
            channel.write(packet);
        } catch (IOException e) {
            // the next one may pass
        }
    }
}
