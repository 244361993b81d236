package hikari.runtime.cache;

import hikari.runtime.pack.Unpacker;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/// Rows that all shards write: tables side by side, each with a lock of its own for writers.
/// Readers take no lock. Thread-safe.
final class Stripes {
    private static final int COUNT = 16;

    private final AtomicReferenceArray<Table> tables;
    private final ReentrantLock[] locks = new ReentrantLock[COUNT];

    Stripes() {
        var empty = new Table[COUNT];
        Arrays.fill(empty, Table.EMPTY);
        tables = new AtomicReferenceArray<>(empty);
        Arrays.setAll(locks, _ -> new ReentrantLock());
    }

    /// The lowest bits of ids made in one millisecond differ least, those of time most.
    private static int stripe(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 60);
    }

    boolean find(long key, Unpacker into) {
        return tables.get(stripe(key)).find(key, into);
    }

    /// Changes the table that has, or would have, a row.
    void change(long key, UnaryOperator<Table> change) {
        int stripe = stripe(key);
        var lock = locks[stripe];
        lock.lock();
        try {
            tables.set(stripe, change.apply(tables.get(stripe)));
        } finally {
            lock.unlock();
        }
    }

    int size() {
        int size = 0;
        for (int i = 0; i < COUNT; i++) {
            size += tables.get(i).size();
        }
        return size;
    }

    /// {@return the tables as they are now, each at a moment of its own}
    Table[] tables() {
        var now = new Table[COUNT];
        Arrays.setAll(now, tables::get);
        return now;
    }

    /// {@return the one of these tables that has, or would have, a row}
    static Table of(Table[] tables, long key) {
        return tables[stripe(key)];
    }
}
