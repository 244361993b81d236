package hikari.rest;

import static hikari.rest.Fixture.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.Snowflake;
import hikari.api.error.BadRequestException;
import hikari.api.error.ForbiddenException;
import hikari.api.error.NotFoundException;
import hikari.rest.RecordingServer.Received;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Any number of messages of any age is deleted, with as few requests as Discord allows.
@Timeout(60)
class BulkDeletionTest {
    private static final Instant NOW = Instant.now();
    private static final Snowflake OLD = aged(Duration.ofDays(14).plusHours(1));
    private static final Snowflake OLDER = aged(Duration.ofDays(400));
    private static final Snowflake YOUNG = aged(Duration.ofDays(14).minusHours(1));
    private static final Snowflake YOUNGER = aged(Duration.ofSeconds(1));

    private final Fixture at = new Fixture();

    @AfterEach
    void close() {
        at.close();
    }

    private static Snowflake aged(Duration age) {
        return Snowflake.at(NOW.minus(age));
    }

    @Test
    void aHundredGoWithOneRequest() {
        var ids =
                LongStream.range(0, 201).mapToObj(i -> Snowflake.of(YOUNGER.value() + i)).toList();
        ok(3);
        at.client.messages().bulkDelete(CHANNEL, ids);
        assertThat(lines())
                .containsExactly("POST bulk-delete", "POST bulk-delete", "DELETE " + ids.getLast());
        assertThat(at.server.received().get(0).text())
                .contains(ids.get(0).toString(), ids.get(99).toString())
                .doesNotContain(ids.get(100).toString());
        assertThat(at.server.received().get(1).text())
                .contains(ids.get(100).toString(), ids.get(199).toString());
    }

    @Test
    void whatIsOlderThanTwoWeeksGoesOneByOneAfterTheRest() {
        ok(3);
        at.client.messages().bulkDelete(CHANNEL, List.of(OLD, YOUNG, OLDER, YOUNGER, OLD));
        assertThat(lines()).containsExactly("POST bulk-delete", "DELETE " + OLD, "DELETE " + OLDER);
        assertThat(at.server.received().getFirst().text())
                .isEqualTo("{\"messages\":[\"%s\",\"%s\"]}".formatted(YOUNG, YOUNGER));
    }

    @Test
    void everyRequestGivesTheReason() {
        ok(2);
        at.client.messages().because("spam").bulkDelete(CHANNEL, List.of(YOUNG, YOUNGER, OLD));
        assertThat(at.server.received())
                .hasSize(2)
                .allSatisfy(
                        each -> assertThat(each.header("X-Audit-Log-Reason")).isEqualTo("spam"));
    }

    @Test
    void whereDiscordsClockSaysTooOldThatRequestGoesOneByOne() {
        at.server.reply(
                RecordingServer.json(400, "{\"code\":50034,\"message\":\"too old\"}"),
                RecordingServer.empty(204),
                RecordingServer.empty(204));
        at.client.messages().bulkDelete(CHANNEL, List.of(YOUNG, YOUNGER));
        assertThat(lines())
                .containsExactly("POST bulk-delete", "DELETE " + YOUNG, "DELETE " + YOUNGER);
    }

    @Test
    void aMessageThatIsGoneIsNoError() {
        at.server.reply(
                RecordingServer.json(404, "{\"code\":10008,\"message\":\"Unknown Message\"}"),
                RecordingServer.empty(204));
        at.client.messages().bulkDelete(CHANNEL, List.of(OLD, OLDER));
        assertThat(lines()).containsExactly("DELETE " + OLD, "DELETE " + OLDER);
    }

    @Test
    void anyOtherFailureEndsIt() {
        at.server.reply(
                RecordingServer.json(404, "{\"code\":10003,\"message\":\"Unknown Channel\"}"),
                RecordingServer.json(403, "{\"code\":50013,\"message\":\"Missing Permissions\"}"),
                RecordingServer.json(400, "{\"code\":50016,\"message\":\"x\"}"));
        var messages = at.client.messages();
        assertThatThrownBy(() -> messages.bulkDelete(CHANNEL, List.of(OLD, OLDER)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> messages.bulkDelete(CHANNEL, List.of(YOUNG, YOUNGER, OLD)))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> messages.bulkDelete(CHANNEL, List.of(YOUNG, YOUNGER, OLD)))
                .isInstanceOf(BadRequestException.class);
        assertThat(at.server.received()).hasSize(3);
    }

    @Test
    void nothingToDeleteIsNoRequest() {
        at.client.messages().bulkDelete(CHANNEL, new ArrayList<>());
        assertThat(at.server.received()).isEmpty();
    }

    private void ok(int times) {
        Stream.generate(() -> RecordingServer.empty(204)).limit(times).forEach(at.server::reply);
    }

    private List<String> lines() {
        return at.server.received().stream()
                .map(Received::line)
                .map(line -> line.replace("/channels/11/messages/", ""))
                .toList();
    }
}
