package hikari.rest;

import static hikari.rest.Fixture.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.Snowflake;
import hikari.api.channel.StartThread;
import hikari.api.channel.ThreadChannel;
import hikari.api.error.LimitExceededException;
import hikari.rest.RecordingServer.Received;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Threads, their members, pins and messages are read page by page, and no further than the stream
/// is.
@Timeout(60)
class ThreadPagingTest {
    private final Fixture at = new Fixture();

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void archivedThreadsGoOnBeforeTheTimeThatTheLastWasArchived() {
        at.server.reply(threads(true, 5, 6), threads(false, 3));
        var threads = at.client.threads().fetchPublicArchived(CHANNEL).toList();
        assertThat(threads).extracting(ThreadChannel::id).contains(Snowflake.of(3)).hasSize(3);
        assertThat(lines())
                .containsExactly("limit=100", "before=2026-01-01T00%3A00%3A06.000001Z&limit=100");
        assertThat(threads.get(0).member()).isPresent();
        assertThat(threads.get(1).member()).isEmpty();
    }

    @Test
    void joinedPrivateThreadsGoOnBeforeTheLastId() {
        at.server.reply(threads(true, 6, 5), threads(false, 3));
        assertThat(at.client.threads().fetchJoinedPrivateArchived(CHANNEL)).hasSize(3);
        assertThat(lines()).containsExactly("limit=100", "before=5&limit=100");
    }

    @Test
    void aPageThatSaysThereIsMoreButHoldsNothingIsTheLast() {
        at.server.reply(threads(true));
        assertThat(at.client.threads().fetchPrivateArchived(CHANNEL)).isEmpty();
        assertThat(at.server.received()).hasSize(1);
    }

    @Test
    void noPageOfThreadsIsFetchedThatNobodyReads() {
        at.server.reply(threads(true, 6, 5));
        assertThat(at.client.threads().fetchPublicArchived(CHANNEL).limit(2)).hasSize(2);
        assertThat(at.server.received()).hasSize(1);
    }

    @Test
    void membersGoOnAfterTheLastUser() {
        at.server.reply(members(1, 100), members(101, 103));
        assertThat(at.client.threads().fetchGuildMembers(CHANNEL)).hasSize(103);
        assertThat(lines())
                .containsExactly(
                        "with_member=true&after=0&limit=100",
                        "with_member=true&after=100&limit=100");
    }

    @Test
    void pinsGoOnBeforeTheTimeThatTheLastWasPinned() {
        var pin =
                "{\"pinned_at\":\"2026-01-01T00:00:05.000001Z\",\"message\":%s}"
                        .formatted(Fixture.MESSAGE_JSON);
        at.server.reply(
                RecordingServer.json(200, "{\"items\":[%s],\"has_more\":true}".formatted(pin)),
                RecordingServer.json(200, "{\"items\":[],\"has_more\":false}"));
        assertThat(at.client.channels().fetchPins(CHANNEL)).hasSize(1);
        assertThat(lines())
                .containsExactly("limit=50", "limit=50&before=2026-01-01T00%3A00%3A05.000001Z");
    }

    @Test
    void messagesAfterOneComeOldestFirstInWhateverOrderAPageIs() {
        at.server.reply(messages(100, 1), messages(102, 101));
        var ids =
                at.client
                        .messages()
                        .fetchAfter(CHANNEL, Snowflake.of(0))
                        .map(message -> message.id().value())
                        .toList();
        assertThat(ids).isEqualTo(LongStream.rangeClosed(1, 102).boxed().toList());
        assertThat(lines()).containsExactly("after=0&limit=100", "after=100&limit=100");
    }

    @Test
    void aThreadUnderAMessageHasNoTypeOfItsOwn() {
        var invitable = StartThread.of(thread -> thread.name("t").invitable(true));
        assertThatThrownBy(() -> at.client.threads().create(CHANNEL, CHANNEL, invitable))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("invitable");
        assertThat(at.server.received()).isEmpty();
    }

    private List<String> lines() {
        return at.server.received().stream()
                .map(Received::line)
                .map(line -> line.replaceAll(".*\\?", ""))
                .toList();
    }

    private static RecordingServer.Reply threads(boolean hasMore, long... ids) {
        var threads =
                LongStream.of(ids)
                        .mapToObj(id ->
                                """
                                {"id":"%1$d","type":11,"name":"t","thread_metadata":{"archived":true,"locked":false,
                                 "auto_archive_duration":60,"archive_timestamp":"2026-01-01T00:00:0%1$d.000001+00:00"}}\
                                """
                                        .formatted(id))
                        .collect(Collectors.joining(","));
        return RecordingServer.json(
                200,
                """
                {"threads":[%s],"has_more":%b,
                 "members":[{"id":"5","user_id":"44","join_timestamp":"2026-01-01T00:00:00Z","flags":0}]}\
                """
                        .formatted(threads, hasMore));
    }

    private static RecordingServer.Reply members(long first, long last) {
        return RecordingServer.json(
                200,
                LongStream.rangeClosed(first, last)
                        .mapToObj(
                                "{\"id\":\"11\",\"user_id\":\"%d\",\"join_timestamp\":\"2026-01-01T00:00:00Z\",\"flags\":0}"
                                        ::formatted)
                        .collect(Collectors.joining(",", "[", "]")));
    }

    /// Newest first, as Discord lists them.
    private static RecordingServer.Reply messages(long first, long last) {
        return RecordingServer.json(
                200,
                LongStream.rangeClosed(0, first - last)
                        .mapToObj(i -> Fixture.MESSAGE_JSON.replace("22", "" + (first - i)))
                        .collect(Collectors.joining(",", "[", "]")));
    }
}
