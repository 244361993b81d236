package hikari.rest;

import static hikari.rest.Fixture.CHANNEL;
import static hikari.rest.Fixture.GUILD;
import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.channel.ThreadChannel;
import hikari.api.channel.ThreadSort;
import hikari.api.json.Json;
import hikari.api.message.Message;
import hikari.api.message.SearchOrder;
import hikari.api.message.SearchSort;
import hikari.rest.RecordingServer.Received;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Searches are read page by page, by id where they list so, and no further than the stream is.
@Timeout(120)
class SearchPagingTest {
    private final Fixture at = new Fixture();

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void byTimePagesGoOnAtTheLastMessageRead() {
        at.server.reply(messages(60, 200, 176), messages(35, 175, 151), messages(10, 150, 141));
        var ids = at.client.messages().search(GUILD, s -> s.maxId(Snowflake.of(201)));
        assertThat(ids.map(Message::id))
                .hasSize(60)
                .startsWith(Snowflake.of(200))
                .endsWith(Snowflake.of(141));
        assertThat(lines())
                .containsExactly(
                        "max_id=201&limit=25", "max_id=176&limit=25", "max_id=151&limit=25");
    }

    @Test
    void theOldestFirstGoOnUpwards() {
        at.server.reply(messages(26, 1, 25), messages(1, 26, 26));
        var ids =
                at.client
                        .messages()
                        .search(GUILD, s -> s.sortOrder(SearchOrder.Known.ASCENDING))
                        .map(Message::id);
        assertThat(ids).hasSize(26).endsWith(Snowflake.of(26));
        assertThat(lines())
                .containsExactly("sort_order=asc&limit=25", "sort_order=asc&min_id=25&limit=25");
    }

    @Test
    void aPageWithFewerThanItMayHoldIsNotTheLast() {
        at.server.reply(messages(60, 200, 190), messages(49), messages(24, 170, 169));
        assertThat(at.client.messages().search(GUILD, s -> {})).hasSize(13);
        assertThat(lines())
                .containsExactly(
                        "limit=25", "max_id=190&limit=25", "max_id=190&limit=25&offset=25");
    }

    /// More requests than a second allows, so without a client.
    @Test
    void byRelevancePagesGoOnAsFarAsDiscordSkips() {
        var exchange = new OnePage();
        var found =
                new DefaultMessages(exchange)
                        .search(GUILD, s -> s.sortBy(SearchSort.Known.RELEVANCE));
        assertThat(found).hasSize(400);
        assertThat(exchange.queries)
                .hasSize(400)
                .startsWith(
                        "[sort_by=relevance, limit=25]", "[sort_by=relevance, limit=25, offset=25]")
                .endsWith("[sort_by=relevance, limit=25, offset=9975]");
    }

    /// Answers every search with one message of a million.
    private static final class OnePage implements Exchange {
        private static final String ONE =
                "{\"total_results\":1000000,\"messages\":[[%s]]}".formatted(Fixture.MESSAGE_JSON);

        private final List<String> queries = new ArrayList<>();

        @Override
        @SuppressWarnings("unchecked") // a route's type is that of its result
        public <T> T fetch(Call<T> call) {
            queries.add(call.query().toString());
            return (T) Json.decode(Json.create(), ONE, call.route().result());
        }

        @Override
        public <T> Optional<T> find(Call<T> call) {
            return Optional.of(fetch(call));
        }

        @Override
        public void run(Call<Void> call) {
            throw new AssertionError(call);
        }

        @Override
        public Repetition repeat(Call<Void> call, Duration period) {
            throw new AssertionError(call);
        }
    }

    @Test
    void noPageIsFetchedThatNobodyReads() {
        at.server.reply(messages(60, 200, 176));
        assertThat(at.client.messages().search(GUILD, s -> {}).limit(25)).hasSize(25);
        assertThat(at.server.received()).hasSize(1);
    }

    @Test
    void threadsGoOnByIdOnlyWhereTheOrderIsNamed() {
        at.server.reply(threads(true, 200, 176), threads(false, 175, 175));
        assertThat(
                        at.client
                                .threads()
                                .search(
                                        CHANNEL,
                                        s ->
                                                s.sortBy(ThreadSort.Known.CREATION_TIME)
                                                        .sortOrder(SearchOrder.Known.DESCENDING)))
                .hasSize(26);
        at.server.reply(threads(true, 200, 176), threads(false, 175, 175));
        assertThat(at.client.threads().search(CHANNEL, s -> s.name("t"))).hasSize(26);
        assertThat(lines())
                .containsExactly(
                        "sort_by=creation_time&sort_order=desc&limit=25",
                        "sort_by=creation_time&sort_order=desc&max_id=176&limit=25",
                        "name=t&limit=25",
                        "name=t&limit=25&offset=25");
    }

    @Test
    void aThreadThatIsFoundSaysWhetherTheBotIsAMember() {
        at.server.reply(threads(false, 2, 1));
        var found = at.client.threads().search(CHANNEL, s -> {}).toList();
        assertThat(found)
                .extracting(ThreadChannel::id)
                .containsExactly(Snowflake.of(2), Snowflake.of(1));
        assertThat(found.get(0).member()).isEmpty();
        assertThat(found.get(1).member()).isPresent();
    }

    private List<String> lines() {
        return at.server.received().stream()
                .map(Received::line)
                .map(line -> line.replaceAll(".*\\?", ""))
                .toList();
    }

    private static RecordingServer.Reply messages(int total) {
        return RecordingServer.json(200, "{\"total_results\":%d,\"messages\":[]}".formatted(total));
    }

    private static RecordingServer.Reply messages(int total, long first, long last) {
        var found =
                ids(first, last)
                        .mapToObj(id -> "[" + Fixture.MESSAGE_JSON.replace("22", "" + id) + "]")
                        .collect(Collectors.joining(","));
        return RecordingServer.json(
                200, "{\"total_results\":%d,\"messages\":[%s]}".formatted(total, found));
    }

    private static RecordingServer.Reply threads(boolean hasMore, long first, long last) {
        var found =
                ids(first, last)
                        .mapToObj(id ->
                                WireCase.THREAD_JSON.replace("\"11\"", "\"%d\"".formatted(id)))
                        .collect(Collectors.joining(","));
        return RecordingServer.json(
                200,
                """
                {"threads":[%s],"members":[{"id":"1","user_id":"44","join_timestamp":"2026-01-01T00:00:00Z","flags":0}],
                 "has_more":%b,"total_results":99}\
                """
                        .formatted(found, hasMore));
    }

    private static LongStream ids(long first, long last) {
        var step = first <= last ? 1 : -1;
        return LongStream.rangeClosed(0, Math.abs(last - first)).map(i -> first + i * step);
    }
}
