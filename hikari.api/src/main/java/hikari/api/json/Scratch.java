package hikari.api.json;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// A stack for the values of records and lists that are being read, so that each need not make an
/// array of its own that is garbage once it is whole. For one thread at a time.
final class Scratch {
    private static final int FIRST_ROOM = 256;

    /// One that grew larger is not kept.
    private static final int LARGEST = 1 << 13;

    private static final AtomicReference<@Nullable Scratch> SPARE = new AtomicReference<>();

    private @Nullable Object[] values = new Object[FIRST_ROOM];
    private int top;
    private int highest;

    private Scratch() {}

    /// {@return one that nobody uses, empty}
    static Scratch borrow() {
        var spare = SPARE.getAndSet(null);
        return spare == null ? new Scratch() : spare;
    }

    /// Lets another reader have it. It holds nothing any more.
    void giveBack() {
        if (values.length <= LARGEST) {
            Arrays.fill(values, 0, highest, null);
            top = 0;
            highest = 0;
            SPARE.set(this);
        }
    }

    /// {@return where the next value will be put}
    int top() {
        return top;
    }

    /// Puts values on top.
    ///
    /// @param some the values
    /// @return where the first of them is
    int put(@Nullable Object[] some) {
        int base = top;
        reserve(some.length);
        System.arraycopy(some, 0, values, base, some.length);
        return base;
    }

    /// Puts a value on top.
    void add(Object value) {
        reserve(1);
        values[top - 1] = value;
    }

    /// Replaces a value.
    void set(int index, @Nullable Object value) {
        values[index] = value;
    }

    /// {@return the stack itself, until something is put on it}
    @Nullable Object[] values() {
        return values;
    }

    /// Takes everything away from here on.
    void dropTo(int base) {
        top = base;
    }

    /// {@return what was added from here on, which is taken away}
    List<Object> takeList(int base) {
        var list =
                switch (top - base) {
                    case 0 -> List.of();
                    case 1 -> List.of(present(base));
                    case 2 -> List.of(present(base), present(base + 1));
                    default -> List.<Object>of(Arrays.copyOfRange(values, base, top));
                };
        top = base;
        return list;
    }

    private Object present(int index) {
        return Objects.requireNonNull(values[index]);
    }

    private void reserve(int count) {
        top += count;
        if (top > values.length) {
            values = Arrays.copyOf(values, Math.max(top, 2 * values.length));
        }
        highest = Math.max(highest, top);
    }
}
