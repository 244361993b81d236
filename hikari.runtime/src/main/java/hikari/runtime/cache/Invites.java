package hikari.runtime.cache;

import hikari.api.Snowflake;
import hikari.api.guild.PartialGuild;
import hikari.api.invite.Invite;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/// The invites that were created meanwhile, by code. Thread-safe.
///
/// @param limit how many there may be; several shards at once may bring a few more
/// @param byCode the invites
record Invites(int limit, Map<String, Invite> byCode) {
    Invites(int limit) {
        this(limit, new ConcurrentHashMap<>());
    }

    void put(Invite invite) {
        if (byCode.size() < limit || byCode.containsKey(invite.code())) {
            byCode.put(invite.code(), invite);
        }
    }

    void remove(String code) {
        byCode.remove(code);
    }

    void removeIf(Predicate<Snowflake> guild) {
        byCode.values().removeIf(invite -> isIn(invite, guild));
    }

    Optional<Invite> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    List<Invite> of(Snowflake guildId) {
        return byCode.values().stream().filter(invite -> isIn(invite, guildId::equals)).toList();
    }

    private static boolean isIn(Invite invite, Predicate<Snowflake> guild) {
        return invite.guildId()
                .or(() -> invite.guild().map(PartialGuild::id))
                .filter(guild)
                .isPresent();
    }
}
