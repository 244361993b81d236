package hikari.runtime.cache;

import hikari.api.Snowflake;
import hikari.api.cache.CacheView;
import hikari.api.guild.Member;
import hikari.api.user.User;
import hikari.runtime.pack.Unpacker;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The members of one guild, with their users.
///
/// @param contents what is cached
/// @param guildId the guild
record MembersView(Contents contents, Snowflake guildId) implements CacheView<Member> {
    private Table table() {
        var guild = contents.guilds.get(guildId);
        return guild == null ? Table.EMPTY : guild.table(Part.MEMBERS);
    }

    /// Members and users of one moment: as long as the table of members is the same, all their
    /// users are there.
    private record Snapshot(Table members, Table[] users) {}

    private Snapshot snapshot() {
        while (true) {
            var members = table();
            var users = contents.users.tables();
            if (members == table()) {
                return new Snapshot(members, users);
            }
        }
    }

    @Override
    public Optional<Member> find(Snowflake id) {
        var row = new Unpacker();
        while (true) {
            var members = table();
            if (!members.find(id.value(), row)) {
                return Optional.empty();
            }
            var user = contents.users.find(id);
            if (user.isPresent()) {
                return Optional.of(Members.make(user.orElseThrow(), row));
            }
            if (members == table()) {
                return Optional.empty();
            }
        }
    }

    @Override
    public int size() {
        return table().size();
    }

    @Override
    public Stream<Member> stream() {
        var now = snapshot();
        var userRow = new Unpacker();
        return RowStream.of(
                now.members, (id, row) -> Members.make(user(now.users, id, userRow), row));
    }

    private static User user(Table[] users, long id, Unpacker into) {
        @Nullable User user = Users.findIn(users, id, into);
        if (user == null) {
            throw new IllegalStateException("A member of the cache has no user: " + id);
        }
        return user;
    }
}
