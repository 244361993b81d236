package hikari.benchmarks.voice;

import hikari.voice.crypto.Mode;
import java.nio.ByteBuffer;
import java.util.Arrays;
import net.dv8tion.jda.internal.audio.AudioEncryption;
import net.dv8tion.jda.internal.audio.AudioPacket;
import net.dv8tion.jda.internal.audio.CryptoAdapter;
import net.dv8tion.jda.internal.utils.ResizingByteBuffer;

/// JDA's way from an Opus frame of 160 bytes to the finished packet, without DAVE: its native
/// library for that does not load everywhere, and not on Debian 12.
final class JdaPacket {
    private final CryptoAdapter adapter;
    private final ByteBuffer opus = ByteBuffer.allocate(160);
    private final ResizingByteBuffer packet =
            new ResizingByteBuffer(ByteBuffer.allocateDirect(400));
    private char sequence;

    JdaPacket(Mode mode) {
        adapter = CryptoAdapter.getAdapter(AudioEncryption.forMode(mode.key()), new byte[32]);
        Arrays.fill(opus.array(), (byte) 0x55);
    }

    void seal() {
        new AudioPacket(sequence++, sequence * 960, 1, opus.clear())
                .asEncryptedPacket(adapter, packet);
    }
}
