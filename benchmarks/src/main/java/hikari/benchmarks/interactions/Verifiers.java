package hikari.benchmarks.interactions;

import hikari.api.spi.SignatureVerifier;
import java.lang.management.ManagementFactory;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/// What a verification of a command of 1,510 bytes costs with each verifier that works here: CPU of
/// the thread, warmed up.
final class Verifiers {
    private static final long WARM_UP_NANOS = 2_000_000_000L;
    private static final int COUNT = 4_000;

    private Verifiers() {}

    static void print(SignedRequests requests) throws GeneralSecurityException {
        var message = SignedRequests.message(SignedRequests.body(7));
        var signature = requests.sign(SignedRequests.body(7));
        System.out.printf("%-14s %8s %18s%n", "verifier", "priority", "CPU a request, us");
        for (var provider : ServiceLoader.load(SignatureVerifier.class).stream().toList()) {
            try {
                var verifier = provider.get();
                var micros = measure(verifier, requests.publicKey(), message, signature);
                System.out.printf(
                        Locale.ROOT,
                        "%-14s %8d %18.1f%n",
                        verifier.name(),
                        verifier.priority(),
                        micros);
            } catch (ServiceConfigurationError | LinkageError e) {
                System.out.printf("%-14s is not here%n", provider.type().getSimpleName());
            }
        }
    }

    private static double measure(
            SignatureVerifier verifier, byte[] key, byte[] message, byte[] signature) {
        var until = System.nanoTime() + WARM_UP_NANOS;
        while (System.nanoTime() < until) {
            require(verifier.verify(key, message, signature));
        }
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        for (var i = 0; i < COUNT; i++) {
            require(verifier.verify(key, message, signature));
        }
        return (threads.getCurrentThreadCpuTime() - before) / 1e3 / COUNT;
    }

    private static void require(boolean isGood) {
        if (!isGood) {
            throw new IllegalStateException("a good signature is refused");
        }
    }
}
