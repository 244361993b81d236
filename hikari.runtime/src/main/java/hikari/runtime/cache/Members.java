package hikari.runtime.cache;

import hikari.api.Snowflake;
import hikari.api.cache.CacheKind;
import hikari.api.cache.MemberFilter;
import hikari.api.guild.Member;
import hikari.api.user.User;
import hikari.runtime.pack.RowType;
import hikari.runtime.pack.Unpacker;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Writes the members of guilds and their users. A user comes before its first member and goes
/// after its last, so that who sees a member finds the user.
///
/// @param contents what is cached
record Members(Contents contents) {
    private static final RowType<Member> MEMBER = RowType.of(Member.class, "user");

    static Member make(User user, Unpacker row) {
        return MEMBER.unpack(row, Optional.of(user));
    }

    private boolean keeps(Snowflake guildId, GuildContents guild, Member member, User user) {
        if (contents.isOwn(user.id().value())) {
            return true;
        }
        var filter = contents.settings.members();
        return contents.has(CacheKind.MEMBERS)
                && (filter == MemberFilter.ALL
                        || filter.keeps(
                                new MemberFilter.Candidate(
                                        guildId,
                                        member,
                                        guild.table(Part.VOICE_STATES).has(user.id().value()))));
    }

    /// Puts a member, or only its user where members are not wanted.
    void put(Snowflake guildId, GuildContents guild, Member member) {
        var user = member.user().orElse(null);
        if (user == null) {
            return;
        }
        var id = user.id().value();
        if (!keeps(guildId, guild, member, user)) {
            demote(guild, user);
        } else if (guild.table(Part.MEMBERS).has(id)) {
            contents.users.replace(user);
            putRow(guild, id, member);
        } else if (guild.table(Part.MEMBERS).size() < contents.limit(CacheKind.MEMBERS)
                || contents.isOwn(id)) {
            promote(guild, user, member);
        } else {
            demote(guild, user);
        }
    }

    private static void putRow(GuildContents guild, long id, Member member) {
        var before = guild.table(Part.MEMBERS);
        var after = Spare.packed(row -> MEMBER.pack(member, row), row -> before.put(id, row));
        if (after != before) {
            guild.set(Part.MEMBERS, after);
        }
    }

    private void promote(GuildContents guild, User user, Member member) {
        if (guild.table(Part.KNOWN_MEMBERS).has(user.id().value())) {
            contents.users.replace(user);
            putRow(guild, user.id().value(), member);
            guild.remove(Part.KNOWN_MEMBERS, user.id());
        } else {
            contents.users.join(user);
            putRow(guild, user.id().value(), member);
        }
    }

    /// Keeps only the user of a member, if that.
    private void demote(GuildContents guild, User user) {
        var id = user.id().value();
        boolean isKnown = guild.table(Part.KNOWN_MEMBERS).has(id);
        boolean isCached = guild.table(Part.MEMBERS).has(id);
        contents.users.replace(user); // another guild may hold it
        if (!isKnown && contents.hasRoomForUser(id)) {
            if (!isCached) {
                contents.users.join(user);
            }
            guild.set(Part.KNOWN_MEMBERS, known(guild.table(Part.KNOWN_MEMBERS), id));
            guild.remove(Part.MEMBERS, user.id());
        } else if (isCached) {
            remove(guild, user.id());
        }
    }

    private static Table known(Table table, long id) {
        return Spare.packed(_ -> {}, nothing -> table.put(id, nothing));
    }

    void remove(GuildContents guild, Snowflake userId) {
        var id = userId.value();
        boolean isThere =
                guild.table(Part.MEMBERS).has(id) || guild.table(Part.KNOWN_MEMBERS).has(id);
        guild.remove(Part.MEMBERS, userId);
        guild.remove(Part.KNOWN_MEMBERS, userId);
        if (isThere) {
            contents.users.leave(id);
        }
    }

    /// Looks again whether a member is wanted, after something about it has changed.
    void review(Snowflake guildId, GuildContents guild, Snowflake userId) {
        var row = new Unpacker();
        if (contents.settings.members() == MemberFilter.ALL
                || !guild.table(Part.MEMBERS).find(userId.value(), row)) {
            return;
        }
        contents.users.find(userId).ifPresent(user -> put(guildId, guild, make(user, row)));
    }

    /// Puts the members of a guild that has just come: into tables that nobody sees yet.
    void fill(Snowflake guildId, GuildContents guild, Collection<Member> source) {
        var members =
                source.stream()
                        .filter(member -> member.user().isPresent())
                        .sorted(Comparator.comparing(Members::id))
                        .toList();
        var rows = new Table.Builder();
        var known = new Table.Builder();
        int left = contents.limit(CacheKind.MEMBERS);
        for (int i = 0; i < members.size(); i++) {
            var member = members.get(i);
            if (i + 1 < members.size() && id(members.get(i + 1)).equals(id(member))) {
                continue; // the same again: the last one counts
            }
            var user = member.user().orElseThrow();
            var id = user.id().value();
            if (keeps(guildId, guild, member, user) && (left > 0 || contents.isOwn(id))) {
                contents.users.join(user);
                Spare.packed(row -> MEMBER.pack(member, row), row -> rows.add(id, row));
                left--;
            } else if (contents.hasRoomForUser(id)) {
                contents.users.join(user);
                Spare.packed(_ -> {}, nothing -> known.add(id, nothing));
            } else {
                contents.users.replace(user); // another guild may hold it
            }
        }
        guild.set(Part.MEMBERS, rows.build());
        guild.set(Part.KNOWN_MEMBERS, known.build());
    }

    private static Snowflake id(Member member) {
        return member.user().orElseThrow().id();
    }

    /// Lets go of the users of a guild that is gone.
    void leave(GuildContents gone) {
        leave(gone.table(Part.MEMBERS));
        leave(gone.table(Part.KNOWN_MEMBERS));
    }

    private void leave(Table table) {
        var row = new Unpacker();
        for (var rows = table.rows(); rows.advance(); ) {
            contents.users.leave(rows.take(row));
        }
    }
}
