package hikari.sandbox.voice;

import hikari.sandbox.voice.media.RtpPacket;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.charset.StandardCharsets;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/// A voice server's UDP port: IP discovery, keep-alives, and the relay of media.
final class MediaPort implements AutoCloseable {
    private static final Logger LOG = LogManager.getLogger(MediaPort.class);
    private static final int MAX_PACKET = 4096;
    private static final int DISCOVERY = 74;
    private static final int KEEP_ALIVE = 8;

    private final VoiceHub hub;
    private final VoiceServer server;
    private final DatagramChannel channel;
    private final Thread thread;

    MediaPort(VoiceHub hub, VoiceServer server) throws IOException {
        this.hub = hub;
        this.server = server;
        this.channel = DatagramChannel.open();
        try {
            channel.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0));
        } catch (IOException failed) {
            channel.close();
            throw failed;
        }
        this.thread = Thread.ofVirtual().name("sandbox-voice-media").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    int port() {
        return channel.socket().getLocalPort();
    }

    private void run() {
        var buffer = ByteBuffer.allocate(MAX_PACKET);
        while (channel.isOpen()) {
            try {
                var from = channel.receive(buffer.clear());
                if (from != null) {
                    var packet = new byte[buffer.flip().remaining()];
                    buffer.get(packet);
                    take(packet, from);
                }
            } catch (IOException closed) {
                LOG.debug("A media port: {}", closed.getMessage());
            } catch (RuntimeException failed) {
                LOG.error("A media packet could not be relayed", failed);
            }
        }
    }

    private void take(byte[] packet, SocketAddress from) throws IOException {
        if (packet.length == DISCOVERY && packet[0] == 0 && packet[1] == 1) {
            discover(packet, (InetSocketAddress) from);
        } else if (packet.length == KEEP_ALIVE) {
            keepAlive(packet, from);
        } else {
            relay(packet);
        }
    }

    private void discover(byte[] request, InetSocketAddress from) throws IOException {
        var in = ByteBuffer.wrap(request);
        int ssrc = in.getInt(4);
        var session = server.session(ssrc);
        if (in.getShort(2) != 70 || session == null || isIgnored(session)) {
            return;
        }
        var address = from.getAddress().getHostAddress().getBytes(StandardCharsets.US_ASCII);
        var answer = ByteBuffer.allocate(DISCOVERY);
        answer.putShort((short) 2).putShort((short) 70).putInt(ssrc).put(address);
        answer.putShort(DISCOVERY - 2, (short) from.getPort());
        channel.send(answer.clear(), from);
    }

    private boolean isIgnored(VoiceSession session) {
        return hub.book().takeDiscovery(session.room().channelId(), session.user());
    }

    private void keepAlive(byte[] packet, SocketAddress from) throws IOException {
        var session = server.sessionAt(from);
        if (session != null) {
            session.media().countKeepAlive();
            hub.stir();
        }
        channel.send(ByteBuffer.wrap(packet), from);
    }

    private void relay(byte[] packet) throws IOException {
        var rtp = RtpPacket.parse(packet).orElse(null);
        var session = rtp == null ? null : server.session(rtp.ssrc());
        if (rtp == null || session == null) {
            return;
        }
        var frame = received(packet, rtp, session);
        if (frame != null) {
            for (var listener : session.room().listening()) {
                if (listener != session) {
                    deliver(rtp, frame, listener);
                }
            }
        }
        hub.stir();
    }

    private static byte @Nullable [] received(byte[] packet, RtpPacket rtp, VoiceSession session) {
        var media = session.media();
        var path = media.path();
        if (path == null || !media.isAnnounced()) {
            media.countRefused();
            return null;
        }
        var frame = path.cipher().open(packet, rtp.head()).flatMap(rtp::frame);
        frame.ifPresentOrElse(media::countReceived, media::countUndecipherable);
        return frame.orElse(null);
    }

    private void deliver(RtpPacket rtp, byte[] frame, VoiceSession listener) throws IOException {
        var media = listener.media();
        var path = media.path();
        if (path != null) {
            var packet = rtp.sealed(frame, hub.shape(), path.cipher());
            for (var arriving : media.faults().pass(packet)) {
                channel.send(ByteBuffer.wrap(arriving), path.address());
                media.countRelayed();
            }
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
            thread.join();
        } catch (IOException failed) {
            LOG.debug("A media port did not close: {}", failed.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
