package hikari.runtime.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.InteractionExpiredException;
import hikari.api.error.InteractionExpiredException.Limit;
import hikari.api.error.NotFoundException;
import hikari.api.interaction.MessageResponse;
import hikari.api.message.MessageFlag;
import hikari.api.message.Upload;
import hikari.sandbox.ManualClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What comes after the response, and what comes too late, over both ways.
@Timeout(120)
class FollowUpsInSandboxTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Upload FILE =
            Upload.of("note.txt", "text".getBytes(StandardCharsets.UTF_8));

    private final ManualClock clock = new ManualClock(Instant.parse("2026-01-01T00:00:00Z"));
    private BothWays world;

    @BeforeEach
    void open() {
        world = new BothWays(options -> options.clock(() -> clock));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @ParameterizedTest
    @EnumSource(Transport.class)
    void filesGoWithResponsesAndFollowUps(Transport transport) throws InterruptedException {
        var done =
                world.over(transport)
                        .when(
                                world::ask,
                                event -> {
                                    event.respond(message -> message.upload(FILE));
                                    return event.followUp(message -> message.upload(FILE));
                                });
        var message = done.interaction().awaitMessage(LONG);
        assertThat(message.getJsonArray("attachments").getJsonObject(0).getString("filename"))
                .isEqualTo("note.txt");
        assertThat(done.outcome().attachments())
                .singleElement()
                .satisfies(attachment -> assertThat(attachment.size()).isEqualTo(4));
    }

    @ParameterizedTest
    @EnumSource(Transport.class)
    void originalAndFollowUpsAreFetchedEditedAndDeleted(Transport transport) {
        world.over(transport)
                .whenDoing(
                        world::ask,
                        event -> {
                            event.respondEphemeral("one");
                            assertThat(event.fetch().content()).isEqualTo("one");
                            assertThat(event.fetch().flags().has(MessageFlag.EPHEMERAL)).isTrue();
                            assertThat(event.edit("two").content()).isEqualTo("two");
                            var more = event.followUp(m -> m.content("three").ephemeral());
                            assertThat(more.flags().has(MessageFlag.EPHEMERAL)).isTrue();
                            event.editFollowUp(more.id(), m -> m.content("four"));
                            assertThat(event.fetchFollowUp(more.id()).content()).isEqualTo("four");
                            event.deleteFollowUp(more.id());
                            event.delete();
                            assertThatThrownBy(event::fetch).isInstanceOf(NotFoundException.class);
                        });
    }

    @ParameterizedTest
    @EnumSource(Transport.class)
    void aDeferredMessageStaysForOneUser(Transport transport) {
        var message =
                world.over(transport)
                        .when(
                                world::ask,
                                event -> {
                                    event.deferEphemeral();
                                    return event.edit("given");
                                })
                        .outcome();
        assertThat(message.content()).isEqualTo("given");
        assertThat(message.flags().has(MessageFlag.EPHEMERAL)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Transport.class)
    void whatBecameOfAResponseIsToldWhenAsked(Transport transport) throws InterruptedException {
        var done =
                world.over(transport)
                        .when(
                                world::ask,
                                event -> event.respondAndFetch(MessageResponse.of("given")));
        var resource = done.outcome().resource().orElseThrow();
        assertThat(resource.message().orElseThrow().content()).isEqualTo("given");
        assertThat(done.interaction().awaitMessage(LONG).getString("id"))
                .isEqualTo(resource.message().orElseThrow().id().toString());
    }

    @ParameterizedTest
    @EnumSource(Transport.class)
    void afterThreeSecondsOfDiscordsTheInteractionHasFailed(Transport transport)
            throws InterruptedException {
        var interaction =
                world.over(transport)
                        .whenDoing(
                                world::ask,
                                event -> {
                                    clock.advance(Duration.ofSeconds(3));
                                    tooLate(transport, () -> event.respond("late"));
                                });
        var state = interaction.awaitAnswer(LONG);
        assertThat(state.getString("state")).isEqualTo("failed");
        assertThat(state.getString("failure")).isEqualTo("The application did not respond");
    }

    /// Over HTTP nobody says so: Discord is gone by then.
    private static void tooLate(Transport transport, Runnable response) {
        if (transport == Transport.HTTP) {
            response.run();
            return;
        }
        assertThatThrownBy(response::run)
                .isInstanceOfSatisfying(
                        InteractionExpiredException.class,
                        e -> assertThat(e.limit()).isEqualTo(Limit.RESPONSE))
                .hasStackTraceContaining("10062");
    }

    @ParameterizedTest
    @EnumSource(Transport.class)
    void afterFifteenMinutesOfDiscordsNothingFollows(Transport transport)
            throws InterruptedException {
        var done =
                world.over(transport)
                        .when(
                                world::ask,
                                event -> {
                                    event.respond("in time");
                                    event.fetch();
                                    return event;
                                });
        done.interaction().awaitMessage(LONG);
        clock.advance(Duration.ofMinutes(15).plusSeconds(1));
        assertThatThrownBy(() -> done.outcome().followUp("late"))
                .isInstanceOfSatisfying(
                        InteractionExpiredException.class,
                        e -> assertThat(e.limit()).isEqualTo(Limit.TOKEN))
                .hasStackTraceContaining("50027");
    }
}
