package hikari.runtime.cache;

import hikari.api.Snowflake;
import hikari.api.cache.CacheView;
import hikari.api.user.User;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The users that share a guild with the bot, each counted by its guilds: the last guild takes the
/// user along. Thread-safe.
final class Users implements CacheView<User> {
    private record Counted(User user, int guilds) {}

    private final Map<Snowflake, Counted> users = new ConcurrentHashMap<>();

    /// One more guild has this user.
    void join(User user) {
        users.merge(
                user.id(),
                new Counted(user, 1),
                (known, fresh) -> new Counted(user, known.guilds + 1));
    }

    /// One guild less has this user.
    void leave(Snowflake id) {
        users.computeIfPresent(
                id,
                (_, known) -> known.guilds == 1 ? null : new Counted(known.user, known.guilds - 1));
    }

    /// Replaces a user that is there.
    void replace(User user) {
        users.computeIfPresent(user.id(), (_, known) -> new Counted(user, known.guilds));
    }

    @Override
    public Optional<User> find(Snowflake id) {
        return Optional.ofNullable(users.get(id)).map(Counted::user);
    }

    @Override
    public int size() {
        return users.size();
    }

    @Override
    public Stream<User> stream() {
        return users.values().stream().map(Counted::user).toList().stream();
    }
}
