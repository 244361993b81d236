package hikari.voice.dave.group;

import static hikari.voice.dave.Vectors.bytes;
import static hikari.voice.dave.Vectors.octets;
import static hikari.voice.dave.Vectors.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.voice.dave.DaveException;
import hikari.voice.dave.Vectors;
import hikari.voice.dave.codec.Commit;
import hikari.voice.dave.codec.FramedContent;
import hikari.voice.dave.codec.GroupContext;
import hikari.voice.dave.codec.GroupInfo;
import hikari.voice.dave.codec.GroupSecrets;
import hikari.voice.dave.codec.KeyPackage;
import hikari.voice.dave.codec.MlsReader;
import hikari.voice.dave.codec.Octets;
import hikari.voice.dave.codec.PublicMessage;
import hikari.voice.dave.codec.Welcome;
import hikari.voice.dave.schedule.EpochSecrets;
import hikari.voice.dave.suite.Derivation;
import hikari.voice.dave.suite.Hkdf;
import hikari.voice.dave.suite.Hpke;
import hikari.voice.dave.suite.HpkeKey;
import hikari.voice.dave.suite.P256;
import hikari.voice.dave.suite.SigningKey;
import hikari.voice.dave.tree.RatchetTree;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// RFC 9420's vectors of messages that DAVE has: signed and not encrypted, and welcomes.
class MessageVectorsTest {
    private static final JsonObject PROTECTION =
            Vectors.of("message-protection").findFirst().orElseThrow();

    static Stream<JsonObject> messages() {
        return Vectors.of("messages");
    }

    private static GroupContext context() {
        return new GroupContext(
                octets(PROTECTION, "group_id"),
                PROTECTION.getJsonNumber("epoch").longValue(),
                octets(PROTECTION, "tree_hash"),
                octets(PROTECTION, "confirmed_transcript_hash"),
                List.of());
    }

    @Test
    void membersSignAndTagWhatTheySay() {
        PublicMessage message = read(PROTECTION, "proposal_pub", PublicMessage::read);
        assertThat(message.toBytes()).isEqualTo(bytes(PROTECTION, "proposal_pub"));
        Messages.verify(message, context(), octets(PROTECTION, "signature_pub"));
        byte[] tag = Hkdf.mac(bytes(PROTECTION, "membership_key"), message.toBeTagged(context()));
        assertThat(message.membershipTag().orElseThrow().bytes()).isEqualTo(tag);
        assertThat(message.content().body()).isInstanceOf(FramedContent.Body.Proposed.class);
        var key =
                new SigningKey(
                        P256.privateKey(bytes(PROTECTION, "signature_priv")),
                        octets(PROTECTION, "signature_pub"));
        PublicMessage own = Messages.sign(message.content(), context(), key);
        Messages.verify(own, context(), key.publicKey());
    }

    @Test
    void commitsThatHoldProposalsAreRefused() {
        assertThatThrownBy(() -> read(PROTECTION, "commit_pub", PublicMessage::read))
                .isInstanceOf(DaveException.class)
                .hasMessageContaining("holds a proposal");
    }

    @Test
    void aWelcomeSaysWhatItsMakerConfirmed() {
        JsonObject it = Vectors.of("welcome").findFirst().orElseThrow();
        KeyPackage keyPackage = read(it, "key_package", in -> message(in, 5, KeyPackage::read));
        Welcome welcome = read(it, "welcome", in -> message(in, 3, Welcome::read));
        Octets reference = Derivation.keyPackageReference(keyPackage.toBytes());
        Welcome.Secrets own =
                welcome.secrets().stream()
                        .filter(each -> each.keyPackage().equals(reference))
                        .findFirst()
                        .orElseThrow();
        var key = new HpkeKey(P256.privateKey(bytes(it, "init_priv")), keyPackage.initKey());
        byte[] decrypted =
                Hpke.decrypt(key, "Welcome", welcome.groupInfo().bytes(), own.encrypted());
        GroupSecrets secrets = MlsReader.whole(decrypted, GroupSecrets::read);
        var joiner = EpochSecrets.Joiner.told(secrets.joinerSecret());
        GroupInfo info =
                MlsReader.whole(
                        joiner.welcome().decrypt(welcome.groupInfo().bytes()), GroupInfo::read);
        SigningKey.verify(
                octets(it, "signer_pub"), "GroupInfoTBS", info.toBeSigned(), info.signature());
        Octets tag =
                EpochSecrets.of(joiner, info.context())
                        .confirmationTag(info.context().confirmedTranscriptHash());
        assertThat(tag).isEqualTo(info.confirmationTag());
    }

    @ParameterizedTest
    @MethodSource("messages")
    void whatIsReadIsWrittenTheSameWay(JsonObject it) {
        assertThat(read(it, "ratchet_tree", RatchetTree::read).toBytes())
                .isEqualTo(bytes(it, "ratchet_tree"));
        assertThat(read(it, "commit", Commit::read).toBytes()).isEqualTo(bytes(it, "commit"));
        assertThat(read(it, "public_message_commit", PublicMessage::read).toBytes())
                .isEqualTo(bytes(it, "public_message_commit"));
    }

    private static <T> T message(MlsReader reader, int form, MlsReader.Element<T> element) {
        assertThat(reader.u16()).isEqualTo(1);
        assertThat(reader.u16()).isEqualTo(form);
        return element.read(reader);
    }
}
