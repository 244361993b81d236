package hikari.sandbox.voice;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.sandbox.PacketShape;
import hikari.sandbox.Sandbox;
import hikari.sandbox.SandboxOptions;
import hikari.sandbox.VoiceTicket;
import hikari.sandbox.json.Js;
import hikari.sandbox.voice.media.MediaCipher;
import hikari.sandbox.voice.media.MediaMode;
import hikari.sandbox.voice.media.RtpPacket;
import hikari.sandbox.voice.mls.Packages;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// Whatever a client sends, a voice server answers it, drops it, or closes with a code that is
/// documented.
class VoiceParsersProperties {
    private static final Set<Integer> CODES =
            Set.of(4001, 4002, 4003, 4004, 4005, 4006, 4012, 4016, 4017, 4020);

    private static Sandbox sandbox;

    @BeforeContainer
    static void open() {
        sandbox = Sandbox.create(SandboxOptions.defaults());
        sandbox.start();
    }

    @AfterContainer
    static void close() {
        sandbox.close();
    }

    private static VoiceTicket ticket() {
        return sandbox.voice().join(sandbox.person("ada").id(), sandbox.channel("Lounge"));
    }

    /// Sends something, and then a heartbeat, which is answered unless the connection is closed.
    private static void isAnsweredOrClosed(VoiceClient client) {
        client.send(3, Js.of("t", 1, "seq_ack", -1));
        while (true) {
            int op = client.next().op;
            if (op == 6) {
                return;
            }
            if (op < 0) {
                assertThat(CODES).contains(-op);
                return;
            }
        }
    }

    @Property(tries = 25)
    void anyJsonIsAnsweredOrClosed(
            @ForAll @IntRange(max = 32) int op, @ForAll("values") JsonValue data) {
        try (var client = VoiceClient.identified(sandbox, ticket())) {
            client.next(2);
            isAnsweredOrClosed(client.send(op, data));
        }
    }

    @Property(tries = 10)
    void anyTextIsAnsweredOrClosed(@ForAll String text) {
        try (var client = VoiceClient.of(sandbox, ticket())) {
            isAnsweredOrClosed(client.send(text));
        }
    }

    @Property(tries = 25)
    void anyBinaryMessageIsAnsweredOrClosed(
            @ForAll @IntRange(min = 24, max = 32) int op, @ForAll @Size(max = 300) byte[] payload) {
        try (var client = VoiceClient.identified(sandbox, ticket())) {
            client.next(2);
            isAnsweredOrClosed(client.binary(op, payload));
        }
    }

    @Provide
    Arbitrary<JsonValue> values() {
        var names =
                List.of(
                        "server_id",
                        "user_id",
                        "session_id",
                        "token",
                        "seq_ack",
                        "t",
                        "speaking",
                        "ssrc",
                        "delay",
                        "protocol",
                        "data",
                        "address",
                        "port",
                        "mode",
                        "transition_id",
                        "max_dave_protocol_version");
        Arbitrary<JsonValue> leaves =
                Arbitraries.oneOf(
                        Arbitraries.just(JsonValue.NULL),
                        Arbitraries.just(JsonValue.TRUE),
                        Arbitraries.longs().map(Json::createValue),
                        Arbitraries.doubles().map(Json::createValue),
                        Arbitraries.of("udp", "127.0.0.1", "1", "").map(Json::createValue));
        return Arbitraries.maps(Arbitraries.of(names), leaves)
                .ofMaxSize(6)
                .map(map -> {
                    var object = Json.createObjectBuilder();
                    map.forEach(object::add);
                    return (JsonValue) object.build();
                });
    }

    /// Random bytes seldom begin as a packet of audio does.
    @Property
    void anyPacketIsReadOrDropped(
            @ForAll @Size(min = 2, max = 90) byte[] packet,
            @ForAll boolean isLikeAudio,
            @ForAll MediaMode mode) {
        if (isLikeAudio) {
            packet[0] = (byte) (0x80 | packet[0] & 0x3F);
            packet[1] = 0x78;
        }
        var cipher = new MediaCipher(mode, new byte[MediaCipher.KEY]);
        var rtp = RtpPacket.parse(packet);
        rtp.ifPresent(head -> assertThat(cipher.open(packet, head.head())).isEmpty());
        rtp.ifPresent(head -> head.frame(packet));
    }

    @Property(tries = 200)
    void whatIsSealedInAnyShapeIsOpenedAsItWas(
            @ForAll @Size(max = 400) byte[] frame,
            @ForAll MediaMode mode,
            @ForAll PacketShape shape,
            @ForAll int ssrc) {
        var cipher = new MediaCipher(mode, new byte[MediaCipher.KEY]);
        var sent = new RtpPacket(7, 960, ssrc, 12, 0, false).sealed(frame, shape, cipher);
        var rtp = RtpPacket.parse(sent).orElseThrow();
        var body = cipher.open(sent, rtp.head()).orElseThrow();
        assertThat(rtp.frame(body).orElseThrow()).isEqualTo(frame);
        assertThat(rtp.ssrc()).isEqualTo(ssrc);
        int damaged = Math.floorMod(ssrc, sent.length);
        sent[damaged] ^= 1;
        var read = RtpPacket.parse(sent);
        read.ifPresent(head -> assertThat(cipher.open(sent, head.head())).isEmpty());
    }

    @Property(tries = 5)
    void manyKeyPackagesOfOneClientAreTaken(@ForAll @IntRange(min = 1, max = 5) int count) {
        try (var ada = VoiceClient.ready(sandbox, ticket(), MediaMode.AES)) {
            IntStream.range(0, count)
                    .forEach(_ -> ada.client.keyPackage(sandbox.person("ada").id()));
            isAnsweredOrClosed(ada.client);
        }
    }

    @Property(tries = 1)
    void theKeyPackageOfSomebodyElseIsRefused() {
        try (var ada = VoiceClient.ready(sandbox, ticket(), MediaMode.AES)) {
            ada.client.binary(26, Packages.keyPackage(sandbox.person("grace").id()));
            assertThat(ada.client.closeCode()).isEqualTo(4020);
        }
    }
}
