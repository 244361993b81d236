package hikari.runtime.cache;

import hikari.api.Snowflake;
import hikari.api.cache.CacheKind;
import hikari.api.cache.CacheSettings;
import hikari.api.guild.Member;
import hikari.api.invite.Invite;
import hikari.api.user.OwnUser;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Everything that is cached in one life of a cache.
final class Contents {
    final CacheSettings settings;
    final Map<Snowflake, GuildContents> guilds = new ConcurrentHashMap<>();

    /// The guild of each cached channel.
    final Map<Snowflake, Snowflake> guildOfChannel = new ConcurrentHashMap<>();

    final Map<String, Invite> invites = new ConcurrentHashMap<>();
    final Users users = new Users();
    final Messages messages;
    volatile @Nullable OwnUser me;

    Contents(CacheSettings settings) {
        this.settings = settings;
        this.messages = new Messages(has(CacheKind.MESSAGES) ? settings.messages() : 0);
    }

    boolean has(CacheKind kind) {
        return settings.kinds().contains(kind);
    }

    GuildContents guild(Snowflake id) {
        return guilds.computeIfAbsent(id, _ -> new GuildContents());
    }

    /// {@return whether members of this user are cached}
    boolean keepsMember(Snowflake userId) {
        if (has(CacheKind.MEMBERS)) {
            return true;
        }
        var own = me;
        return has(CacheKind.OWN_MEMBER) && own != null && own.id().equals(userId);
    }

    /// Notes a member in a guild's contents, and its user.
    void addMember(GuildContents guild, Member member) {
        var user = member.user().orElse(null);
        if (user == null) {
            return;
        }
        if (has(CacheKind.USERS)) {
            if (guild.userIds.add(user.id())) {
                users.join(user);
            } else {
                users.replace(user);
            }
        }
        if (keepsMember(user.id())) {
            guild.members.put(user.id(), member);
        }
    }
}
