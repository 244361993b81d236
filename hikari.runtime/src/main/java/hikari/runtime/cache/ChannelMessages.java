package hikari.runtime.cache;

import hikari.api.Snowflake;
import hikari.api.message.Message;
import java.util.Arrays;
import java.util.stream.Stream;

/// The newest messages of one channel, in the order in which they came. Written by one thread at a
/// time, read by anybody.
final class ChannelMessages {
    /// The messages from a place to another. What is before or behind is not to be seen: a message
    /// more may be written behind it, into the same array.
    private record Slots(Message[] all, int from, int to) {
        int size() {
            return to - from;
        }

        int find(Snowflake id) {
            for (int i = to - 1; i >= from; i--) {
                if (all[i].id().equals(id)) {
                    return i;
                }
            }
            return -1;
        }

        /// {@return room for a quarter more}
        Message[] copy() {
            var copy = new Message[size() + Math.max(4, size() / 4)];
            System.arraycopy(all, from, copy, 0, size());
            return copy;
        }
    }

    private static final Slots EMPTY = new Slots(new Message[0], 0, 0);

    private volatile Slots slots = EMPTY;

    void add(Message message) {
        var now = slots;
        if (now.to < now.all.length) {
            now.all[now.to] = message;
            slots = new Slots(now.all, now.from, now.to + 1);
        } else {
            var copy = now.copy();
            copy[now.size()] = message;
            slots = new Slots(copy, 0, now.size() + 1);
        }
    }

    void replace(Message message) {
        var now = slots;
        int at = now.find(message.id());
        if (at >= 0) {
            var copy = now.copy();
            copy[at - now.from] = message;
            slots = new Slots(copy, 0, now.size());
        }
    }

    /// Only few that are gone may stay in the array, or their messages would stay in memory.
    void remove(Snowflake id) {
        var now = slots;
        if (now.size() > 0 && now.all[now.from].id().equals(id)) {
            var rest = new Slots(now.all, now.from + 1, now.to);
            slots = rest.from <= rest.size() / 4 ? rest : new Slots(rest.copy(), 0, rest.size());
            return;
        }
        int at = now.find(id);
        if (at >= 0) {
            int index = at - now.from;
            var copy = new Message[now.size() - 1 + 4];
            System.arraycopy(now.all, now.from, copy, 0, index);
            System.arraycopy(now.all, at + 1, copy, index, now.to - at - 1);
            slots = new Slots(copy, 0, now.size() - 1);
        }
    }

    Message oldest() {
        var now = slots;
        return now.all[now.from];
    }

    int size() {
        return slots.size();
    }

    Stream<Message> stream() {
        var now = slots;
        return Arrays.stream(now.all, now.from, now.to);
    }
}
