package hikari.testkit.dave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.Snowflake;
import hikari.api.voice.dave.DaveProvider;
import hikari.api.voice.dave.DaveSession;
import hikari.api.voice.dave.DaveTransition;
import hikari.api.voice.dave.FrameDecryptor;
import hikari.api.voice.dave.FrameEncryptor;
import hikari.api.voice.dave.FrameOutcome;
import java.nio.BufferOverflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every provider must do with frames. Extended by the test of each provider.
public abstract class DaveFramesContract {
    private static final Snowflake ONE = Snowflake.of(0x0102_0304_0506_0708L);
    private static final Snowflake TWO = Snowflake.of(2);
    private static final Snowflake THREE = Snowflake.of(3);
    private static final byte[] SILENCE = {(byte) 0xf8, (byte) 0xff, (byte) 0xfe};

    private VoiceCall call;

    /// {@return the provider}
    protected abstract DaveProvider provider();

    @BeforeEach
    void meet() {
        call = new VoiceCall(provider(), Snowflake.of(0xCAFE));
        call.connect(ONE);
        call.connect(TWO);
        call.group(ONE);
    }

    @AfterEach
    void close() {
        call.close();
    }

    @Test
    void framesOfAnyLengthComeBackAsTheyWere() {
        for (int length = 0; length < 1500; length += 13) {
            byte[] frame = new byte[length];
            new Random(length).nextBytes(frame);
            assertThat(call.decrypt(TWO, ONE, call.encrypt(ONE, frame))).isEqualTo(frame);
        }
    }

    @Test
    void encryptedFramesEndAsTheProtocolSays() {
        byte[] encrypted = call.encrypt(ONE, new byte[100]);
        assertThat(encrypted).hasSize(112).endsWith(1, 12, 0xfa, 0xfa);
        assertThat(call.encrypt(ONE, new byte[100])).endsWith(2, 12, 0xfa, 0xfa);
        for (int i = 0; i < 125; i++) {
            call.encrypt(ONE, new byte[1]);
        }
        assertThat(call.encrypt(ONE, new byte[100])).hasSize(113).endsWith(0x80, 1, 13, 0xfa, 0xfa);
    }

    @Test
    void buffersOfAnyKindDo() {
        byte[] frame = VoiceCall.frame();
        ByteBuffer in = ByteBuffer.allocateDirect(frame.length + 5).position(5);
        in.put(frame).position(5);
        ByteBuffer out = ByteBuffer.allocateDirect(frame.length + FrameEncryptor.OVERHEAD + 3);
        out.position(3);
        assertThat(call.session(ONE).encryptor().encrypt(in.asReadOnlyBuffer(), out))
                .isEqualTo(FrameOutcome.DONE);
        byte[] encrypted = new byte[out.position() - 3];
        out.get(3, encrypted);
        assertThat(call.decrypt(TWO, ONE, encrypted)).isEqualTo(frame);
    }

    @Test
    void tooLittleRoomIsAnErrorAndTakesNothing() {
        ByteBuffer frame = ByteBuffer.allocate(100);
        ByteBuffer tooShort = ByteBuffer.allocate(100 + FrameEncryptor.OVERHEAD - 1);
        FrameEncryptor encryptor = call.session(ONE).encryptor();
        assertThatThrownBy(() -> encryptor.encrypt(frame, tooShort))
                .isInstanceOf(BufferOverflowException.class);
        assertThat(frame.remaining()).isEqualTo(100);
        byte[] encrypted = call.encrypt(ONE, new byte[100]);
        FrameDecryptor decryptor = call.session(TWO).decryptor(ONE);
        assertThatThrownBy(() ->
                        decryptor.decrypt(
                                ByteBuffer.wrap(encrypted),
                                ByteBuffer.allocate(encrypted.length - 1)))
                .isInstanceOf(BufferOverflowException.class);
        assertThat(call.outcome(TWO, ONE, encrypted)).isEqualTo(FrameOutcome.DONE);
    }

    @Test
    void noFrameIsTakenTwice() {
        byte[] encrypted = call.encrypt(ONE, VoiceCall.frame());
        assertThat(call.outcome(TWO, ONE, encrypted)).isEqualTo(FrameOutcome.DONE);
        assertThat(call.outcome(TWO, ONE, encrypted)).isEqualTo(FrameOutcome.REPLAYED);
    }

