package hikari.runtime.docs;

import hikari.api.Snowflake;
import hikari.api.Token;
import hikari.api.bot.Bot;
import hikari.api.bot.GatewayBot;
import hikari.api.cache.Cache;
import hikari.api.cache.CacheKind;
import hikari.api.cache.CacheSettings;
import hikari.api.cache.MemberFilter;
import hikari.api.channel.GuildChannel;
import hikari.api.guild.Permission;
import hikari.api.guild.PermissionHolder;
import java.time.Instant;
import org.apache.logging.log4j.LogManager;

/// The code of the guide on the cache, so that it compiles.
final class CacheExamples {
    private final Cache cache;
    private final Bot bot;
    private final Snowflake guildId = Snowflake.of(1);
    private final Snowflake channelId = Snowflake.of(2);
    private final Snowflake moderators = Snowflake.of(3);

    CacheExamples(Bot bot) {
        this.bot = bot;
        this.cache = bot.cache();
    }

    private static void log(Object text) {
        LogManager.getLogger(CacheExamples.class).info(text);
    }

    String read() {
        var members = cache.members(guildId);
        log(members.size() + " members");
        var names =
                members.stream()
                        .filter(member -> member.roles().contains(moderators))
                        .map(member -> member.displayName().orElse("?"))
                        .toList();
        log(names);
        var guild =
                cache.guilds().find(guildId).orElseGet(() -> bot.rest().guilds().fetch(guildId));
        return guild.name();
    }

    boolean mayWrite(GuildChannel channel) {
        var me = cache.me().flatMap(user -> cache.members(guildId).find(user.user().id()));
        return cache.findPermissions(guildId)
                .flatMap(permissions ->
                        me.map(member ->
                                permissions.in(
                                        channel, PermissionHolder.of(member), Instant.now())))
                .filter(allowed -> allowed.has(Permission.SEND_MESSAGES))
                .isPresent();
    }

    void messages() {
        cache.messages(channelId).stream().forEach(message -> log(message.content()));
    }

    static GatewayBot settings(String secret) {
        var settings =
                CacheSettings.ALL
                        .without(CacheKind.PRESENCES, CacheKind.STICKERS)
                        .limit(CacheKind.MESSAGES, 10_000)
                        .withMessagesPerChannel(100)
                        .members(MemberFilter.IN_VOICE);
        var bot = GatewayBot.create(b -> b.token(Token.bot(secret)).cache(settings));
        return bot;
    }

    static CacheSettings few() {
        var roles =
                CacheSettings.NONE.with(CacheKind.GUILDS, CacheKind.ROLES, CacheKind.OWN_MEMBER);
        return roles;
    }

    CacheSettings some() {
        var staff = CacheSettings.ALL.members(c -> c.member().roles().contains(moderators));
        return staff;
    }
}
