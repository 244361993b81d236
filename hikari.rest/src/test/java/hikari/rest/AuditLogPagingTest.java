package hikari.rest;

import static hikari.rest.Fixture.GUILD;
import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.auditlog.AuditLog;
import hikari.api.auditlog.AuditLogEntry;
import hikari.api.auditlog.AuditLogEvent;
import hikari.api.auditlog.AuditLogFilter;
import hikari.rest.RecordingServer.Received;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Audit logs are read page by page, in both directions, and no further than the stream is.
@Timeout(120)
class AuditLogPagingTest {
    private static final AuditLogFilter ALL = AuditLogFilter.of(filter -> {});
    private final Fixture at = new Fixture();

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void theNewestComeFirstAndThePagesGoOnBeforeTheOldestRead() {
        at.server.reply(page(200, 101), page(100, 98));
        var ids = at.client.auditLogs().fetchAll(GUILD).map(AuditLogEntry::id).toList();
        assertThat(ids).hasSize(103).startsWith(Snowflake.of(200)).endsWith(Snowflake.of(98));
        assertThat(lines()).containsExactly("limit=100", "limit=100&before=101");
    }

    @Test
    void theOldestComeFirstAndThePagesGoOnAfterTheNewestRead() {
        at.server.reply(page(1, 100), page(101, 101));
        var ids =
                at.client
                        .auditLogs()
                        .fetchAfter(GUILD, Snowflake.of(0), ALL)
                        .map(AuditLogEntry::id)
                        .toList();
        assertThat(ids).hasSize(101).startsWith(Snowflake.of(1)).endsWith(Snowflake.of(101));
        assertThat(lines()).containsExactly("limit=100&after=0", "limit=100&after=100");
    }

    @Test
    void theFilterHoldsForEveryPage() {
        at.server.reply(page(200, 101), page(100, 98));
        var filter = AuditLogFilter.of(f -> f.actionType(AuditLogEvent.Known.MEMBER_KICK));
        WireCase.readAll(at.client.auditLogs().fetchBefore(GUILD, Snowflake.of(201), filter));
        assertThat(lines())
                .containsExactly(
                        "action_type=20&limit=100&before=201",
                        "action_type=20&limit=100&before=101");
    }

    @Test
    void whatEntriesNameIsAtHandInBothDirections() {
        at.server.reply(page(200, 101), page(100, 98), page(1, 100), page(101, 101));
        var down = at.client.auditLogs().fetchPages(GUILD, ALL).toList();
        var up = at.client.auditLogs().fetchPagesAfter(GUILD, Snowflake.of(0), ALL).toList();
        assertThat(lines())
                .containsExactly(
                        "limit=100",
                        "limit=100&before=101",
                        "limit=100&after=0",
                        "limit=100&after=100");
        assertThat(List.of(down.getFirst(), up.getLast())).allSatisfy(AuditLogPagingTest::named);
    }

    @Test
    void noPageIsFetchedThatNobodyReads() {
        at.server.reply(page(200, 101));
        assertThat(at.client.auditLogs().fetchAll(GUILD).limit(100)).hasSize(100);
        assertThat(at.server.received()).hasSize(1);
    }

    private static void named(AuditLog log) {
        assertThat(log.findUser(Snowflake.of(44))).isPresent();
        assertThat(log.findThread(Snowflake.of(11))).isPresent();
        assertThat(log.findWebhook(Snowflake.of(7))).isPresent();
        assertThat(log.findIntegration(Snowflake.of(8))).isPresent();
        assertThat(log.findRule(Snowflake.of(9))).isEmpty();
        assertThat(log.findCommand(Snowflake.of(9))).isEmpty();
        assertThat(log.findScheduledEvent(Snowflake.of(9))).isEmpty();
    }

    private List<String> lines() {
        return at.server.received().stream()
                .map(Received::line)
                .map(line -> line.replace("GET /guilds/33/audit-logs?", ""))
                .toList();
    }

    private static RecordingServer.Reply page(long first, long last) {
        var step = first <= last ? 1 : -1;
        var entries =
                LongStream.rangeClosed(0, Math.abs(last - first))
                        .mapToObj(i ->
                                "{\"id\":\"%d\",\"action_type\":20}".formatted(first + i * step))
                        .collect(Collectors.joining(","));
        return RecordingServer.json(
                200,
                """
                {"audit_log_entries":[%s],"users":[%s],"threads":[%s],
                 "webhooks":[{"id":"7","type":1}],
                 "integrations":[{"id":"8","name":"i","type":"twitch","account":{"id":"1","name":"a"}}]}\
                """
                        .formatted(entries, Fixture.USER_JSON, WireCase.THREAD_JSON));
    }
}
