package hikari.rest.limit;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.error.RestRoute;
import hikari.rest.limit.SimulatedDiscord.Rule;
import hikari.rest.limit.SimulatedDiscord.Shape;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// The limiter against a Discord whose limits it does not know, in simulated time.
class LimiterProperties {
    /// What happens.
    ///
    /// @param rules one for each operation
    /// @param latencyMillis how long either way takes at most
    record Scene(List<Rule> rules, int majors, int requests, int latencyMillis, long seed) {
        RestRoute route(int number) {
            return new RestRoute("POST", "/%d/{channel_id}".formatted(number));
        }
    }

    @Provide
    Arbitrary<Scene> scenes() {
        var rules =
                Combinators.combine(
                                Arbitraries.integers().between(1, 12),
                                Arbitraries.integers().between(20, 10_000),
                                Arbitraries.of(Shape.values()))
                        .as((limit, millis, shape) ->
                                new Rule("?", limit, millis * 1_000_000L, shape))
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(4);
        return Combinators.combine(
                        rules,
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 120),
                        Arbitraries.of(0, 1, 20, 300),
                        Arbitraries.longs())
                .as(LimiterProperties::scene);
    }

    private static Scene scene(
            List<Rule> rules, int majors, int requests, int latencyMillis, long seed) {
        var named = new ArrayList<Rule>();
        for (var rule : rules) {
            named.add(new Rule("hash " + named.size(), rule.limit(), rule.period(), rule.shape()));
        }
        return new Scene(named, majors, requests, latencyMillis, seed);
    }

    private static SimulatedBot bot(Scene scene) {
        var bot = new SimulatedBot(scene.seed(), Duration.ofMillis(scene.latencyMillis()));
        for (var i = 0; i < scene.rules().size(); i++) {
            bot.discord.rule(scene.route(i), scene.rules().get(i));
        }
        return bot;
    }

    /// Lets the limiter see each bucket once, and lets all windows end.
    private static void makeKnown(Scene scene, SimulatedBot bot) throws InterruptedException {
        for (var i = 0; i < scene.rules().size(); i++) {
            for (var major = 0; major < scene.majors(); major++) {
                bot.send(scene.route(i), "c" + major, 11_000_000_000L);
                bot.time.run();
            }
        }
        bot.time.start(() -> bot.time.sleep(11_000_000_000L));
        bot.time.run();
    }

    /// Sends requests at random moments, some of them in bursts.
    private static List<Thread> sendAll(Scene scene, SimulatedBot bot, Random random) {
        var threads = new ArrayList<Thread>();
        var at = 0L;
        for (var i = 0; i < scene.requests(); i++) {
            at += random.nextInt(4) == 0 ? random.nextLong(2_000_000_000L) : 1;
            threads.add(
                    bot.send(
                            scene.route(random.nextInt(scene.rules().size())),
                            "c" + random.nextInt(scene.majors()),
                            at));
        }
        return threads;
    }

    @Property(tries = 600)
    void noRequestIsEverRefusedAndAllArriveInOrder(@ForAll("scenes") Scene scene)
            throws InterruptedException {
        var bot = bot(scene);
        sendAll(scene, bot, new Random(scene.seed()));
        bot.time.run();
        assertThat(bot.discord.refused()).isZero();
        assertThat(bot.discord.refusedGlobally()).isZero();
        assertThat(bot.sent()).hasSize(scene.requests());
        var buckets =
                bot.sent().stream()
                        .collect(Collectors.groupingBy(one -> one.route() + one.major()));
        for (var bucket : buckets.values()) {
            assertThat(
                            bucket.stream()
                                    .sorted(Comparator.comparingLong(SimulatedBot.Sent::entered))
                                    .map(SimulatedBot.Sent::sent)
                                    .toList())
                    .isSorted();
        }
    }

    @Property(tries = 300)
    void noPlaceIsLostWhoeverIsCancelledAtWhateverMoment(@ForAll("scenes") Scene scene)
            throws InterruptedException {
        var bot = bot(scene);
        makeKnown(scene, bot);
        var random = new Random(scene.seed());
        var threads = sendAll(scene, bot, random);
        for (var thread : threads) {
            if (random.nextInt(3) > 0) {
                var at = random.nextLong(scene.requests() * 500_000_000L);
                bot.time.start(() -> {
                    bot.time.sleep(at);
                    bot.time.interrupt(thread);
                });
            }
        }
        bot.time.run();
        assertThat(bot.discord.refused()).isZero();
        assertThat(bot.sent().size() + bot.cancelled()).isGreaterThanOrEqualTo(scene.requests());
    }

    @Property(tries = 300)
    void whenLimitsAndHashesChangeEverythingArrivesAllTheSame(@ForAll("scenes") Scene scene)
            throws InterruptedException {
        var bot = bot(scene);
        var random = new Random(scene.seed());
        sendAll(scene, bot, random);
        for (var change = 0; change < 5; change++) {
            var at = random.nextLong(scene.requests() * 500_000_000L);
            var which = random.nextInt(scene.rules().size());
            var hash = random.nextBoolean() ? "hash " + which : "other " + change;
            var rule =
                    new Rule(
                            hash,
                            random.nextInt(4) == 0 ? 1 : 1 + random.nextInt(20),
                            (20 + random.nextInt(5_000)) * 1_000_000L,
                            Shape.values()[random.nextInt(2)]);
            bot.time.start(() -> {
                bot.time.sleep(at);
                bot.discord.rule(scene.route(which), rule);
            });
        }
        bot.time.run();
        assertThat(bot.sent()).hasSize(scene.requests());
        // A change is not known before it is answered: at most what was let go by then is refused.
        assertThat(bot.discord.refused()).isLessThanOrEqualTo(5 * 20 * scene.majors());
        assertThat(bot.discord.refusedGlobally()).isZero();
    }

    @Property(tries = 100)
    void operationsThatShareABucketShareItOnceThatIsKnown(@ForAll("scenes") Scene scene)
            throws InterruptedException {
        var bot = bot(scene);
        for (var i = 1; i < scene.rules().size(); i++) {
            bot.discord.rule(scene.route(i), scene.rules().getFirst());
        }
        makeKnown(scene, bot);
        sendAll(scene, bot, new Random(scene.seed()));
        bot.time.run();
        assertThat(bot.discord.refused()).isZero();
    }

    @Property(tries = 10)
    void twoThousandSendsOverTenChannelsTakeWhatTheLimitsAllow(
            @ForAll Shape shape, @ForAll long seed) throws InterruptedException {
        var bot = new SimulatedBot(seed, Duration.ofMillis(20));
        var send = new RestRoute("POST", "/channels/{channel_id}/messages");
        bot.discord.rule(send, new Rule("send", 5, 5_000_000_000L, shape));
        for (var i = 0; i < 2_000; i++) {
            bot.send(send, "c" + i % 10, i);
        }
        bot.time.run();
        assertThat(bot.discord.refused() + bot.discord.refusedGlobally()).isZero();
        assertThat(bot.discord.served()).isEqualTo(2_000);
        var last = bot.sent().stream().mapToLong(SimulatedBot.Sent::sent).max().orElseThrow();
        // 200 to each channel, 5 of them at once, then one a second or 5 every 5 seconds.
        var floor = 195_000_000_000L;
        assertThat(last).isBetween(floor, floor + floor / 100);
    }
}
