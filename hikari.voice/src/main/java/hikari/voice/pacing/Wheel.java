package hikari.voice.pacing;

import hikari.api.voice.audio.PacketSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.DatagramChannel;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Twenty slots of a millisecond each; a connection has one of them, so that each sends every 20 ms
/// and not all at once. One thread turns it, any thread adds and removes. Turning allocates
/// nothing.
final class Wheel {
    /// How many slots one turn has.
    static final int SLOTS = 20;

    /// How many overdue packets of a connection are sent after a stall.
    static final int CATCH_UP = 3;

    private static final long SLOT = TimeUnit.MILLISECONDS.toNanos(1);
    private static final Logger LOG = LogManager.getLogger(Wheel.class);
    private static final Member[] NONE = {};

    /// A connection in its slot.
    static final class Member {
        private final int slot;
        private final DatagramChannel socket;
        private final PacketSource packets;

        /// Held while it sends.
        private final ReentrantLock sending = new ReentrantLock();

        private boolean ended;

        private Member(int slot, DatagramChannel socket, PacketSource packets) {
            this.slot = slot;
            this.socket = socket;
            this.packets = packets;
        }

        /// It sends nothing any more when this returns; unless it is its own source that calls.
        void end() {
            sending.lock();
            try {
                ended = true;
            } finally {
                sending.unlock();
            }
        }

        private void send(ByteBuffer packet) {
            sending.lock();
            try {
                if (!ended && packets.next(packet.clear())) {
                    write(packet.flip());
                }
            } catch (RuntimeException | Error e) { // hundreds of others are sent by this thread
                LOG.error("A source of packets failed, and is not asked any more", e);
                ended = true;
            } finally {
                sending.unlock();
            }
        }

        private void write(ByteBuffer packet) {
            try {
                socket.write(packet);
            } catch (ClosedChannelException e) {
                ended = true;
            } catch (IOException e) {
                packets.notSent(e); // an ICMP message about an earlier one, say
            }
        }
    }

    /// Replaced as a whole, under the pacer's lock; read without it.
    private final Member[][] slots = new Member[SLOTS][];

    private final ByteBuffer packet = ByteBuffer.allocateDirect(PacketSource.MAX_PACKET);
    private volatile Member[][] shown;
    private volatile int size;
    private long nextAt;
    private int nextSlot;

    /// @param now the time, from which it turns
    Wheel(long now) {
        this.nextAt = now;
        Arrays.fill(slots, NONE);
        this.shown = slots.clone();
    }

    int size() {
        return size;
    }

    /// Adds a connection to the slot that has the fewest. Under the pacer's lock.
    Member add(DatagramChannel socket, PacketSource packets) {
        int emptiest = 0;
        for (int i = 1; i < SLOTS; i++) {
            if (slots[i].length < slots[emptiest].length) {
                emptiest = i;
            }
        }
        var member = new Member(emptiest, socket, packets);
        var grown = Arrays.copyOf(slots[emptiest], slots[emptiest].length + 1);
        grown[grown.length - 1] = member;
        show(emptiest, grown);
        return member;
    }

    /// Takes a connection out. Under the pacer's lock.
    void remove(Member member) {
        var left =
                Arrays.stream(slots[member.slot])
                        .filter(other -> other != member)
                        .toArray(Member[]::new);
        if (left.length < slots[member.slot].length) {
            show(member.slot, left);
        }
    }

    /// Sends all that is due, slot after slot.
    ///
    /// @param now the time
    /// @return when there is something to do again
    long turn(long now) {
        long oldest = now - (CATCH_UP * SLOTS - 1) * SLOT;
        if (nextAt - oldest < 0) {
            nextAt = oldest; // the rest is forgotten
        }
        var current = shown;
        while (nextAt - now <= 0) {
            for (var member : current[nextSlot]) {
                member.send(packet);
            }
            advance();
        }
        for (int i = 0; i < SLOTS - 1 && current[nextSlot].length == 0; i++) {
            advance();
        }
        return nextAt;
    }

    private void advance() {
        nextSlot = (nextSlot + 1) % SLOTS;
        nextAt += SLOT;
    }

    private void show(int slot, Member[] members) {
        slots[slot] = members;
        size = Arrays.stream(slots).mapToInt(list -> list.length).sum();
        shown = slots.clone();
    }
}
