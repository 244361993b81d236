package hikari.voice.receive;

import hikari.api.Snowflake;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Who is in the channel, whose packets bear which number, and who speaks: as the voice server
/// tells. Thread-safe.
public final class Speakers {
    /// So many sources are remembered: a channel has fewer people, and none changes its number.
    private static final int MAX_SOURCES = 10_000;

    private final Set<Snowflake> users = ConcurrentHashMap.newKeySet();
    private final Set<Snowflake> speaking = ConcurrentHashMap.newKeySet();
    private final Map<Integer, Snowflake> bySource = new ConcurrentHashMap<>();

    /// Nobody yet.
    public Speakers() {}

    /// Somebody is in the channel.
    ///
    /// @param user who
    public void joined(Snowflake user) {
        users.add(user);
    }

    /// Somebody is in the channel no more.
    ///
    /// @param user who
    public void left(Snowflake user) {
        users.remove(user);
        speaking.remove(user);
        bySource.values().removeIf(user::equals);
    }

    /// Somebody's packets bear a number.
    ///
    /// @param user who
    /// @param ssrc the number
    public void sends(Snowflake user, int ssrc) {
        if (bySource.size() < MAX_SOURCES) {
            bySource.put(ssrc, user);
        }
    }

    /// Somebody begins or ends to speak.
    ///
    /// @param user who
    /// @param flags what is sent; none ends it
    public void speaks(Snowflake user, int flags) {
        if (flags == 0) {
            speaking.remove(user);
        } else {
            speaking.add(user);
        }
    }

    /// {@return whose packets bear a number, if that is known}
    ///
    /// @param ssrc the number
    public Optional<Snowflake> of(int ssrc) {
        return Optional.ofNullable(bySource.get(ssrc));
    }

    /// {@return whether somebody is in the channel}
    ///
    /// @param user who
    public boolean isHere(Snowflake user) {
        return users.contains(user);
    }

    /// {@return whether nobody else is in the channel}
    ///
    /// @param user who does not count
    public boolean isNobodyBut(Snowflake user) {
        return users.isEmpty() || (users.size() == 1 && users.contains(user));
    }

    /// {@return who is in the channel}
    public Set<Snowflake> users() {
        return Set.copyOf(users);
    }

    /// {@return who speaks}
    public Set<Snowflake> speaking() {
        return Set.copyOf(speaking);
    }

    /// Forgets everybody.
    public void clear() {
        users.clear();
        speaking.clear();
        bySource.clear();
    }
}
