package hikari.voice.dave.session;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.voice.dave.DaveException;
import hikari.api.voice.dave.DaveOutcome;
import hikari.api.voice.dave.DaveSession;
import hikari.testkit.dave.VoiceCall;
import hikari.testkit.dave.VoiceGateway;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// Payloads from anybody: a session takes them or refuses them, and stays what it was.
class SessionProperties {
    private static final Snowflake ONE = Snowflake.of(1);
    private static final Snowflake TWO = Snowflake.of(2);
    private static final Snowflake THREE = Snowflake.of(3);

    private static VoiceCall call;
    private static byte[] payload;
    private static VoiceGateway.CommitWelcome chosen;
    private static byte[] authenticator;

    /// A group in which one joins and one leaves.
    @BeforeContainer
    static void meet() {
        call = new VoiceCall(new JdkDaveProvider(), Snowflake.of(9));
        Snowflake four = Snowflake.of(4);
        call.connect(ONE);
        call.connect(TWO);
        call.connect(four);
        call.group(ONE);
        call.connect(THREE);
        payload =
                VoiceGateway.append(
                        List.of(
                                call.gateway().add(call.session(THREE).keyPackage()),
                                call.gateway().remove(four)));
        chosen = VoiceGateway.read(call.propose(ONE, payload).orElseThrow());
        call.propose(TWO, payload);
        authenticator = call.session(TWO).epochAuthenticator().orElseThrow();
    }

    /// What was refused for good reason has kept nobody from taking what is good.
    @AfterContainer
    static void close() {
        assertThat(call.session(TWO).commit(ByteBuffer.wrap(chosen.commit())))
                .isEqualTo(DaveOutcome.JOINED);
        assertThat(call.welcome(THREE, chosen.welcome())).isEqualTo(DaveOutcome.JOINED);
        call.close();
    }

    @Property(tries = 300)
    void anyBytesAreRefused(@ForAll @Size(max = 300) byte[] bytes) {
        offer(bytes);
    }

    @Property(tries = 150)
    void anyChangeOfWhatWouldBeTakenIsRefused(
            @ForAll @IntRange(max = 100_000) int place,
            @ForAll @IntRange(min = 1, max = 255) int change) {
        for (byte[] good : List.of(payload, chosen.commit(), chosen.welcome())) {
            byte[] bytes = good.clone();
            bytes[place % bytes.length] ^= (byte) change;
            offer(bytes);
            offer(Arrays.copyOf(good, place % good.length));
        }
    }

    private void offer(byte[] bytes) {
        DaveSession member = call.session(TWO);
        assertThat(member.commit(ByteBuffer.wrap(bytes))).isNotEqualTo(DaveOutcome.JOINED);
        assertThat(call.welcome(TWO, bytes)).isEqualTo(DaveOutcome.IGNORED);
        assertThat(call.welcome(THREE, bytes)).isNotEqualTo(DaveOutcome.JOINED);
        try {
            member.proposals(ByteBuffer.wrap(bytes), user -> user.equals(THREE));
        } catch (DaveException e) {
            assertThat(e).hasMessageNotContaining("null");
        }
        assertThat(member.epochAuthenticator()).hasValue(authenticator);
    }
}
