package hikari.api.cache;

import java.util.EnumSet;
import java.util.Set;

/// What is cached, and how much of it.
///
/// @param kinds the kinds that are cached
/// @param messages how many messages are kept in all, the newest; at least 0; 1,000 by default
public record CacheSettings(Set<CacheKind> kinds, int messages) {
    /// Every kind, 1,000 messages.
    public static final CacheSettings ALL =
            new CacheSettings(EnumSet.allOf(CacheKind.class), 1_000);

    /// Nothing at all.
    public static final CacheSettings NONE = new CacheSettings(Set.of(), 0);

    /// Checks ranges.
    public CacheSettings {
        kinds = Set.copyOf(kinds);
        if (messages < 0) {
            throw new IllegalArgumentException(
                    "messages is %d, not at least 0".formatted(messages));
        }
    }

    /// {@return these without some kinds}
    ///
    /// @param first one kind
    /// @param rest more
    public CacheSettings without(CacheKind first, CacheKind... rest) {
        var left = EnumSet.noneOf(CacheKind.class);
        left.addAll(kinds);
        left.removeAll(EnumSet.of(first, rest));
        return new CacheSettings(left, messages);
    }

    /// {@return these with another number of messages}
    ///
    /// @param count how many messages are kept in all; at least 0
    public CacheSettings withMessages(int count) {
        return new CacheSettings(kinds, count);
    }
}
