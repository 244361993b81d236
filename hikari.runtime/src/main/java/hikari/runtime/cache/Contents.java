package hikari.runtime.cache;

import hikari.api.Snowflake;
import hikari.api.cache.CacheKind;
import hikari.api.cache.CacheSettings;
import hikari.api.cache.MemberFilter;
import hikari.api.user.OwnUser;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Everything that is cached in one life of a cache.
final class Contents {
    final CacheSettings settings;
    final Map<Snowflake, GuildContents> guilds = new ConcurrentHashMap<>();
    final ChannelIndex guildOfChannel = new ChannelIndex();
    final Users users = new Users();
    final Members members = new Members(this);
    final Invites invites;
    final Messages messages;
    volatile @Nullable OwnUser me;

    private final boolean[] has = new boolean[CacheKind.values().length];
    private final int[] limits = new int[has.length];

    Contents(CacheSettings settings) {
        this.settings = settings;
        for (var kind : CacheKind.values()) {
            has[kind.ordinal()] = settings.kinds().contains(kind);
            limits[kind.ordinal()] = settings.limitOf(kind);
        }
        this.invites = new Invites(limit(CacheKind.INVITES));
        this.messages =
                new Messages(
                        has(CacheKind.MESSAGES) ? settings.messages() : 0,
                        settings.messagesPerChannel());
    }

    boolean has(CacheKind kind) {
        return has[kind.ordinal()];
    }

    int limit(CacheKind kind) {
        return limits[kind.ordinal()];
    }

    GuildContents guild(Snowflake id) {
        return guilds.computeIfAbsent(id, _ -> new GuildContents());
    }

    /// {@return whether this is the bot's own user, and its members are cached}
    boolean isOwn(long userId) {
        var own = me;
        return has(CacheKind.OWN_MEMBER) && own != null && own.id().value() == userId;
    }

    /// {@return whether a user may be kept that no cached member holds}
    boolean hasRoomForUser(long id) {
        return has(CacheKind.USERS)
                && (limit(CacheKind.USERS) == Integer.MAX_VALUE
                        || users.has(id)
                        || users.size() < limit(CacheKind.USERS));
    }

    /// {@return whether voice states are kept, be it only to know which members are in voice}
    boolean keepsVoiceStates() {
        return has(CacheKind.VOICE_STATES)
                || (has(CacheKind.MEMBERS) && settings.members() != MemberFilter.ALL);
    }

    boolean hasRoomForGuild(Snowflake id) {
        if (limit(CacheKind.GUILDS) == Integer.MAX_VALUE) {
            return true;
        }
        var there = guilds.get(id);
        return (there != null && there.guild != null)
                || guilds.values().stream().filter(guild -> guild.guild != null).count()
                        < limit(CacheKind.GUILDS);
    }
}