    @Test
    void framesOutOfOrderAreTakenOnceEach() {
        List<byte[]> frames = new ArrayList<>();
        byte[] first = call.encrypt(ONE, VoiceCall.frame());
        for (int i = 0; i < 200; i++) {
            frames.add(call.encrypt(ONE, VoiceCall.frame()));
        }
        assertThat(call.outcome(TWO, ONE, first)).isEqualTo(FrameOutcome.DONE);
        Collections.shuffle(frames, new Random(6));
        for (byte[] frame : frames) {
            assertThat(call.outcome(TWO, ONE, frame)).isEqualTo(FrameOutcome.DONE);
        }
        for (byte[] frame : frames) {
            assertThat(call.outcome(TWO, ONE, frame)).isEqualTo(FrameOutcome.REPLAYED);
        }
    }

    @Test
    void aChangedBitAnywhereIsNoticedAndHarmsNoOther() {
        byte[] encrypted = call.encrypt(ONE, new byte[40]);
        for (int i = 0; i < encrypted.length * Byte.SIZE; i++) {
            byte[] forged = encrypted.clone();
            forged[i / Byte.SIZE] ^= (byte) (1 << i % Byte.SIZE);
            assertThat(call.outcome(TWO, ONE, forged).isWritten()).isFalse();
        }
        assertThat(call.outcome(TWO, ONE, encrypted)).isEqualTo(FrameOutcome.DONE);
    }

    @Test
    void framesOfAnotherSenderAreForged() {
        byte[] encrypted = call.encrypt(ONE, VoiceCall.frame());
        call.connect(THREE);
        call.change(List.of(), List.of(THREE), ONE);
        byte[] ofThree = call.encrypt(THREE, VoiceCall.frame());
        assertThat(call.outcome(TWO, ONE, ofThree)).isEqualTo(FrameOutcome.FORGED);
        assertThat(call.outcome(TWO, ONE, encrypted)).isEqualTo(FrameOutcome.DONE);
    }

    @Test
    void silencePassesAlwaysAndOtherPlainFramesNever() {
        assertThat(call.outcome(TWO, ONE, SILENCE)).isEqualTo(FrameOutcome.PASSED);
        assertThat(call.outcome(TWO, ONE, new byte[] {(byte) 0xf8, (byte) 0xff}))
                .isEqualTo(FrameOutcome.NOT_ENCRYPTED);
        assertThat(call.outcome(TWO, ONE, new byte[0])).isEqualTo(FrameOutcome.NOT_ENCRYPTED);
        assertThat(call.outcome(TWO, ONE, new byte[100])).isEqualTo(FrameOutcome.NOT_ENCRYPTED);
    }

    @Test
    void whoHasNoKeysSendsAndHearsNothing() {
        DaveSession three = call.connect(THREE);
        ByteBuffer out = ByteBuffer.allocate(100);
        assertThat(three.encryptor().encrypt(ByteBuffer.allocate(10), out))
                .isEqualTo(FrameOutcome.NO_KEY);
        assertThat(out.position()).isZero();
        byte[] encrypted = call.encrypt(ONE, VoiceCall.frame());
        assertThat(call.outcome(THREE, ONE, encrypted)).isEqualTo(FrameOutcome.NO_KEY);
    }

    @Test
    void thoseWhoLeftHearNothingMoreAndNewOnesNothingOfBefore() {
        byte[] before = call.encrypt(ONE, VoiceCall.frame());
        call.connect(THREE);
        call.change(List.of(TWO), List.of(THREE), ONE);
        byte[] after = call.encrypt(ONE, VoiceCall.frame());
        assertThat(call.outcome(THREE, ONE, before).isWritten()).isFalse();
        assertThat(call.outcome(TWO, ONE, after).isWritten()).isFalse();
        assertThat(call.outcome(THREE, ONE, after)).isEqualTo(FrameOutcome.DONE);
    }

