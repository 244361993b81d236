package hikari.runtime.cache;

import hikari.api.Snowflake;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// What is cached of one guild. Written by one thread at a time, read by anybody.
final class GuildContents {
    private final AtomicReferenceArray<Table> tables;

    /// The packed guild. Absent while the guild is not available, and where guilds are not cached.
    volatile byte @Nullable [] guild;

    volatile boolean isUnavailable;

    GuildContents() {
        var empty = new Table[Part.COUNT];
        Arrays.fill(empty, Table.EMPTY);
        tables = new AtomicReferenceArray<>(empty);
    }

    Table table(int index) {
        return tables.get(index);
    }

    void set(int index, Table table) {
        tables.set(index, table);
    }

    <T> Table table(Part<T> part) {
        return tables.get(part.index());
    }

    /// Puts a thing, unless it is new and there are too many.
    <T> void put(Part<T> part, T thing, int limit) {
        var before = table(part);
        var id = part.id().apply(thing).value();
        if (before.size() >= limit && !before.has(id)) {
            return;
        }
        var after =
                Spare.packed(packer -> part.type().pack(thing, packer), row -> before.put(id, row));
        if (after != before) {
            set(part.index(), after);
        }
    }

    void remove(int index, Snowflake id) {
        var before = table(index);
        var after = before.remove(id.value());
        if (after != before) {
            set(index, after);
        }
    }

    /// Puts these things in the place of all that are there.
    <T> void replace(Part<T> part, Collection<T> things, int limit) {
        set(part.index(), tableOf(part, things, limit));
    }

    private static <T> Table tableOf(Part<T> part, Collection<T> things, int limit) {
        if (things.isEmpty() || limit == 0) {
            return Table.EMPTY;
        }
        var builder = new Table.Builder();
        for (var thing : sorted(part, things, limit)) {
            Spare.packed(
                    packer -> part.type().pack(thing, packer),
                    row -> builder.add(part.id().apply(thing).value(), row));
        }
        return builder.build();
    }

    /// By rising ids; of the same id, in their order.
    private static <T> List<T> sorted(Part<T> part, Collection<T> things, int limit) {
        return things.stream().limit(limit).sorted(Comparator.comparing(part.id())).toList();
    }
}
