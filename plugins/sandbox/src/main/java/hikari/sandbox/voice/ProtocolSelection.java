package hikari.sandbox.voice;

import hikari.sandbox.json.Js;
import hikari.sandbox.voice.media.MediaCipher;
import hikari.sandbox.voice.media.MediaMode;
import jakarta.json.JsonObject;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.ArrayList;

/// A client says where its media goes and how it is encrypted (op 1), and gets its key (op 4).
final class ProtocolSelection {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final VoiceHub hub;
    private final VoiceSession session;

    ProtocolSelection(VoiceHub hub, VoiceSession session) {
        this.hub = hub;
        this.session = session;
    }

    void select(JsonObject request) {
        if (!Js.text(request, "protocol").equals("udp")) {
            throw new VoiceViolation(VoiceViolation.UNKNOWN_PROTOCOL, "Unknown protocol");
        }
        var data = Js.object(request, "data");
        var name = Js.text(data, "mode");
        var mode =
                MediaMode.of(name)
                        .filter(_ -> hub.modes().contains(name))
                        .orElseThrow(() ->
                                new VoiceViolation(
                                        VoiceViolation.UNKNOWN_MODE, "Unknown encryption mode"));
        var key = new byte[MediaCipher.KEY];
        RANDOM.nextBytes(key);
        session.media().to(new MediaLine.Path(address(data), new MediaCipher(mode, key)));
        var numbers = new ArrayList<Integer>();
        for (byte octet : key) {
            numbers.add(octet & 0xFF);
        }
        var room = session.room();
        session.tell(
                4,
                Js.of(
                        "mode",
                        name,
                        "secret_key",
                        numbers,
                        "dave_protocol_version",
                        room.daveVersion(),
                        "audio_codec",
                        "opus",
                        "media_session_id",
                        Integer.toHexString(session.ssrc())));
        if (!session.isReady()) {
            room.enter(session);
        }
    }

    /// The address that discovery told the client; packets go there, so that a client that read it
    /// wrongly hears nothing.
    private static InetSocketAddress address(JsonObject data) {
        long port = Js.number(data, "port", 0);
        try {
            var address = InetAddress.ofLiteral(Js.text(data, "address"));
            if (address.isLoopbackAddress() && port > 0 && port <= 0xFFFF) {
                return new InetSocketAddress(address, (int) port);
            }
        } catch (IllegalArgumentException malformed) {
            throw VoiceViolation.decode("address is no address");
        }
        throw VoiceViolation.decode("the sandbox sends to the loopback address only");
    }
}
