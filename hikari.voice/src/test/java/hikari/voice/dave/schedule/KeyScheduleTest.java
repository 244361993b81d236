package hikari.voice.dave.schedule;

import static hikari.voice.dave.Vectors.bytes;
import static hikari.voice.dave.Vectors.octets;
import static hikari.voice.dave.Vectors.read;
import static org.assertj.core.api.Assertions.assertThat;

import hikari.voice.dave.Vectors;
import hikari.voice.dave.codec.FramedContent;
import hikari.voice.dave.codec.GroupContext;
import hikari.voice.dave.codec.MlsReader;
import hikari.voice.dave.codec.Octets;
import hikari.voice.dave.codec.PublicMessage;
import hikari.voice.dave.suite.Derivation;
import hikari.voice.dave.suite.Hkdf;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// RFC 9420's vectors of the key schedule and of the hashes over what happened.
class KeyScheduleTest {
    private static final byte[] ANY = "any".getBytes(StandardCharsets.US_ASCII);

    @Test
    void eachEpochFollowsFromTheOneBefore() {
        JsonObject it = Vectors.of("key-schedule").findFirst().orElseThrow();
        byte[] init = bytes(it, "initial_init_secret");
        for (JsonObject epoch : it.getJsonArray("epochs").getValuesAs(JsonObject.class)) {
            init = checkEpoch(epoch, init);
        }
    }

    private static byte[] checkEpoch(JsonObject epoch, byte[] init) {
        GroupContext context = read(epoch, "group_context", GroupContext::read);
        assertThat(context.toBytes()).isEqualTo(bytes(epoch, "group_context"));
        var joiner =
                EpochSecrets.next(
                        init, bytes(epoch, "commit_secret"), context, bytes(epoch, "psk_secret"));
        assertThat(joiner.secret()).isEqualTo(bytes(epoch, "joiner_secret"));
        byte[] welcome = bytes(epoch, "welcome_secret");
        assertThat(joiner.welcome().key())
                .isEqualTo(Derivation.expand(welcome, "key", new byte[0], 16));
        assertThat(joiner.welcome().nonce())
                .isEqualTo(Derivation.expand(welcome, "nonce", new byte[0], 12));
        var secrets = EpochSecrets.of(joiner, context);
        assertThat(secrets.authenticator()).isEqualTo(bytes(epoch, "epoch_authenticator"));
        assertThat(secrets.confirmationTag(Octets.of(ANY)).bytes())
                .isEqualTo(Hkdf.mac(bytes(epoch, "confirmation_key"), ANY));
        assertThat(secrets.membershipTag(ANY).bytes())
                .isEqualTo(Hkdf.mac(bytes(epoch, "membership_key"), ANY));
        JsonObject exporter = epoch.getJsonObject("exporter");
        assertThat(
                        secrets.export(
                                exporter.getString("label"),
                                bytes(exporter, "context"),
                                exporter.getInt("length")))
                .isEqualTo(bytes(exporter, "secret"));
        assertThat(secrets.initSecret()).isEqualTo(bytes(epoch, "init_secret"));
        return secrets.initSecret();
    }

    @Test
    void whatHappenedIsHashedWithItsConfirmation() {
        JsonObject it = Vectors.of("transcript-hashes").findFirst().orElseThrow();
        PublicMessage commit = read(it, "authenticated_content", KeyScheduleTest::authenticated);
        Octets confirmed =
                Transcript.confirmed(octets(it, "interim_transcript_hash_before"), commit);
        assertThat(confirmed).isEqualTo(octets(it, "confirmed_transcript_hash_after"));
        Octets tag = commit.confirmationTag().orElseThrow();
        assertThat(tag.bytes())
                .isEqualTo(Hkdf.mac(bytes(it, "confirmation_key"), confirmed.bytes()));
        assertThat(Transcript.interim(confirmed, tag))
                .isEqualTo(octets(it, "interim_transcript_hash_after"));
    }

    /// A commit with its header cut short, and without the tag that only members see.
    private static PublicMessage authenticated(MlsReader reader) {
        assertThat(reader.u16()).isEqualTo(1);
        return new PublicMessage(
                FramedContent.read(reader),
                reader.vector(),
                Optional.of(reader.vector()),
                Optional.empty());
    }
}
