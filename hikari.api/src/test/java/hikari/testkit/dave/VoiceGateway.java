package hikari.testkit.dave;

import hikari.api.Snowflake;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The server's part of DAVE: it proposes who comes and goes, and knows the group's epoch and
/// places and nothing secret.
public final class VoiceGateway {
    private static final int COORDINATE = 32;
    private static final int UNCOMPRESSED = 4;
    private static final byte[] NAME = new byte[Long.BYTES];

    private final Snowflake channel;
    private final KeyPair key = generate();
    private final Map<Integer, Snowflake> places = new TreeMap<>();
    private long epoch;

    /// A server of a channel without a group.
    ///
    /// @param channel the channel
    public VoiceGateway(Snowflake channel) {
        this.channel = channel;
    }

    /// What a member has sent with opcode 28.
    ///
    /// @param commit for members
    /// @param welcome for new ones; empty without
    /// @param epoch the commit's
    /// @param references the proposals that it names
    public record CommitWelcome(
            byte[] commit, byte[] welcome, long epoch, List<byte[]> references) {}

    /// {@return the group's epoch as the server knows it}
    public long epoch() {
        return epoch;
    }

    /// Forgets the group, as when only one member is left.
    public void reset() {
        epoch = 0;
        places.clear();
    }

    /// {@return opcode 25}
    public byte[] externalSender() {
        return new Tls().vector(point()).number(1, 2).vector(NAME).bytes();
    }

    /// {@return the message that proposes to add somebody}
    ///
    /// @param keyPackage who
    public byte[] add(byte[] keyPackage) {
        return sign(new Tls().number(1, 2).raw(keyPackage).bytes());
    }

    /// {@return the message that proposes to remove somebody}
    ///
    /// @param user who
    public byte[] remove(Snowflake user) {
        int place =
                places.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(user))
                        .findFirst()
                        .orElseThrow()
                        .getKey();
        return removeAt(place);
    }

    /// {@return the message that proposes to remove whoever is at a place}
    ///
    /// @param place the place
    public byte[] removeAt(int place) {
        return sign(new Tls().number(3, 2).number(place, 4).bytes());
    }

    /// {@return opcode 27 with proposals}
    ///
    /// @param messages the proposals
    public static byte[] append(List<byte[]> messages) {
        return new Tls().number(0, 1).vectorOf(messages).bytes();
    }

    /// {@return opcode 27 that revokes proposals}
    ///
    /// @param messages the proposals
    public static byte[] revoke(List<byte[]> messages) {
        List<byte[]> references =
                messages.stream()
                        .map(message -> new Tls().vector(reference(message)).bytes())
                        .toList();
        return new Tls().number(1, 1).vectorOf(references).bytes();
    }

    /// {@return by what a proposal is referred to}
    ///
    /// @param message the proposal
    public static byte[] reference(byte[] message) {
        byte[] authenticated = new byte[message.length - 2];
        System.arraycopy(message, 2, authenticated, 0, authenticated.length);
        byte[] input =
                new Tls().vector(ascii("MLS 1.0 Proposal Reference")).vector(authenticated).bytes();
        try {
            return MessageDigest.getInstance("SHA-256").digest(input);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /// Notes that a commit was chosen.
    ///
    /// @param committer whose
    /// @param removed who has left
    /// @param added who has come, in order
    public void chosen(Snowflake committer, List<Snowflake> removed, List<Snowflake> added) {
        if (epoch == 0) {
            places.put(0, committer);
        }
        places.values().removeAll(removed);
        for (Snowflake user : added) {
            int place = 0;
            while (places.containsKey(place)) {
                place++;
            }
            places.put(place, user);
        }
        epoch++;
    }

    /// {@return what an opcode 28 holds}
    ///
    /// @param payload the opcode's payload
    public static CommitWelcome read(byte[] payload) {
        ByteBuffer in = ByteBuffer.wrap(payload);
        Tls.readNumber(in, 4);
        Tls.readVector(in);
        long epoch = Tls.readNumber(in, 8);
        Tls.readNumber(in, 1 + 4);
        Tls.readVector(in);
        Tls.readNumber(in, 1);
        List<byte[]> references = new ArrayList<>();
        ByteBuffer proposals = ByteBuffer.wrap(Tls.readVector(in));
        while (proposals.hasRemaining()) {
            Tls.readNumber(proposals, 1);
            references.add(Tls.readVector(proposals));
        }
        if (Tls.readNumber(in, 1) == 1) {
            skipLeaf(in);
            Tls.readVector(in);
        }
        for (int i = 0; i < 3; i++) {
            Tls.readVector(in); // signature, confirmation tag, membership tag
        }
        byte[] commit = new byte[in.position()];
        in.get(0, commit);
        byte[] welcome = new byte[in.remaining()];
        in.get(welcome);
        return new CommitWelcome(commit, welcome, epoch, references);
    }

    private static void skipLeaf(ByteBuffer in) {
        Tls.readVector(in);
        Tls.readVector(in);
        Tls.readNumber(in, 2);
        Tls.readVector(in);
        for (int i = 0; i < 5; i++) {
            Tls.readVector(in);
        }
        Tls.readNumber(in, 1);
        for (int i = 0; i < 3; i++) {
            Tls.readVector(in); // parent hash, extensions, signature
        }
    }

    private byte[] sign(byte[] proposal) {
        byte[] content =
                new Tls()
                        .vector(new Tls().number(channel.value(), 8).bytes())
                        .number(epoch, 8)
                        .number(2, 1)
                        .number(0, 4)
                        .vector(new byte[0])
                        .number(2, 1)
                        .raw(proposal)
                        .bytes();
        byte[] message = new Tls().number(1, 2).number(1, 2).raw(content).bytes();
        byte[] signed = new Tls().vector(ascii("MLS 1.0 FramedContentTBS")).vector(message).bytes();
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key.getPrivate());
            signature.update(signed);
            return new Tls().raw(message).vector(signature.sign()).bytes();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private byte[] point() {
        var point = ((ECPublicKey) key.getPublic()).getW();
        return new Tls()
                .number(UNCOMPRESSED, 1)
                .raw(coordinate(point.getAffineX().toByteArray()))
                .raw(coordinate(point.getAffineY().toByteArray()))
                .bytes();
    }

    private static byte[] coordinate(byte[] number) {
        byte[] bytes = new byte[COORDINATE];
        int count = Math.min(number.length, COORDINATE);
        System.arraycopy(number, number.length - count, bytes, COORDINATE - count, count);
        return bytes;
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
