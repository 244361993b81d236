package hikari.voice.dave.schedule;

import hikari.api.voice.dave.DaveException;
import hikari.voice.dave.codec.GroupContext;
import hikari.voice.dave.codec.Octets;
import hikari.voice.dave.suite.Aead;
import hikari.voice.dave.suite.Derivation;
import hikari.voice.dave.suite.Hkdf;

/// What all members of an epoch know and nobody else (RFC 9420, 8). Of all that MLS derives, only
/// what DAVE uses: there are no application messages, external commits or resumptions.
public final class EpochSecrets {
    private static final byte[] NOTHING = {};

    private final byte[] epochSecret;
    private final byte[] confirmationKey;
    private final byte[] membershipKey;
    private final byte[] exporterSecret;

    private EpochSecrets(byte[] epochSecret) {
        this.epochSecret = epochSecret;
        this.confirmationKey = Derivation.secret(epochSecret, "confirm");
        this.membershipKey = Derivation.secret(epochSecret, "membership");
        this.exporterSecret = Derivation.secret(epochSecret, "exporter");
    }

    /// {@return the secrets of a group's first epoch}
    ///
    /// @param random 32 random bytes
    public static EpochSecrets first(byte[] random) {
        return new EpochSecrets(random);
    }

    /// {@return the secrets of an epoch}
    ///
    /// @param joiner what members and new members have in common
    /// @param context what all agree on
    public static EpochSecrets of(Joiner joiner, GroupContext context) {
        return new EpochSecrets(
                Derivation.expand(joiner.intermediate(), "epoch", context.toBytes(), Hkdf.SIZE));
    }

    /// What members of an epoch and those that it lets in have in common, before they agree on
    /// anything else.
    ///
    /// @param secret the joiner secret
    /// @param intermediate the secret together with keys that were shared before, of which DAVE has
    ///   none
    public record Joiner(byte[] secret, byte[] intermediate) {
        private static final byte[] NO_SHARED_KEYS = new byte[Hkdf.SIZE];

        /// {@return what a new member was told}
        ///
        /// @param secret the joiner secret
        public static Joiner told(Octets secret) {
            if (secret.length() != Hkdf.SIZE) {
                throw new DaveException("a joiner secret of %s".formatted(secret));
            }
            return of(secret.bytes(), NO_SHARED_KEYS);
        }

        static Joiner of(byte[] secret, byte[] sharedKeys) {
            return new Joiner(secret, Hkdf.extract(secret, sharedKeys));
        }

        /// {@return what encrypts the group's state for new members}
        public Aead welcome() {
            byte[] secret = Derivation.secret(intermediate, "welcome");
            return new Aead(
                    Derivation.expand(secret, "key", NOTHING, Aead.KEY),
                    Derivation.expand(secret, "nonce", NOTHING, Aead.NONCE));
        }

        /// {@return nothing of what it holds}
        @Override
        public String toString() {
            return "Joiner";
        }
    }

    /// {@return what leads from this epoch to the next}
    ///
    /// @param commitSecret what the commit's new keys give; zeros without
    /// @param next what all agree on then
    public Joiner next(byte[] commitSecret, GroupContext next) {
        return next(initSecret(), commitSecret, next, Joiner.NO_SHARED_KEYS);
    }

    static Joiner next(
            byte[] initSecret, byte[] commitSecret, GroupContext next, byte[] sharedKeys) {
        byte[] secret =
                Derivation.expand(
                        Hkdf.extract(initSecret, commitSecret),
                        "joiner",
                        next.toBytes(),
                        Hkdf.SIZE);
        return Joiner.of(secret, sharedKeys);
    }

    byte[] initSecret() {
        return Derivation.secret(epochSecret, "init");
    }

    /// {@return the tag by which a committer shows that it knows this epoch}
    ///
    /// @param confirmedTranscriptHash of all that happened
    public Octets confirmationTag(Octets confirmedTranscriptHash) {
        return Octets.of(Hkdf.mac(confirmationKey, confirmedTranscriptHash.bytes()));
    }

    /// {@return the tag by which a sender shows that it is a member of this epoch}
    ///
    /// @param message what is tagged
    public Octets membershipTag(byte[] message) {
        return Octets.of(Hkdf.mac(membershipKey, message));
    }

    /// {@return a secret for somebody else's use}
    ///
    /// @param label what it is for
    /// @param context what it is bound to
    /// @param length how many bytes
    public byte[] export(String label, byte[] context, int length) {
        byte[] secret = Derivation.secret(exporterSecret, label);
        return Derivation.expand(secret, "exported", Hkdf.hash(context), length);
    }

    /// {@return what members compare to see that they are in the same epoch}
    public byte[] authenticator() {
        return Derivation.secret(epochSecret, "authentication");
    }
}
