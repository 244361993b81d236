package hikari.voice.source;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.error.AudioException;
import java.nio.ByteBuffer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// Blocks from anybody. A change somewhere in a file seldom is one of what a block says of itself.
class WebmBlockProperties {
    private final WebmBlock block = new WebmBlock();

    @Property(tries = 2_000)
    void packetsLieWithinTheirBlockOrItIsRefused(
            @ForAll @IntRange(max = 3) int lacing,
            @ForAll @IntRange(max = 8) int others,
            @ForAll @Size(max = 40) byte[] rest) {
        var bytes = ByteBuffer.allocate(5 + rest.length);
        bytes.put((byte) 0x81).putShort((short) 7).put((byte) (lacing << 1)).put((byte) others);
        var room = rest.length + (lacing == 0 ? 1 : 0);
        assertThat(readLength(bytes.put(rest).flip())).isLessThanOrEqualTo(room);
    }

    @Property(tries = 1_000)
    void anyBytesAreReadOrRefused(@ForAll @Size(max = 40) byte[] bytes) {
        assertThat(readLength(ByteBuffer.wrap(bytes))).isLessThanOrEqualTo(bytes.length);
    }

    /// How long all packets are together.
    private int readLength(ByteBuffer bytes) {
        try {
            block.read(bytes);
        } catch (AudioException e) {
            return 0;
        }
        int sum = 0;
        while (block.hasNext()) {
            sum += block.next().remaining();
        }
        return sum;
    }
}
