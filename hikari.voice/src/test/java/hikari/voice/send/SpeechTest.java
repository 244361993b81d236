package hikari.voice.send;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.voice.audio.PacketSource;
import hikari.api.voice.dave.FrameEncryptor;
import hikari.api.voice.dave.FrameOutcome;
import hikari.voice.crypto.Mode;
import hikari.voice.rtp.RtpHeader;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What goes out, slot by slot.
class SpeechTest {
    private final List<Integer> announced = new ArrayList<>();
    private final ByteBuffer packet = ByteBuffer.allocate(PacketSource.MAX_PACKET);
    private int frames;
    private int next;
    private int key = 0;
    private boolean keys = true;
    private boolean alone;
    private boolean tellsAtOnce = true;
    private final FrameEncryptor encryptor =
            (frame, out) -> {
                if (!keys) {
                    return FrameOutcome.NO_KEY;
                }
                out.put((byte) (frame.get() ^ key));
                out.put(frame);
                return FrameOutcome.DONE;
            };
    private final Speech speech =
            new Speech(
                    into -> {
                        if (frames == 0) {
                            return 0;
                        }
                        frames--;
                        into.put((byte) next++);
                        return 1;
                    },
                    outlet -> {
                        announced.add(outlet.wanted());
                        if (tellsAtOnce) {
                            outlet.told(outlet.wanted());
                        }
                    },
                    new SendCounts());

    private Outlet outlet() {
        return new Outlet(5, encryptor, Mode.AES_256_GCM.open(new byte[32]), () -> alone);
    }

    @Test
    void nothingGoesOutWithoutAWay() {
        frames = 1;
        assertThat(says()).isEqualTo(-1);
        assertThat(frames).isOne();
    }

    @Test
    void fiveFramesOfSilenceEndWhatWasSaidAndThenTheServerIsTold() {
        speech.through(outlet());
        frames = 2;
        assertThat(slots(9)).containsExactly(0, 1, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, -1, -1);
        assertThat(announced).containsExactly(1, 2);
        frames = 1;
        assertThat(slots(1)).containsExactly(2);
        assertThat(announced).containsExactly(1, 2, 3);
    }

    @Test
    void whatIsSaidDuringTheSilenceComesAtOnce() {
        speech.through(outlet());
        frames = 1;
        slots(3);
        frames = 1;
        assertThat(slots(7)).containsExactly(1, 0xF8, 0xF8, 0xF8, 0xF8, 0xF8, -1);
    }

    @Test
    void noFrameIsLostWhileKeysAreMissingOrTheServerWasNotTold() {
        var outlet = outlet();
        speech.through(outlet);
        keys = false;
        tellsAtOnce = false;
        frames = 3;
        assertThat(slots(3)).containsExactly(-1, -1, -1);
        assertThat(frames).isEqualTo(2);
        assertThat(announced).isEmpty();
        keys = true;
        assertThat(slots(2)).containsExactly(-1, -1);
        assertThat(announced).containsExactly(1);
        outlet.told(1);
        assertThat(slots(3)).containsExactly(0, 1, 2);
    }

    @Test
    void forNobodyFramesAreHeldBackForFiveSecondsOnlyAndThenGoBy() {
        speech.through(outlet());
        keys = false;
        alone = true;
        frames = Speech.PATIENCE + 100;
        slots(Speech.PATIENCE);
        assertThat(next).isOne();
        assertThat(announced).isEmpty();
        assertThat(slots(10)).containsOnly(-1);
        assertThat(next).isEqualTo(10);
        assertThat(announced).containsExactly(1);

        alone = false;
        assertThat(slots(100)).containsOnly(-1);
        assertThat(next).as("somebody is there now").isEqualTo(11);
        keys = true;
        assertThat(slots(2)).containsExactly(10, 11);
    }

    @Test
    void whatGoesByEndsAsWhatIsSaid() {
        speech.through(outlet());
        keys = false;
        alone = true;
        frames = 1;
        slots(Speech.PATIENCE + 1 + Speech.SILENT_FRAMES);
        assertThat(announced).containsExactly(1, 2);
        frames = 1;
        keys = true;
        assertThat(slots(1)).containsExactly(1);
    }

    @Test
    void anAnswerToAnEarlierWishIsNotTakenForTheLatest() {
        var outlet = outlet();
        speech.through(outlet);
        frames = 1;
        slots(6);
        assertThat(outlet.wanted()).isEqualTo(2);
        tellsAtOnce = false;
        frames = 1;
        outlet.told(1);
        assertThat(slots(1)).containsExactly(-1);
        outlet.told(3);
        assertThat(slots(1)).containsExactly(1);
    }

    @Test
    void aFrameThatWaitsGoesThroughTheNextOutletUnderItsKeys() {
        speech.through(outlet());
        tellsAtOnce = false;
        frames = 2;
        assertThat(slots(2)).containsExactly(-1, -1);
        tellsAtOnce = true;
        key = 0x40;
        speech.through(outlet());
        assertThat(slots(2)).containsExactly(0x40, 0x41);
    }

    private List<Integer> slots(int count) {
        var said = new ArrayList<Integer>();
        for (int i = 0; i < count; i++) {
            said.add(says());
        }
        return said;
    }

    /// The first byte of what goes out in this slot; -1 for nothing.
    private int says() {
        if (!speech.next(packet.clear())) {
            return -1;
        }
        var bytes = new byte[packet.flip().remaining()];
        packet.get(bytes);
        var plain = new byte[bytes.length];
        var cipher = Mode.AES_256_GCM.open(new byte[32]);
        assertThat(cipher.open(RtpHeader.SIZE, bytes, bytes.length, plain)).isPositive();
        return plain[0] & 0xFF;
    }
}
