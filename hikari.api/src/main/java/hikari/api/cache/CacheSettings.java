package hikari.api.cache;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// What is cached, and how much of it.
///
/// ```java
/// CacheSettings.ALL
///         .without(CacheKind.PRESENCES)
///         .limit(CacheKind.MESSAGES, 10_000)
///         .members(MemberFilter.IN_VOICE);
/// ```
///
/// @param kinds the kinds that are cached
/// @param limits how many there may be of a kind, see [#limit]
/// @param messagesPerChannel how many messages are kept of one channel, the newest; at least 1; as
///   many as in all by default
/// @param members which members are cached; all by default
public record CacheSettings(
        Set<CacheKind> kinds,
        Map<CacheKind, Integer> limits,
        int messagesPerChannel,
        MemberFilter members) {
    /// Every kind, 1,000 messages.
    public static final CacheSettings ALL =
            new CacheSettings(
                    EnumSet.allOf(CacheKind.class),
                    Map.of(CacheKind.MESSAGES, 1_000),
                    Integer.MAX_VALUE,
                    MemberFilter.ALL);

    /// Nothing at all.
    public static final CacheSettings NONE =
            new CacheSettings(
                    Set.of(), Map.of(CacheKind.MESSAGES, 0), Integer.MAX_VALUE, MemberFilter.ALL);

    private static final Set<CacheKind> ONE_OF_A_KIND =
            EnumSet.of(CacheKind.ME, CacheKind.OWN_MEMBER);

    /// Checks ranges.
    public CacheSettings {
        kinds = Set.copyOf(kinds);
        limits = Map.copyOf(limits);
        limits.forEach((kind, count) -> atLeast(0, count, kind.name()));
        atLeast(1, messagesPerChannel, "messages per channel");
    }

    private static void atLeast(int least, int count, String what) {
        if (count < least) {
            throw new IllegalArgumentException(
                    "%s is %d, not at least %d".formatted(what, count, least));
        }
    }

    /// {@return how many there may be of a kind}
    ///
    /// @param kind the kind
    public int limitOf(CacheKind kind) {
        return limits.getOrDefault(kind, Integer.MAX_VALUE);
    }

    /// {@return how many messages are kept in all}
    public int messages() {
        return limitOf(CacheKind.MESSAGES);
    }

    /// {@return these with some kinds more}
    ///
    /// @param first one kind
    /// @param rest more
    public CacheSettings with(CacheKind first, CacheKind... rest) {
        var more = EnumSet.of(first, rest);
        more.addAll(kinds);
        return new CacheSettings(more, limits, messagesPerChannel, members);
    }

    /// {@return these without some kinds}
    ///
    /// @param first one kind
    /// @param rest more
    public CacheSettings without(CacheKind first, CacheKind... rest) {
        var left = EnumSet.noneOf(CacheKind.class);
        left.addAll(kinds);
        left.removeAll(EnumSet.of(first, rest));
        return new CacheSettings(left, limits, messagesPerChannel, members);
    }

    /// {@return these with a bound}
    ///
    /// Guilds, users, invites and messages are counted in all, everything else in each guild. When
    /// there are as many, new ones are not kept, and those that are there are kept up to date; of
    /// messages, the oldest goes. Users of cached members are always kept.
    ///
    /// @param kind the kind; not the bot's own user or member
    /// @param count how many there may be; at least 0
    public CacheSettings limit(CacheKind kind, int count) {
        if (ONE_OF_A_KIND.contains(kind)) {
            throw new IllegalArgumentException("There is one %s: switch it off".formatted(kind));
        }
        var changed = new EnumMap<CacheKind, Integer>(CacheKind.class);
        changed.putAll(limits);
        changed.put(kind, count);
        return new CacheSettings(kinds, changed, messagesPerChannel, members);
    }

    /// {@return these with another number of messages}
    ///
    /// @param count how many messages are kept in all; at least 0
    public CacheSettings withMessages(int count) {
        return limit(CacheKind.MESSAGES, count);
    }

    /// {@return these with a bound for the messages of one channel}
    ///
    /// @param count how many messages are kept of one channel, the newest; at least 1
    public CacheSettings withMessagesPerChannel(int count) {
        return new CacheSettings(kinds, limits, count, members);
    }

    /// {@return these with only some members}
    ///
    /// @param filter which ones
    public CacheSettings members(MemberFilter filter) {
        return new CacheSettings(kinds, limits, messagesPerChannel, filter);
    }
}
