package hikari.runtime.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.GatewayRateLimitedException;
import hikari.api.event.GatewayRateLimitedEvent;
import hikari.api.event.MemberChunkEvent;
import hikari.api.gateway.IncompleteMembersException;
import hikari.api.gateway.Intent;
import hikari.api.gateway.MemberChunk;
import hikari.api.gateway.MemberRequest;
import hikari.api.gateway.MissingIntentException;
import hikari.api.gateway.RateLimitMetadata;
import hikari.api.gateway.Shard;
import hikari.runtime.dispatch.Shards;
import hikari.runtime.event.DefaultEventManager;
import hikari.runtime.event.EventSettings;
import hikari.runtime.event.TestBot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MemberRequestsTest {
    private static final Snowflake GUILD = Snowflake.of(9);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(20);

    private final Bot bot = TestBot.withApplication(Snowflake.of(7));
    private final Shard shard = Shards.first();
    private final DefaultEventManager events = new DefaultEventManager(EventSettings.DEFAULT);
    private final List<MemberRequest> sent = new ArrayList<>();
    private final AtomicLong clock = new AtomicLong();
    private Consumer<MemberRequest> discord = request -> {};

    @BeforeEach
    void start() {
        events.start();
    }

    @AfterEach
    void close() {
        if (events.isAlive()) {
            events.close();
        }
    }

    private MemberRequests requests() {
        return requests(Intent.unprivileged().with(Intent.privileged()));
    }

    private MemberRequests requests(Flags<Intent> intents) {
        return new MemberRequests(
                events,
                intents,
                request -> {
                    sent.add(request);
                    discord.accept(request);
                },
                clock::get);
    }

    private void chunk(Optional<String> nonce, int index, int count, long notFound) {
        var chunk =
                new MemberChunk(
                        GUILD,
                        List.of(),
                        index,
                        count,
                        List.of(Snowflake.of(notFound)),
                        List.of(),
                        nonce);
        events.dispatch(new MemberChunkEvent(bot, shard, chunk));
    }

    private void refuse(MemberRequest request, Duration retryAfter) {
        var what = new RateLimitMetadata(Optional.of(request.guildId()), request.nonce());
        events.dispatch(new GatewayRateLimitedEvent(bot, shard, 8, retryAfter, what));
    }

    @Test
    void allChunksAreOneResultInTheirOrderWithoutAListener() {
        discord =
                request -> {
                    chunk(request.nonce(), 2, 3, 12);
                    chunk(request.nonce(), 0, 3, 10);
                    chunk(request.nonce(), 0, 3, 10);
                    chunk(Optional.of("somebody else's"), 1, 3, 99);
                    chunk(Optional.empty(), 1, 3, 98);
                    chunk(request.nonce(), 1, 3, 11);
                };
        assertThat(requests().fetch(MemberRequest.all(GUILD), LONG).notFound())
                .containsExactly(Snowflake.of(10), Snowflake.of(11), Snowflake.of(12));
    }

    @Test
    void whatHasComeByTheDeadlineIsInTheException() {
        discord = request -> chunk(request.nonce(), 0, 2, 10);
        var incomplete =
                catchThrowableOfType(
                        IncompleteMembersException.class,
                        () -> requests().fetch(MemberRequest.byName(GUILD, "a", 5), SHORT));
        assertThat(incomplete.received().notFound()).containsExactly(Snowflake.of(10));
    }

    @Test
    void aRefusedRequestIsRepeatedWhenDiscordTakesItAgain() {
        discord =
                request -> {
                    if (sent.size() == 1) {
                        clock.addAndGet(Duration.ofSeconds(40).toNanos());
                        refuse(request, Duration.ofMillis(1));
                        clock.addAndGet(Duration.ofSeconds(1).toNanos());
                    } else {
                        chunk(request.nonce(), 0, 1, 10);
                    }
                };
        var result = requests().fetch(MemberRequest.byName(GUILD, "a", 5), Duration.ofDays(1));
        assertThat(result.notFound()).containsExactly(Snowflake.of(10));
        assertThat(sent).hasSize(2);
        assertThat(sent.get(0).nonce()).isNotEqualTo(sent.get(1).nonce());
    }

    @Test
    void aRefusalThatLastsLongerThanTheTimeoutIsToldAtOnce() {
        discord = request -> refuse(request, Duration.ofSeconds(25));
        var refused =
                catchThrowableOfType(
                        GatewayRateLimitedException.class,
                        () -> requests().fetch(MemberRequest.all(GUILD), LONG));
        assertThat(refused.retryAfter()).isEqualTo(Duration.ofSeconds(25));
    }

    @Test
    void allMembersOfAGuildAreAskedForOnceIn30Seconds() {
        var requests = requests();
        discord = request -> chunk(request.nonce(), 0, 1, 10);
        requests.fetch(MemberRequest.all(GUILD), LONG);
        clock.addAndGet(Duration.ofSeconds(4).toNanos());
        var refused =
                catchThrowableOfType(
                        GatewayRateLimitedException.class,
                        () -> requests.fetch(MemberRequest.all(GUILD), LONG));
        assertThat(refused.retryAfter()).isEqualTo(Duration.ofSeconds(26));
        assertThat(sent).as("the second was not sent").hasSize(1);
        requests.fetch(MemberRequest.all(Snowflake.of(8)), LONG);
        requests.fetch(MemberRequest.byName(GUILD, "a", 5), LONG);
        clock.addAndGet(Duration.ofSeconds(26).toNanos());
        requests.fetch(MemberRequest.all(GUILD), LONG);
        assertThat(sent).hasSize(4);
    }

    @Test
    void aRequestThatNobodyWaitsForCountsToo() {
        var requests = requests();
        requests.send(MemberRequest.all(GUILD));
        assertThatThrownBy(() -> requests.fetch(MemberRequest.all(GUILD), LONG))
                .isInstanceOf(GatewayRateLimitedException.class);
        assertThat(sent).hasSize(1);
    }

    @Test
    void whatTheIntentsDoNotAllowIsNotSent() {
        var requests = requests(Intent.unprivileged());
        assertThatThrownBy(() -> requests.send(MemberRequest.all(GUILD)))
                .isInstanceOf(MissingIntentException.class)
                .hasMessageContaining("GUILD_MEMBERS");
        assertThatThrownBy(() ->
                        requests.fetch(MemberRequest.byName(GUILD, "a", 5).withPresences(), LONG))
                .isInstanceOf(MissingIntentException.class)
                .hasMessageContaining("GUILD_PRESENCES");
        assertThat(sent).isEmpty();
    }

    @Test
    void aCloseEndsTheWait() {
        discord = request -> events.close();
        assertThatThrownBy(() -> requests().fetch(MemberRequest.all(GUILD), LONG))
                .isInstanceOf(ComponentStateConflictException.class);
    }
}
