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

/// The Ed25519 of the system's libsodium. Used when that library is installed and native access is
/// enabled for this module; without either, making one fails and the loader passes on.
public final class SodiumSignatureVerifier implements SignatureVerifier {
    private static final List<String> NAMES =
            List.of("libsodium.so.26", "libsodium.so.23", "libsodium.so", "libsodium.dylib");

    private final MethodHandle verification;

    /// Called by the service loader.
    ///
    /// @throws UnsupportedOperationException without the library, or without native access
    public SodiumSignatureVerifier() {
        var sodium = NativeCalls.of(SodiumSignatureVerifier.class, NAMES);
        var init = sodium.function("sodium_init", FunctionDescriptor.of(JAVA_INT));
        verification =
                sodium.function(
                        "crypto_sign_ed25519_verify_detached",
                        FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_LONG, ADDRESS));
        try {
            if ((int) init.invokeExact() < 0) {
                throw new UnsupportedOperationException("libsodium does not start");
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw NativeCalls.impossible(e);
        }
    }

    @Override
    public String name() {
        return "libsodium";
    }

    @Override
    public int priority() {
        return 200;
    }

    @Override
    public boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
        return Ed25519Form.mayBeKey(publicKey)
                && Ed25519Form.mayBeSignature(signature)
                && isSigned(publicKey, message, signature);
    }

    private boolean isSigned(byte[] publicKey, byte[] message, byte[] signature) {
        try (var arena = Arena.ofConfined()) {
            MemorySegment key = NativeCalls.copy(arena, publicKey);
            MemorySegment signed = NativeCalls.copy(arena, message);
            MemorySegment proof = NativeCalls.copy(arena, signature);
            return (int) verification.invokeExact(proof, signed, (long) message.length, key) == 0;
        } catch (Throwable e) {
            throw NativeCalls.impossible(e);
        }
    }
}
