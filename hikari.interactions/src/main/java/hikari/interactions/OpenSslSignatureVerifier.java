package hikari.interactions;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import hikari.api.spi.SignatureVerifier;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.List;

/// The Ed25519 of the system's OpenSSL, 1.1.1 or newer. Used when its `libcrypto` is installed and
/// native access is enabled for this module; without either, making one fails and the loader passes
/// on.
public final class OpenSslSignatureVerifier implements SignatureVerifier {
    private static final List<String> NAMES =
            List.of("libcrypto.so.3", "libcrypto.so.1.1", "libcrypto.so", "libcrypto.3.dylib");

    /// `EVP_PKEY_ED25519`
    private static final int ED25519 = 1087;

    private final MethodHandle makeKey;
    private final MethodHandle freeKey;
    private final MethodHandle makeContext;
    private final MethodHandle freeContext;
    private final MethodHandle begin;
    private final MethodHandle verification;

    /// Called by the service loader.
    ///
    /// @throws UnsupportedOperationException without the library, or without native access
    public OpenSslSignatureVerifier() {
        var crypto = NativeCalls.of(OpenSslSignatureVerifier.class, NAMES);
        makeKey =
                crypto.function(
                        "EVP_PKEY_new_raw_public_key",
                        FunctionDescriptor.of(ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_LONG));
        freeKey = crypto.function("EVP_PKEY_free", FunctionDescriptor.ofVoid(ADDRESS));
        makeContext = crypto.function("EVP_MD_CTX_new", FunctionDescriptor.of(ADDRESS));
        freeContext = crypto.function("EVP_MD_CTX_free", FunctionDescriptor.ofVoid(ADDRESS));
        begin =
                crypto.function(
                        "EVP_DigestVerifyInit",
                        FunctionDescriptor.of(
                                JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS));
        verification =
                crypto.function(
                        "EVP_DigestVerify",
                        FunctionDescriptor.of(
                                JAVA_INT, ADDRESS, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG));
    }

    @Override
    public String name() {
        return "OpenSSL";
    }

    @Override
    public int priority() {
        return 50;
    }

    @Override
    public boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
        if (!Ed25519Form.mayBeKey(publicKey) || !Ed25519Form.mayBeSignature(signature)) {
            return false;
        }
        try (var arena = Arena.ofConfined()) {
            var raw = NativeCalls.copy(arena, publicKey);
            MemorySegment key =
                    (MemorySegment)
                            makeKey.invokeExact(
                                    ED25519, MemorySegment.NULL, raw, (long) publicKey.length);
            try {
                return !isNull(key)
                        && isSigned(
                                key,
                                NativeCalls.copy(arena, message).asSlice(0, message.length),
                                NativeCalls.copy(arena, signature));
            } finally {
                freeKey.invokeExact(key);
            }
        } catch (Throwable e) {
            throw NativeCalls.impossible(e);
        }
    }

    /// What goes wrong stays in OpenSSL's list of errors of this thread, which has a bound.
    private boolean isSigned(MemorySegment key, MemorySegment message, MemorySegment signature)
            throws Throwable {
        MemorySegment context = (MemorySegment) makeContext.invokeExact();
        try {
            MemorySegment none = MemorySegment.NULL;
            return !isNull(context)
                    && (int) begin.invokeExact(context, none, none, none, key) == 1
                    && (int)
                                    verification.invokeExact(
                                            context,
                                            signature,
                                            signature.byteSize(),
                                            message,
                                            message.byteSize())
                            == 1;
        } finally {
            freeContext.invokeExact(context);
        }
    }

    private static boolean isNull(MemorySegment segment) {
        return segment.address() == 0;
    }
}
