package hikari.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.spi.SignatureVerifier;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SignatureVerifierProperties {
    private static final TestKey KEY = new TestKey();

    private final List<SignatureVerifier> verifiers = SignatureVerifiers.all();

    @Property(tries = 200)
    void allAgreeOnWhateverComes(
            @ForAll @Size(max = 80) byte[] key,
            @ForAll byte[] message,
            @ForAll @Size(max = 80) byte[] signature) {
        assertThat(verifiers).noneMatch(verifier -> verifier.verify(key, message, signature));
    }

    @Property(tries = 200)
    void allAgreeOnTrueAndSpoiltSignatures(
            @ForAll byte[] message, @ForAll @IntRange(max = 63) int position, @ForAll byte mask) {
        var signature = KEY.sign(message);
        signature[position] ^= mask;
        assertThat(verifiers)
                .allMatch(verifier ->
                        verifier.verify(KEY.publicBytes(), message, signature) == (mask == 0));
    }
}
