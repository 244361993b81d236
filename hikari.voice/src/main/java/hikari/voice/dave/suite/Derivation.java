package hikari.voice.dave.suite;

import hikari.voice.dave.codec.MlsWriter;
import hikari.voice.dave.codec.Octets;
import java.nio.charset.StandardCharsets;

/// Secrets and references that MLS derives under a label (RFC 9420, 5.2 and 8).
public final class Derivation {
    private static final String PREFIX = "MLS 1.0 ";
    private static final byte[] NOTHING = {};

    private Derivation() {}

    /// {@return a secret of any length from another one}
    ///
    /// @param secret the other one
    /// @param label what it is for
    /// @param context what it is bound to
    /// @param length how many bytes
    public static byte[] expand(byte[] secret, String label, byte[] context, int length) {
        byte[] info = new MlsWriter().u16(length).vector(labelled(label)).vector(context).toBytes();
        return Hkdf.expand(secret, info, length);
    }

    /// {@return a secret of 32 bytes from another one}
    ///
    /// @param secret the other one
    /// @param label what it is for
    public static byte[] secret(byte[] secret, String label) {
        return expand(secret, label, NOTHING, Hkdf.SIZE);
    }

    /// {@return a secret of a generation from another one}
    ///
    /// @param secret the other one
    /// @param label what it is for
    /// @param generation the generation
    /// @param length how many bytes
    public static byte[] ofGeneration(byte[] secret, String label, int generation, int length) {
        return expand(secret, label, new MlsWriter().u32(generation).toBytes(), length);
    }

    /// {@return by what a key package is referred to}
    ///
    /// @param keyPackage its form on the wire
    public static Octets keyPackageReference(byte[] keyPackage) {
        return reference("KeyPackage Reference", keyPackage);
    }

    /// {@return by what a proposal is referred to}
    ///
    /// @param authenticated its message, without what only members see
    public static Octets proposalReference(byte[] authenticated) {
        return reference("Proposal Reference", authenticated);
    }

    /// {@return the hash of a value under a label}
    ///
    /// @param label what it is for
    /// @param value the value
    public static Octets reference(String label, byte[] value) {
        byte[] input = new MlsWriter().vector(labelled(label)).vector(value).toBytes();
        return Octets.of(Hkdf.hash(input));
    }

    /// {@return something bound to a label: what is signed, or what encryption is bound to}
    ///
    /// @param label what it is for
    /// @param content what
    static byte[] bound(String label, byte[] content) {
        return new MlsWriter().vector(labelled(label)).vector(content).toBytes();
    }

    private static byte[] labelled(String label) {
        return (PREFIX + label).getBytes(StandardCharsets.US_ASCII);
    }
}
