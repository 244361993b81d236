package hikari.sandbox.voice;

import hikari.sandbox.voice.media.MediaCipher;
import hikari.sandbox.voice.media.RtpPacket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The media side of a client that does exactly what a test says.
final class MediaSocket implements AutoCloseable {
    private final DatagramSocket socket;
    private final int ssrc;
    private int sequence;
    private MediaCipher cipher;

    MediaSocket(int port, int ssrc) {
        this.ssrc = ssrc;
        try {
            socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
            socket.setSoTimeout(20_000);
            socket.connect(InetAddress.getLoopbackAddress(), port);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    long ssrc() {
        return Integer.toUnsignedLong(ssrc);
    }

    void key(MediaCipher given) {
        cipher = given;
    }

    MediaCipher cipher() {
        return cipher;
    }

    void send(byte[] packet) {
        try {
            socket.send(new DatagramPacket(packet, packet.length));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    byte[] receive() {
        try {
            var packet = new DatagramPacket(new byte[4096], 4096);
            socket.receive(packet);
            return Arrays.copyOf(packet.getData(), packet.getLength());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void askForAddress() {
        send(ByteBuffer.allocate(74).putShort((short) 1).putShort((short) 70).putInt(ssrc).array());
    }

    InetSocketAddress discover() {
        askForAddress();
        var answer = receive();
        int end = 8;
        while (answer[end] != 0) {
            end++;
        }
        int port = ByteBuffer.wrap(answer).getShort(72) & 0xFFFF;
        return new InetSocketAddress(
                new String(answer, 8, end - 8, StandardCharsets.US_ASCII), port);
    }

    int localPort() {
        return socket.getLocalPort();
    }

    /// Sends a frame in a packet of its own.
    void say(byte[] frame) {
        sequence++;
        var head =
                ByteBuffer.allocate(12)
                        .put((byte) 0x80)
                        .put((byte) 0x78)
                        .putShort((short) sequence)
                        .putInt(960 * sequence)
                        .putInt(ssrc)
                        .array();
        send(cipher.seal(head, frame));
    }

    /// The next packet.
    record Heard(RtpPacket rtp, String frame) {}

    Heard hear() {
        var packet = receive();
        var rtp = RtpPacket.parse(packet).orElseThrow();
        var body = cipher.open(packet, rtp.head()).orElseThrow();
        return new Heard(rtp, new String(rtp.frame(body).orElseThrow(), StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        socket.close();
    }
}
