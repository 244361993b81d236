package hikari.runtime.cache;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.cache.Cache;
import hikari.api.cache.CacheKind;
import hikari.api.cache.CacheSettings;
import hikari.api.cache.CacheView;
import hikari.api.cache.MemberFilter;
import hikari.api.gateway.Dispatch;
import hikari.api.gateway.Shard;
import hikari.api.spi.EntityStore;
import hikari.runtime.cache.CacheSteps.Step;
import hikari.runtime.dispatch.DispatchReader;
import hikari.runtime.event.DefaultEventManager;
import hikari.runtime.event.EventSettings;
import hikari.runtime.event.TestBot;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// The cache answers as a naive model does, whatever comes in whatever order, however it is set.
class CacheModelProperties {
    private static final CacheSettings FEW_MESSAGES = CacheSettings.ALL.withMessages(4);

    private final DefaultEventManager events = new DefaultEventManager(EventSettings.DEFAULT);

    @Property(tries = 150)
    void theCacheAnswersAsTheModelDoes(
            @ForAll("steps") List<Step> steps, @ForAll("settings") CacheSettings settings) {
        var cache = new DefaultEntityStore(settings);
        var model = new ModelStore(settings);
        events.start();
        cache.start();
        try {
            var toCache = new DispatchReader(bot(), events, cache, settings);
            var toModel = new DispatchReader(bot(), events, model, settings);
            for (var step : steps) {
                apply(step, toCache, cache);
                apply(step, toModel, model);
                compare(step, cache, model);
            }
            everyIdIsFoundAsInTheModel(cache, model);
        } finally {
            cache.close();
            events.close();
        }
        compare(new Step("close", 0, "", "", _ -> {}), cache, new ModelStore(CacheSettings.NONE));
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return CacheSteps.any();
    }

