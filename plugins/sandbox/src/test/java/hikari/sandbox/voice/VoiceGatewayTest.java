package hikari.sandbox.voice;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.sandbox.RunningSandbox;
import hikari.sandbox.VoiceFault;
import hikari.sandbox.VoiceTarget;
import hikari.sandbox.VoiceTicket;
import hikari.sandbox.json.Js;
import hikari.sandbox.voice.media.MediaMode;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The voice gateway as a client sees it: from HELLO to media, close codes, and resuming.
@Timeout(60)
class VoiceGatewayTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @RegisterExtension final RunningSandbox on = RunningSandbox.unlimited();

    private VoiceTicket ticket(String name, String channel) {
        var sandbox = on.sandbox();
        return sandbox.voice().join(sandbox.person(name).id(), sandbox.channel(channel));
    }

    private VoiceTicket ada() {
        return ticket("ada", "Lounge");
    }

    private long lounge() {
        return on.sandbox().channel("Lounge");
    }

    @Test
    void aClientIsLedToItsKey() {
        try (var client = VoiceClient.of(on.sandbox(), ada())) {
            var hello = client.next();
            assertThat(hello.op).isEqualTo(8);
            assertThat(hello.data().getInt("heartbeat_interval")).isEqualTo(13_750);
            client.send(3, Js.of("t", 77, "seq_ack", -1));
            assertThat(client.next(6).data().getInt("t")).isEqualTo(77);
            client.send(0, VoiceClient.identity(ada(), 1));
            var ready = client.next(2).data();
            assertThat(Js.texts(ready, "modes"))
                    .containsExactlyInAnyOrder(
                            "aead_aes256_gcm_rtpsize", "aead_xchacha20_poly1305_rtpsize");
            client.select("127.0.0.1", 9, "aead_aes256_gcm_rtpsize");
            var description = client.next(4);
            assertThat(Js.list(description.data(), "secret_key")).hasSize(32);
            assertThat(description.data().getInt("dave_protocol_version")).isEqualTo(1);
            assertThat(client.next().op).isEqualTo(25);
        }
    }

    @Test
    void numbersCountJsonAndBinaryMessagesAlike() {
        try (var client = VoiceClient.identified(on.sandbox(), ada())) {
            client.next(2);
            client.select("127.0.0.1", 9, "aead_aes256_gcm_rtpsize");
            assertThat(client.next(4).json.getInt("seq")).isEqualTo(1);
            assertThat(client.next(25).json.getInt("seq")).isEqualTo(2);
        }
    }

    @Test
    void aStageIsNotEncryptedEndToEnd() {
        var ticket = ticket("ada", "Stage");
        try (var client = VoiceClient.of(on.sandbox(), ticket)) {
            client.send(0, VoiceClient.identity(ticket, 0)).next(2);
            client.select("127.0.0.1", 9, "aead_aes256_gcm_rtpsize");
            assertThat(client.next(4).data().getInt("dave_protocol_version")).isZero();
            client.send(3, Js.of("t", 1, "seq_ack", 1));
            assertThat(client.next().op).isEqualTo(6);
        }
    }

    private int closed(int op, JsonValue data) {
        try (var client = VoiceClient.of(on.sandbox(), ada())) {
            return client.send(op, data).closeCode();
        }
    }

    private int closedAfterIdentify(int op, JsonValue data) {
        try (var client = VoiceClient.identified(on.sandbox(), ada())) {
            return client.send(op, data).closeCode();
        }
    }

    @Test
    void whatBreaksTheProtocolIsClosedWithTheCodeForIt() {
        assertThat(closed(99, Js.of())).isEqualTo(4001);
        try (var client = VoiceClient.of(on.sandbox(), ada())) {
            var huge = "{\"op\":%d,\"d\":{\"t\":1}}".formatted((1L << 32) + 3);
            assertThat(client.send(huge).closeCode()).isEqualTo(4001);
        }
        assertThat(closed(0, JsonValue.NULL)).isEqualTo(4002);
        assertThat(closed(5, Js.of("speaking", 1))).isEqualTo(4003);
        var wrong = Js.with(VoiceClient.identity(ada(), 1), "token", "wrong");
        assertThat(closed(0, wrong)).isEqualTo(4004);
        assertThat(closedAfterIdentify(0, VoiceClient.identity(ada(), 1))).isEqualTo(4005);
        assertThat(closed(7, Js.of("server_id", "1", "session_id", "", "token", "")))
                .isEqualTo(4006);
        assertThat(closedAfterIdentify(1, Js.of("protocol", "tcp"))).isEqualTo(4012);
        var mode = Js.of("address", "127.0.0.1", "port", 9, "mode", "xsalsa20_poly1305");
        assertThat(closedAfterIdentify(1, Js.of("protocol", "udp", "data", mode))).isEqualTo(4016);
        assertThat(closed(0, VoiceClient.identity(ada(), 0))).isEqualTo(4017);
    }

    @Test
    void anotherVersionIsRefused() {
        var endpoint = ada().endpoint().orElseThrow();
        try (var client = new VoiceClient(on.sandbox(), endpoint, "v=7")) {
            assertThat(client.closeCode()).isEqualTo(4020);
        }
    }

    @Test
    void clientsHearOfEachOther() {
        try (var ada = VoiceClient.ready(on.sandbox(), ada(), MediaMode.AES)) {
            ada.client.speak(ada.media);
            var grace = VoiceClient.ready(on.sandbox(), ticket("grace", "Lounge"), MediaMode.AES);
            long graceId = on.sandbox().person("grace").id();
            long adaId = on.sandbox().person("ada").id();
            assertThat(Js.idsOf(grace.client.next(11).data(), "user_ids")).containsExactly(adaId);
            assertThat(Js.number(grace.client.next(5).data(), "ssrc", 0))
                    .isEqualTo(ada.media.ssrc());
            assertThat(Js.idsOf(ada.client.next(11).data(), "user_ids")).containsExactly(graceId);
            grace.client.leave();
            assertThat(Js.idOf(ada.client.next(13).data(), "user_id")).isEqualTo(graceId);
            grace.close();
        }
    }

    @Test
    void whatWasMissedComesAfterAResume() throws InterruptedException {
        var ticket = ada();
        try (var ada = VoiceClient.ready(on.sandbox(), ticket, MediaMode.AES)) {
            ada.client.next(25);
            int last = ada.client.last;
            ada.client.abort();
            on.sandbox().voice().await(lounge(), all -> !all.getFirst().connected(), SOON);
            try (var grace =
                            VoiceClient.ready(
                                    on.sandbox(), ticket("grace", "Lounge"), MediaMode.AES);
                    var again = VoiceClient.of(on.sandbox(), ticket)) {
                again.send(7, resume(ticket, last));
                assertThat(again.next(9).json.get("d")).isEqualTo(JsonValue.NULL);
                var missed = again.next();
                assertThat(missed.op).isEqualTo(11);
                assertThat(missed.json.getInt("seq")).isEqualTo(last + 1);
                grace.client.speak(grace.media);
                assertThat(again.next().op).isEqualTo(5);
            }
        }
    }

    private static JsonObject resume(VoiceTicket ticket, int acknowledged) {
        return Js.of(
                "server_id", Js.id(ticket.guildId()),
                "session_id", ticket.sessionId(),
                "token", ticket.token(),
                "seq_ack", acknowledged);
    }

    @Test
    void whoMovedOrWasPutOutCannotResume() {
        var ticket = ada();
        try (var ada = VoiceClient.ready(on.sandbox(), ticket, MediaMode.AES);
                var again = VoiceClient.of(on.sandbox(), ticket)) {
            ticket("ada", "Stage");
            assertThat(ada.client.closeCode()).isEqualTo(4014);
            assertThat(again.send(7, resume(ticket, 1)).closeCode()).isEqualTo(4006);
        }
    }

    @Test
    void aRefusedResumeIsTheEndOfTheSession() {
        var ticket = ada();
        try (var ada = VoiceClient.ready(on.sandbox(), ticket, MediaMode.AES);
                var first = VoiceClient.of(on.sandbox(), ticket);
                var second = VoiceClient.of(on.sandbox(), ticket)) {
            var faults = on.sandbox().voice().faults();
            faults.inject(new VoiceTarget.Everyone(), new VoiceFault.RefuseResume());
            assertThat(faults.pending()).isEqualTo(1);
            assertThat(first.send(7, resume(ticket, 1)).closeCode()).isEqualTo(4006);
            assertThat(second.send(7, resume(ticket, 1)).closeCode()).isEqualTo(4006);
            assertThat(ada.client.closeCode()).isEqualTo(4006);
            assertThat(faults.pending()).isZero();
        }
    }

    @Test
    void aCrashLeavesTheSessionResumableAndATimeoutDoesNot() {
        for (int code : List.of(4015, 4009)) {
            var ticket = ada();
            try (var ada = VoiceClient.ready(on.sandbox(), ticket, MediaMode.AES);
                    var again = VoiceClient.of(on.sandbox(), ticket)) {
                int met =
                        on.sandbox()
                                .voice()
                                .faults()
                                .inject(
                                        new VoiceTarget.User(ticket.userId()),
                                        new VoiceFault.Close(code, "a test"));
                assertThat(met).isEqualTo(1);
                assertThat(ada.client.closeCode()).isEqualTo(code);
                again.send(7, resume(ticket, 2));
                if (code == 4015) {
                    again.next(9);
                } else {
                    assertThat(again.closeCode()).isEqualTo(4006);
                }
            }
            on.sandbox().voice().leave(ticket.userId(), lounge());
        }
    }

    @Test
    void deadAndMuteSocketsStayOpen() {
        try (var ada = VoiceClient.ready(on.sandbox(), ada(), MediaMode.AES);
                var grace =
                        VoiceClient.ready(on.sandbox(), ticket("grace", "Lounge"), MediaMode.AES)) {
            var faults = on.sandbox().voice().faults();
            faults.inject(
                    new VoiceTarget.User(on.sandbox().person("ada").id()), new VoiceFault.NoAcks());
            ada.client.next(11);
            ada.client.send(3, Js.of("t", 1, "seq_ack", 1)).speak(ada.media);
            grace.client.next(5); // the heartbeat before it was heard
            grace.client.speak(grace.media);
            assertThat(ada.client.next().op).isEqualTo(5); // and no op 6 before it
            grace.client.send(3, Js.of("t", 2, "seq_ack", 1)).next(6);
        }
    }

    @Test
    void aServerThatIsAwayIsToldOfWithoutAnEndpoint() throws InterruptedException {
        var ticket = ada();
        try (var ada = VoiceClient.ready(on.sandbox(), ticket, MediaMode.AES)) {
            on.sandbox()
                    .voice()
                    .faults()
                    .inject(
                            new VoiceTarget.Channel(lounge()),
                            new VoiceFault.Outage(Duration.ofMillis(1)));
            assertThat(ada.client.closeCode()).isEqualTo(4014);
            on.sandbox().voice().await(lounge(), _ -> hasServer(ticket), SOON);
            var moved = on.sandbox().voice().ticket(ticket.userId(), lounge()).orElseThrow();
            assertThat(moved.endpoint()).isNotEqualTo(ticket.endpoint());
            assertThat(moved.token()).isNotEqualTo(ticket.token());
            try (var again = VoiceClient.identified(on.sandbox(), moved)) {
                again.next(2);
            }
        }
    }

    @Test
    void whoComesWhileTheServerIsAwayWaitsForItToo() {
        var outage = new VoiceFault.Outage(Duration.ofDays(1));
        ada();
        on.sandbox().voice().faults().inject(new VoiceTarget.Channel(lounge()), outage);
        assertThat(ticket("grace", "Lounge").endpoint()).isEmpty();
    }

    private boolean hasServer(VoiceTicket before) {
        return on.sandbox()
                .voice()
                .ticket(before.userId(), lounge())
                .flatMap(VoiceTicket::endpoint)
                .filter(endpoint -> !endpoint.equals(before.endpoint().orElseThrow()))
                .isPresent();
    }
}