    @Test
    void receiversSwitchWhenPreparedAndTheSenderWhenExecuted() {
        byte[] late = call.encrypt(ONE, VoiceCall.frame());
        call.connect(THREE);
        byte[] payload =
                VoiceGateway.append(List.of(call.gateway().add(call.session(THREE).keyPackage())));
        byte[] made = call.propose(ONE, payload).orElseThrow();
        call.propose(TWO, payload);
        var chosen = VoiceGateway.read(made);
        call.session(ONE).commit(ByteBuffer.wrap(chosen.commit()));
        call.session(TWO).commit(ByteBuffer.wrap(chosen.commit()));
        call.welcome(THREE, chosen.welcome());
        DaveTransition ofOne = call.session(ONE).prepare(1);
        call.session(TWO).prepare(1);
        call.session(THREE).prepare(1);
        byte[] old = call.encrypt(ONE, VoiceCall.frame());
        assertThat(call.outcome(TWO, ONE, old)).isEqualTo(FrameOutcome.DONE);
        assertThat(call.outcome(THREE, ONE, old).isWritten()).isFalse();
        ofOne.execute();
        byte[] young = call.encrypt(ONE, VoiceCall.frame());
        assertThat(young).endsWith(1, 12, 0xfa, 0xfa);
        assertThat(call.outcome(TWO, ONE, young)).isEqualTo(FrameOutcome.DONE);
        assertThat(call.outcome(THREE, ONE, young)).isEqualTo(FrameOutcome.DONE);
        assertThat(call.outcome(TWO, ONE, late)).isEqualTo(FrameOutcome.DONE);
    }

    @Test
    void noNonceIsUsedTwiceHoweverOftenAnEpochIsSwitchedTo() {
        Set<Byte> nonces = new HashSet<>();
        DaveSession session = call.session(ONE);
        for (int i = 0; i < 20; i++) {
            DaveTransition transition = session.prepare(1);
            transition.execute();
            byte[] encrypted = call.encrypt(ONE, new byte[10]);
            assertThat(nonces.add(encrypted[encrypted.length - 4])).isTrue();
            assertThat(call.outcome(TWO, ONE, encrypted)).isEqualTo(FrameOutcome.DONE);
            session.prepare(0).execute();
        }
    }

    @Test
    void withoutEncryptionFramesPassAsTheyAre() {
        DaveTransition ofOne = call.session(ONE).prepare(0);
        call.session(TWO).prepare(0);
        byte[] encrypted = call.encrypt(ONE, VoiceCall.frame());
        assertThat(call.outcome(TWO, ONE, encrypted)).isEqualTo(FrameOutcome.DONE);
        ofOne.execute();
        byte[] frame = {1, 2, 3, 4, 5};
        ByteBuffer out = ByteBuffer.allocate(100);
        assertThat(call.session(ONE).encryptor().encrypt(ByteBuffer.wrap(frame), out))
                .isEqualTo(FrameOutcome.PASSED);
        assertThat(Arrays.copyOf(out.array(), out.position())).isEqualTo(frame);
        assertThat(call.outcome(TWO, ONE, frame)).isEqualTo(FrameOutcome.PASSED);
    }

    @Test
    void whoIsToEncryptAgainNeverSendsWithoutKeys() {
        DaveSession session = provider().open(THREE, Snowflake.of(5));
        session.prepare(0).execute();
        session.reset(1);
        session.prepare(1).execute();
        assertThat(session.encryptor().encrypt(ByteBuffer.allocate(5), ByteBuffer.allocate(99)))
                .isNotEqualTo(FrameOutcome.PASSED);
        session.close();
    }

    @Test
    void aResetLeavesTheSendersKeysUntilTheNextTransition() {
        call.session(ONE).reset(1);
        byte[] encrypted = call.encrypt(ONE, VoiceCall.frame());
        assertThat(call.outcome(TWO, ONE, encrypted)).isEqualTo(FrameOutcome.DONE);
    }

    @Test
    void aClosedSessionHasNoKeys() {
        DaveSession session = call.session(ONE);
        DaveTransition late = session.prepare(1);
        byte[] ofTwo = call.encrypt(TWO, VoiceCall.frame());
        FrameDecryptor decryptor = session.decryptor(TWO);
        session.close();
        late.execute();
        assertThat(session.encryptor().encrypt(ByteBuffer.allocate(5), ByteBuffer.allocate(99)))
                .isEqualTo(FrameOutcome.NO_KEY);
        assertThat(decryptor.decrypt(ByteBuffer.wrap(ofTwo), ByteBuffer.allocate(999)))
                .isEqualTo(FrameOutcome.NO_KEY);
    }
}
