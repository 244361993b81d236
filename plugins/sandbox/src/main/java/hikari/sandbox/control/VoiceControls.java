package hikari.sandbox.control;

import hikari.sandbox.VoiceParticipant;
import hikari.sandbox.VoiceTicket;
import hikari.sandbox.json.Js;
import hikari.sandbox.rest.Exchange;
import hikari.sandbox.rest.Reply;
import hikari.sandbox.rest.Router;
import hikari.sandbox.voice.VoiceHub;
import hikari.sandbox.world.World;
import jakarta.json.JsonObject;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;

/// Who is in which voice channel, what a client of another library needs to be one of the people
/// there, and what goes wrong with voice.
final class VoiceControls {
    private final World world;
    private final VoiceHub voice;

    VoiceControls(Parts parts) {
        this.world = parts.world();
        this.voice = parts.voice();
    }

    void addTo(Router router) {
        router.add("PUT", "/guilds/{guild_id}/voice/{user_id}", this::move)
                .add("POST", "/channels/{channel_id}/voice/{user_id}", this::join)
                .add("GET", "/channels/{channel_id}/voice", this::participants)
                .add("GET", "/voice/certificate", _ -> Reply.ok(certificate()))
                .add("GET", "/faults/voice", _ -> Reply.ok(Js.of("waiting", waiting())))
                .add("POST", "/faults/voice", this::fault)
                .add("DELETE", "/faults/voice", this::clear);
    }

    private JsonObject certificate() {
        try {
            var lines = Base64.getMimeEncoder(64, new byte[] {'\n'});
            var body = lines.encodeToString(voice.certificate().getEncoded());
            return Js.of(
                    "pem",
                    "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n".formatted(body));
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Reply move(Exchange x) {
        return Reply.ok(
                world.locked(() ->
                        world.voice()
                                .move(
                                        world.guild(x.id("guild_id")),
                                        world.user(x.id("user_id")),
                                        Js.idOf(x.json(), "channel_id"))));
    }

    private Reply join(Exchange x) {
        return Reply.ok(ticket(voice.join(x.id("user_id"), x.id("channel_id"))));
    }

    private static JsonObject ticket(VoiceTicket ticket) {
        return Js.of(
                "guild_id", Js.id(ticket.guildId()),
                "channel_id", Js.id(ticket.channelId()),
                "user_id", Js.id(ticket.userId()),
                "session_id", ticket.sessionId(),
                "token", ticket.token(),
                "endpoint", ticket.endpoint().orElse(null));
    }

    private Reply participants(Exchange x) {
        long channel = x.id("channel_id");
        return Reply.ok(
                Js.of(
                        "ignored_commits", voice.ignoredCommits(channel),
                        "settled", voice.isSettled(channel),
                        "participants",
                                voice.participants(channel).stream()
                                        .map(VoiceControls::participant)
                                        .toList()));
    }

    private static JsonObject participant(VoiceParticipant one) {
        var counts = one.counts();
        return Js.of(
                "user_id", Js.id(one.userId()),
                "session_id", one.sessionId(),
                "ssrc", one.ssrc(),
                "connected", one.connected(),
                "ready", one.ready(),
                "mode", one.mode(),
                "speaking", one.speaking(),
                "dave_version", one.daveVersion(),
                "epoch", one.epoch(),
                "resumes", one.resumes(),
                "received", counts.received(),
                "relayed", counts.relayed(),
                "refused", counts.refused(),
                "undecipherable", counts.undecipherable(),
                "plain", counts.plain(),
                "keep_alives", counts.keepAlives());
    }

    private int waiting() {
        return voice.faults().pending();
    }

    private Reply fault(Exchange x) {
        return Reply.ok(Js.of("met", voice.faults().inject(x.json())));
    }

    private Reply clear(Exchange x) {
        voice.faults().clear();
        return Reply.none();
    }
}
