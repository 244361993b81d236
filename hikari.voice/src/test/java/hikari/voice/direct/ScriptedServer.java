package hikari.voice.direct;

import hikari.testkit.SelfSigned;
import hikari.testkit.Waiting;
import hikari.voice.crypto.Mode;
import hikari.voice.rtp.Discovery;
import hikari.voice.rtp.RtpHeader;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.net.ssl.SSLContext;

/// A voice server for one client, which does what a test says and otherwise what Discord would.
final class ScriptedServer implements AutoCloseable {
    static final int SSRC = 0xF000_0001;

    /// Of all of them, and of those who trust them.
    static final SSLContext TLS = SelfSigned.of("dns:localhost").context();

    /// A packet that came.
    ///
    /// @param sequence its number
    /// @param timestamp its time
    /// @param frame what was in it
    /// @param counter the number of the encryption
    record Packet(int sequence, int timestamp, byte[] frame, int counter) {}

    final List<ServerSide> connections = new CopyOnWriteArrayList<>();
    final List<String> paths = new CopyOnWriteArrayList<>();
    final List<Packet> packets = new CopyOnWriteArrayList<>();
    final List<byte[]> datagrams = new CopyOnWriteArrayList<>();
    final byte[] secret = new byte[32];
    volatile int firstSequence;
    volatile int heartbeatMillis = 60_000;
    volatile int daveVersion;
    volatile List<String> modes = Arrays.stream(Mode.values()).map(Mode::key).toList();
    final AtomicInteger deafToDiscovery = new AtomicInteger();
    volatile boolean acknowledges = true;

    /// Deals with a message instead of the server, where it says so.
    volatile BiPredicate<ServerSide, ServerSide.Sent> script = (connection, sent) -> false;

    volatile Mode mode = Mode.AES_256_GCM;
    private volatile SocketAddress client = new InetSocketAddress(1);
    private final ServerSocket listening;
    private final DatagramSocket udp;

    ScriptedServer() {
        try {
            this.listening =
                    TLS.getServerSocketFactory()
                            .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
            this.udp = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        Arrays.fill(secret, (byte) 7);
        Thread.startVirtualThread(this::accept);
        Thread.startVirtualThread(this::receive);
    }

    String endpoint() {
        return "localhost:" + listening.getLocalPort();
    }

    ServerSide connection(int number) {
        Waiting.until(() -> connections.size() > number);
        return connections.get(number);
    }

    void send(byte[] datagram) {
        try {
            udp.send(new DatagramPacket(datagram, datagram.length, client));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// Sends a packet of somebody as Discord does.
    void say(int sequence, int ssrc, byte[] frame) {
        var packet = new byte[RtpHeader.SIZE + frame.length + 20];
        RtpHeader.write(packet, sequence, sequence * RtpHeader.SAMPLES, ssrc);
        int length = mode.open(secret).seal(RtpHeader.SIZE, packet, frame, frame.length, sequence);
        send(Arrays.copyOf(packet, length));
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        udp.close();
        connections.forEach(ServerSide::cut);
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                var socket = listening.accept();
                Thread.startVirtualThread(() -> {
                    try {
                        var connection = new ServerSide(socket);
                        connection.sequence(firstSequence);
                        paths.add(connection.upgrade());
                        connection.send(
                                "{\"op\":8,\"d\":{\"v\":8,\"heartbeat_interval\":%d.5}}"
                                        .formatted(heartbeatMillis));
                        connections.add(connection);
                        connection.read(sent -> handle(connection, sent));
                    } catch (IOException e) {
                        // the client gave up
                    }
                });
            } catch (IOException e) {
                return;
            }
        }
    }

    private void handle(ServerSide connection, ServerSide.Sent sent) {
        if (script.test(connection, sent)) {
            return;
        }
        switch (sent.op()) {
            case 0 ->
                    connection.send(
                            "{\"op\":2,\"d\":{\"ssrc\":%s,\"ip\":\"127.0.0.1\",\"port\":%d,\"modes\":[%s],\"heartbeat_interval\":1}}"
                                    .formatted(
                                            Integer.toUnsignedString(SSRC),
                                            udp.getLocalPort(),
                                            modes.stream()
                                                    .map(name -> '"' + name + '"')
                                                    .collect(Collectors.joining(","))));
            case 1 -> {
                mode = Mode.of(sent.data().getJsonObject("data").getString("mode")).orElseThrow();
                connection.sendNumbered(4, description());
            }
            case 3 -> {
                if (acknowledges) {
                    connection.send("{\"op\":6,\"d\":{\"t\":%s}}".formatted(sent.data().get("t")));
                }
            }
            case 7 -> connection.send("{\"op\":9,\"d\":null}");
            default -> {}
        }
    }

    String description() {
        var key =
                IntStream.range(0, secret.length)
                        .mapToObj(i -> Integer.toString(secret[i] & 0xFF))
                        .collect(Collectors.joining(","));
        return "{\"mode\":\"%s\",\"secret_key\":[%s],\"dave_protocol_version\":%d}"
                .formatted(mode.key(), key, daveVersion);
    }

    private void receive() {
        var packet = new DatagramPacket(new byte[4096], 4096);
        while (!udp.isClosed()) {
            try {
                packet.setLength(4096);
                udp.receive(packet);
                client = packet.getSocketAddress();
                take(Arrays.copyOf(packet.getData(), packet.getLength()));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void take(byte[] datagram) {
        datagrams.add(datagram);
        var header = new RtpHeader();
        if (datagram.length == Discovery.SIZE && datagram[1] == 1) {
            if (deafToDiscovery.getAndDecrement() <= 0) {
                answerDiscovery(datagram);
            }
        } else if (header.read(datagram, datagram.length)) {
            var plain = new byte[datagram.length];
            int length = mode.open(secret).open(header.clear(), datagram, datagram.length, plain);
            packets.add(
                    new Packet(
                            header.sequence(),
                            header.timestamp(),
                            length < 0 ? new byte[0] : Arrays.copyOf(plain, length),
                            ByteBuffer.wrap(datagram).getInt(datagram.length - 4)));
        }
    }

    private void answerDiscovery(byte[] request) {
        var answer = ByteBuffer.allocate(Discovery.SIZE);
        answer.putShort((short) 2).putShort((short) 70).putInt(ByteBuffer.wrap(request).getInt(4));
        answer.put("203.0.113.9".getBytes(StandardCharsets.US_ASCII));
        answer.putShort(72, (short) 50_001);
        send(answer.array());
    }
}
