package hikari.voice.rtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RtpTest {
    private final RtpHeader header = new RtpHeader();

    @Property(tries = 200)
    void whatIsWrittenIsRead(
            @ForAll @IntRange(max = 65_535) int sequence, @ForAll int time, @ForAll int ssrc) {
        var packet = new byte[RtpHeader.SIZE];
        RtpHeader.write(packet, sequence, time, ssrc);
        assertThat(header.read(packet, packet.length)).isTrue();
        assertThat(header.sequence()).isEqualTo(sequence);
        assertThat(header.timestamp()).isEqualTo(time);
        assertThat(header.ssrc()).isEqualTo(ssrc);
        assertThat(header.clear()).isEqualTo(RtpHeader.SIZE);
    }

    @Test
    void sourcesAndThePreambleOfAnExtensionAreClearAndItsBodyIsNot() {
        var packet = ByteBuffer.allocate(40);
        packet.put((byte) 0x92).put((byte) 0xF8).position(12 + 8);
        packet.putShort((short) 0xBEDE).putShort((short) 2);
        assertThat(header.read(packet.array(), 40)).isTrue();
        assertThat(header.clear()).isEqualTo(12 + 8 + 4);
        assertThat(header.bodyStart()).isEqualTo(8);
        assertThat(header.bodyEnd(new byte[20], 20)).isEqualTo(20);
        assertThat(header.bodyEnd(new byte[20], 7)).isEqualTo(-1);
    }

    @Test
    void paddingIsCutAndMustBeThere() {
        var packet = new byte[] {(byte) 0xA0, 0x78, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        assertThat(header.read(packet, packet.length)).isTrue();
        assertThat(header.bodyEnd(new byte[] {1, 2, 3, 0, 2}, 5)).isEqualTo(3);
        assertThat(header.bodyEnd(new byte[] {1, 0}, 2)).isEqualTo(-1);
        assertThat(header.bodyEnd(new byte[] {1, 9}, 2)).isEqualTo(-1);
        assertThat(header.bodyEnd(new byte[0], 0)).isEqualTo(-1);
    }

    @Test
    void controlPacketsAndOtherVersionsAreNoAudio() {
        var packet = new byte[40];
        packet[0] = (byte) 0x80;
        packet[1] = (byte) 200;
        assertThat(header.read(packet, 40)).isFalse();
        packet[0] = 0x40;
        packet[1] = 0x78;
        assertThat(header.read(packet, 40)).isFalse();
    }

    /// Random bytes seldom begin as a packet of audio does.
    @Property(tries = 1_000)
    void noBytesMakeAPacketReachBeyondItself(
            @ForAll @Size(min = 2, max = 60) byte[] packet, @ForAll boolean isLikeAudio) {
        if (isLikeAudio) {
            packet[0] = (byte) (0x80 | packet[0] & 0x3F);
            packet[1] = 0x78;
        }
        if (header.read(packet, packet.length)) {
            assertThat(header.clear()).isLessThanOrEqualTo(packet.length);
            int end = header.bodyEnd(packet, packet.length);
            assertThat(end == -1 || end >= header.bodyStart() && end <= packet.length).isTrue();
        }
    }

    @Test
    void aPacketThatEndsWithinItsHeaderIsNone() {
        var packet = new byte[40];
        packet[0] = (byte) 0x92;
        packet[1] = 0x78;
        for (int length = 0; length < 12 + 8 + 4; length++) {
            assertThat(header.read(Arrays.copyOf(packet, length), length)).isFalse();
        }
        assertThat(header.read(packet, 12 + 8 + 4)).isTrue();
    }

    @Test
    void discoveryIsAskedForAndAnsweredAsDocumented() {
        var request = Discovery.request(0xF0000001);
        assertThat(request.remaining()).isEqualTo(74);
        assertThat(request.getInt(0)).isEqualTo(0x0001_0046);
        assertThat(request.getInt(4)).isEqualTo(0xF0000001);
        var answer = answer("203.0.113.7", 60_000);
        assertThat(Discovery.answer(answer, 74, 5)).contains(new Discovery("203.0.113.7", 60_000));
        assertThat(Discovery.answer(answer, 74, 6)).isEmpty();
        assertThat(Discovery.answer(answer, 73, 5)).isEmpty();
        assertThat(Discovery.answer(answer("\"},{", 1), 74, 5)).isEmpty();
        assertThat(Discovery.answer(answer("1.2.3.4", 0), 74, 5)).isEmpty();
    }

    @Property(tries = 500)
    void noBytesMakeDiscoveryThrow(
            @ForAll @Size(min = 70, max = 78) byte[] packet, @ForAll int ssrc) {
        ByteBuffer.wrap(packet).putInt(0, 0x0002_0046).putInt(4, ssrc);
        Discovery.answer(packet, packet.length, ssrc)
                .ifPresent(seen -> assertThat(seen.address()).matches("[0-9a-fA-F.:]+"));
    }

    private static byte[] answer(String address, int port) {
        return ByteBuffer.allocate(74)
                .putShort((short) 2)
                .putShort((short) 70)
                .putInt(5)
                .put(address.getBytes(StandardCharsets.US_ASCII))
                .putShort(72, (short) port)
                .array();
    }
}
