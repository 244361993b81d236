package hikari.sandbox.voice;

import hikari.sandbox.VoiceFault;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What goes wrong with the packets on their way to one client. Set from any thread; packets pass
/// on one.
final class MediaFaults {
    private volatile int lose;
    private volatile int duplicate;
    private volatile int reorder;
    private volatile int garble;
    private long passed;
    private byte @Nullable [] held;

    void set(VoiceFault fault) {
        switch (fault) {
            case VoiceFault.Lose(int every) -> lose = every;
            case VoiceFault.Duplicate(int every) -> duplicate = every;
            case VoiceFault.Reorder(int every) -> reorder = every;
            case VoiceFault.Garble(int every) -> garble = every;
            default -> throw new IllegalArgumentException("%s is none of media".formatted(fault));
        }
    }

    static boolean takes(VoiceFault fault) {
        return fault instanceof VoiceFault.Lose
                || fault instanceof VoiceFault.Duplicate
                || fault instanceof VoiceFault.Reorder
                || fault instanceof VoiceFault.Garble;
    }

    void clear() {
        lose = 0;
        duplicate = 0;
        reorder = 0;
        garble = 0;
    }

    /// {@return what arrives instead of a packet, in this order}
    List<byte[]> pass(byte[] packet) {
        passed++;
        var arriving = new ArrayList<byte[]>(2);
        var late = held;
        held = null;
        if (meets(lose)) {
            // nothing
        } else if (late == null && meets(reorder)) {
            held = packet;
        } else {
            if (meets(garble)) {
                packet[packet.length / 2] ^= 1;
            }
            arriving.add(packet);
            if (meets(duplicate)) {
                arriving.add(packet);
            }
        }
        if (late != null) {
            arriving.add(late);
        }
        return arriving;
    }

    private boolean meets(int every) {
        return every > 0 && passed % every == 0;
    }
}
