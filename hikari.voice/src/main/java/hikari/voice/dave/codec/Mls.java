package hikari.voice.dave.codec;

/// The numbers of RFC 9420 that DAVE uses.
public final class Mls {
    /// MLS 1.0.
    public static final int VERSION = 1;

    /// DHKEM of P-256, AES-128-GCM, SHA-256, ECDSA of P-256.
    public static final int SUITE = 2;

    /// The credential that is nothing but an identity.
    public static final int BASIC_CREDENTIAL = 1;

    /// The form of a message that is signed and not encrypted.
    public static final int PUBLIC_MESSAGE = 1;

    /// The extension with a group's tree.
    public static final int RATCHET_TREE = 2;

    /// The extension with those who may propose from outside.
    public static final int EXTERNAL_SENDERS = 5;

    private Mls() {}
}