    @Provide
    Arbitrary<CacheSettings> settings() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        FEW_MESSAGES,
                        CacheSettings.NONE,
                        FEW_MESSAGES.withMessagesPerChannel(2),
                        FEW_MESSAGES.without(CacheKind.MEMBERS),
                        FEW_MESSAGES.without(CacheKind.MEMBERS, CacheKind.OWN_MEMBER),
                        FEW_MESSAGES.without(CacheKind.USERS, CacheKind.GUILDS),
                        FEW_MESSAGES.members(MemberFilter.OWN),
                        FEW_MESSAGES.members(MemberFilter.IN_VOICE),
                        FEW_MESSAGES
                                .members(MemberFilter.IN_VOICE)
                                .without(CacheKind.VOICE_STATES, CacheKind.USERS),
                        FEW_MESSAGES.members(
                                c -> c.member().nick().filter("a"::equals).isPresent()),
                        FEW_MESSAGES
                                .limit(CacheKind.MEMBERS, 2)
                                .limit(CacheKind.ROLES, 1)
                                .limit(CacheKind.PRESENCES, 0)),
                Arbitraries.of(CacheKind.class).map(FEW_MESSAGES::without));
    }

    private static Bot bot() {
        return TestBot.withApplication(Snowflake.of(7));
    }

    private static Shard shard(int id) {
        return (Shard)
                Proxy.newProxyInstance(
                        Shard.class.getClassLoader(),
                        new Class<?>[] {Shard.class},
                        (proxy, method, arguments) ->
                                switch (method.getName()) {
                                    case "id" -> id;
                                    case "shardCount" -> CacheSteps.SHARDS;
                                    case "equals" -> proxy == arguments[0];
                                    case "hashCode" -> id;
                                    default -> "shard";
                                });
    }

    private static void apply(Step step, DispatchReader reader, EntityStore store) {
        var shard = shard(step.shard());
        if (step.name().equals("READY")) {
            reader.ready(shard);
        }
        if (step.name().isEmpty()) {
            step.write().accept(store);
        } else {
            var bytes = step.data().getBytes(StandardCharsets.UTF_8);
            reader.dispatched(shard, new Dispatch(step.name(), 1, bytes, 0, bytes.length));
        }
    }

    private static void compare(Step step, Cache cache, Cache model) {
        assertThat(cache.me()).as("me after %s", step).isEqualTo(model.me());
        assertThat(cache.unavailableGuilds()).as("%s", step).isEqualTo(model.unavailableGuilds());
        views().forEach((name, view) ->
                same(() -> name + " after " + step, view.apply(cache), view.apply(model)));
        for (var guild : CacheSteps.GUILDS) {
            var id = Snowflake.of(guild);
            viewsOf(id)
                    .forEach((name, view) ->
                            same(
                                    () -> name + " of " + id + " after " + step,
                                    view.apply(cache),
                                    view.apply(model)));
            assertThat(new HashSet<>(cache.invites(id)))
                    .as("invites after %s", step)
                    .isEqualTo(new HashSet<>(model.invites(id)));
            for (var invite : model.invites(id)) {
                assertThat(cache.findInvite(invite.code())).contains(invite);
            }
        }
    }

    private static Map<String, Function<Cache, CacheView<?>>> views() {
        return Map.of(
                "guilds", Cache::guilds,
                "channels", Cache::channels,
                "users", Cache::users,
                "messages", Cache::messages);
    }

    private static Map<String, Function<Cache, CacheView<?>>> viewsOf(Snowflake id) {
        var views = new HashMap<String, Function<Cache, CacheView<?>>>();
        views.put("channels", cache -> cache.channels(id));
        views.put("hidden", cache -> cache.hiddenChannels(id));
        views.put("threads", cache -> cache.threads(id));
        views.put("roles", cache -> cache.roles(id));
        views.put("members", cache -> cache.members(id));
        views.put("presences", cache -> cache.presences(id));
        views.put("voice states", cache -> cache.voiceStates(id));
        views.put("emojis", cache -> cache.emojis(id));
        views.put("stickers", cache -> cache.stickers(id));
        views.put("events", cache -> cache.scheduledEvents(id));
        views.put("stages", cache -> cache.stageInstances(id));
        views.put("sounds", cache -> cache.soundboardSounds(id));
        for (int channel = 0; channel < 4; channel++) {
            var channelId =
                    Snowflake.of(
                            1_000_000L + 1_000L * CacheSteps.GUILDS.indexOf(id.value()) + channel);
            views.put("messages of " + channelId, cache -> cache.messages(channelId));
        }
        return views;
    }

    private static void same(Supplier<String> what, CacheView<?> view, CacheView<?> expected) {
        var all = expected.stream().toList();
        assertThat(view.size()).as(what).isEqualTo(all.size());
        assertThat(view.isEmpty()).as(what).isEqualTo(all.isEmpty());
        assertThat(view.stream().map(Object.class::cast))
                .as(what)
                .containsExactlyInAnyOrderElementsOf(all);
    }

    private static void everyIdIsFoundAsInTheModel(Cache cache, Cache model) {
        var all = new HashMap<>(views());
        for (var guild : CacheSteps.GUILDS) {
            viewsOf(Snowflake.of(guild))
                    .forEach((name, view) -> all.put(name + " of " + guild, view));
        }
        var ids = ids().toList();
        all.forEach((name, view) -> {
            for (var id : ids) {
                assertThat((Object) view.apply(cache).find(id))
                        .as("%s %s", name, id)
                        .isEqualTo(view.apply(model).find(id));
            }
        });
    }

    /// All ids that a step may have.
    private static Stream<Snowflake> ids() {
        return LongStream.concat(
                        LongStream.rangeClosed(0, 4),
                        LongStream.rangeClosed(1, 9)
                                .flatMap(kind ->
                                        LongStream.range(0, 3)
                                                .flatMap(guild ->
                                                        LongStream.range(0, 4)
                                                                .map(id ->
                                                                        1_000_000 * kind
                                                                                + 1_000 * guild
                                                                                + id))))
                .mapToObj(Snowflake::of);
    }
}
