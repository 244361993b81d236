package hikari.runtime.cache;

import hikari.api.Snowflake;
import hikari.api.cache.CacheView;
import hikari.api.user.User;
import hikari.runtime.pack.Packer;
import hikari.runtime.pack.RowType;
import hikari.runtime.pack.Unpacker;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The users that share a guild with the bot, each counted by its guilds: the last guild takes the
/// user along. Thread-safe.
final class Users implements CacheView<User> {
    private static final RowType<User> USER = RowType.of(User.class, "id");

    private final Stripes rows = new Stripes();

    /// One more guild has this user.
    void join(User user) {
        var id = user.id().value();
        rows.change(
                id,
                table -> {
                    var known = new Unpacker();
                    var guilds = table.find(id, known) ? known.takeNumber() : 0;
                    return put(table, user, guilds + 1);
                });
    }

    /// One guild less has this user.
    void leave(long id) {
        rows.change(
                id,
                table -> {
                    var known = new Unpacker();
                    if (!table.find(id, known)) {
                        return table;
                    }
                    var guilds = known.takeNumber();
                    return guilds == 1 ? table.remove(id) : recounted(table, id, known, guilds - 1);
                });
    }

    /// Replaces a user that is there. The same again, which is what most updates bring, takes no
    /// lock.
    void replace(User user) {
        var id = user.id().value();
        var known = new Unpacker();
        if (!rows.find(id, known)) {
            return;
        }
        known.takeNumber();
        boolean isSame = Spare.packed(row -> USER.pack(user, row), row -> isSame(row, known));
        if (!isSame) {
            rows.change(
                    id,
                    table -> table.find(id, known) ? put(table, user, known.takeNumber()) : table);
        }
    }

    private static boolean isSame(Packer row, Unpacker there) {
        int from = there.position();
        return Arrays.equals(
                there.bytes(), from, from + there.left(), row.bytes(), 0, row.length());
    }

    private static Table recounted(Table table, long id, Unpacker user, long guilds) {
        return Spare.packed(
                row -> {
                    row.putNumber(guilds);
                    row.putBytes(user.bytes(), user.position(), user.left());
                },
                row -> table.put(id, row));
    }

    private static Table put(Table table, User user, long guilds) {
        return Spare.packed(
                row -> {
                    row.putNumber(guilds);
                    USER.pack(user, row);
                },
                row -> table.put(user.id().value(), row));
    }

    private static User make(long id, Unpacker row) {
        return USER.unpack(row, Snowflake.of(id));
    }

    /// {@return the tables as they are now, for [#findIn]}
    Table[] tables() {
        return rows.tables();
    }

    static @Nullable User findIn(Table[] tables, long id, Unpacker into) {
        if (!Stripes.of(tables, id).find(id, into)) {
            return null;
        }
        into.takeNumber();
        return make(id, into);
    }

    @Override
    public Optional<User> find(Snowflake id) {
        var row = new Unpacker();
        if (!rows.find(id.value(), row)) {
            return Optional.empty();
        }
        row.takeNumber();
        return Optional.of(make(id.value(), row));
    }

    boolean has(long id) {
        return rows.find(id, new Unpacker());
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public Stream<User> stream() {
        return Arrays.stream(rows.tables())
                .flatMap(table ->
                        RowStream.of(
                                table,
                                (id, row) -> {
                                    row.takeNumber();
                                    return make(id, row);
                                }));
    }
}
