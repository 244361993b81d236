package hikari.runtime.dispatch;

import hikari.api.cache.CacheKind;
import hikari.api.event.EmojisUpdateEvent;
import hikari.api.event.Event;
import hikari.api.event.GuildAvailableEvent;
import hikari.api.event.GuildJoinEvent;
import hikari.api.event.GuildLeaveEvent;
import hikari.api.event.GuildUnavailableEvent;
import hikari.api.event.GuildUpdateEvent;
import hikari.api.event.ShardReadyEvent;
import hikari.api.event.StickersUpdateEvent;
import hikari.api.gateway.GatewayGuild;
import hikari.api.guild.Emoji;
import hikari.api.guild.Guild;
import hikari.api.guild.Sticker;
import hikari.api.guild.UnavailableGuild;
import hikari.api.user.OwnUser;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The beginning of a session, guilds, emojis and stickers.
///
/// @param known which guilds the bot is in
record GuildDecodings(KnownGuilds known) {
    private static final Set<CacheKind> OF_GUILDS =
            EnumSet.complementOf(EnumSet.of(CacheKind.ME, CacheKind.MESSAGES));

    List<Decoding> all() {
        return Stream.of(comings(), changes()).flatMap(List::stream).toList();
    }

    private List<Decoding> comings() {
        return List.of(
                Decoding.of(
                                "READY",
                                List.of(ShardReadyEvent.class),
                                Set.of(CacheKind.ME),
                                this::ready)
                        .needed(),
                Decoding.of(
                        "GUILD_CREATE",
                        List.of(GuildAvailableEvent.class, GuildJoinEvent.class),
                        OF_GUILDS,
                        this::created),
                Decoding.of(
                                "GUILD_DELETE",
                                List.of(GuildUnavailableEvent.class, GuildLeaveEvent.class),
                                OF_GUILDS,
                                this::deleted)
                        .needed());
    }

    private List<Decoding> changes() {
        return List.of(
                Decoding.of(
                        "GUILD_UPDATE",
                        List.of(GuildUpdateEvent.class),
                        Set.of(
                                CacheKind.GUILDS,
                                CacheKind.ROLES,
                                CacheKind.EMOJIS,
                                CacheKind.STICKERS),
                        GuildDecodings::updated),
                Decoding.of(
                        "GUILD_EMOJIS_UPDATE",
                        List.of(EmojisUpdateEvent.class),
                        Set.of(CacheKind.EMOJIS),
                        GuildDecodings::emojisUpdated),
                Decoding.of(
                        "GUILD_STICKERS_UPDATE",
                        List.of(StickersUpdateEvent.class),
                        Set.of(CacheKind.STICKERS),
                        GuildDecodings::stickersUpdated));
    }

    private Optional<Event> ready(Payload p) {
        var me = p.nested("user", OwnUser.class);
        var guilds = p.list("guilds", UnavailableGuild.class);
        known.addAll(guilds.stream().map(UnavailableGuild::id).toList());
        p.cache().putMe(me);
        guilds.forEach(guild -> p.cache().markUnavailable(guild.id()));
        return Optional.of(
                new ShardReadyEvent(p.bot(), p.shard(), me, p.bot().applicationId(), guilds));
    }

    private Optional<Event> created(Payload p) {
        var guild = p.as(GatewayGuild.class);
        if (guild.unavailable()) { // seen in the wild during outages: nothing but the id is there
            return Optional.empty();
        }
        var isNew = known.add(guild.id());
        p.cache().replaceGuild(guild);
        return Optional.of(
                isNew
                        ? new GuildJoinEvent(p.bot(), p.shard(), guild)
                        : new GuildAvailableEvent(p.bot(), p.shard(), guild));
    }

    private Optional<Event> deleted(Payload p) {
        var id = p.id("id");
        if (p.flag("unavailable")) {
            known.add(id);
            var old = p.before(p.cache().guilds(), id);
            p.cache().markUnavailable(id);
            return Optional.of(new GuildUnavailableEvent(p.bot(), p.shard(), id, old));
        }
        known.remove(id);
        var old = p.before(p.cache().guilds(), id);
        p.cache().removeGuild(id);
        return Optional.of(new GuildLeaveEvent(p.bot(), p.shard(), id, old));
    }

    private static Optional<Event> updated(Payload p) {
        var guild = p.as(Guild.class);
        var old = p.before(p.cache().guilds(), guild.id());
        p.cache().putGuild(guild);
        p.cache().replaceRoles(guild.id(), guild.roles());
        p.cache().replaceEmojis(guild.id(), guild.emojis());
        p.cache().replaceStickers(guild.id(), guild.stickers());
        return Optional.of(new GuildUpdateEvent(p.bot(), p.shard(), guild, old));
    }

    private static Optional<Event> emojisUpdated(Payload p) {
        var guildId = p.id("guild_id");
        var emojis = p.list("emojis", Emoji.class);
        var old = p.before(p.cache().emojis(guildId));
        p.cache().replaceEmojis(guildId, emojis);
        return Optional.of(new EmojisUpdateEvent(p.bot(), p.shard(), guildId, emojis, old));
    }

    private static Optional<Event> stickersUpdated(Payload p) {
        var guildId = p.id("guild_id");
        var stickers = p.list("stickers", Sticker.class);
        p.cache().replaceStickers(guildId, stickers);
        return Optional.of(new StickersUpdateEvent(p.bot(), p.shard(), guildId, stickers));
    }
}
