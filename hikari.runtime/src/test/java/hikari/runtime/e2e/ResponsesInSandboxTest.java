package hikari.runtime.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.command.CommandChoice;
import hikari.api.error.AlreadyRespondedException;
import hikari.api.error.BadRequestException;
import hikari.api.error.ResponseNotAllowedException;
import hikari.api.event.InteractionCreateEvent;
import hikari.api.interaction.AutocompleteChoices;
import hikari.api.interaction.DeferredMessage;
import hikari.api.interaction.DeferredUpdate;
import hikari.api.interaction.InteractionResponse;
import hikari.api.interaction.LaunchActivity;
import hikari.api.interaction.MessageResponse;
import hikari.api.interaction.Pong;
import hikari.api.interaction.PremiumRequired;
import hikari.api.interaction.UpdateMessage;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every type of interaction, answered with every type of callback, over both ways: what Discord
/// documents is applied, what it does not is refused here and leaves room for another response.
@Timeout(120)
class ResponsesInSandboxTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Map<Integer, InteractionResponse> RESPONSES =
            Map.of(
                    1,
                    new Pong(),
                    4,
                    MessageResponse.of("given"),
                    5,
                    DeferredMessage.toAll(),
                    6,
                    new DeferredUpdate(),
                    7,
                    UpdateMessage.of(message -> message.content("given")),
                    8,
                    AutocompleteChoices.of(List.of(CommandChoice.of("one", "1"))),
                    9,
                    Kind.MODAL,
                    10,
                    new PremiumRequired(),
                    12,
                    new LaunchActivity());

    private static final int LOADING = 1 << 7;

    private static BothWays world;

    @BeforeAll
    static void open() {
        world = new BothWays();
    }

    @AfterAll
    static void close() {
        world.close();
    }

    static Stream<Arguments> table() {
        return Stream.of(Transport.values())
                .flatMap(transport ->
                        Stream.of(Kind.values())
                                .flatMap(kind ->
                                        RESPONSES.keySet().stream()
                                                .sorted()
                                                .map(type -> Arguments.of(transport, kind, type))));
    }

    @ParameterizedTest(name = "{0} {1} callback {2}")
    @MethodSource("table")
    void whatIsDocumentedIsAppliedAndTheRestIsRefused(Transport transport, Kind kind, int type)
            throws InterruptedException {
        var action = kind.prepare(world.over(transport));
        var done = world.when(action, event -> respond(event, type));
        var state = done.interaction().awaitAnswer(LONG);
        if (kind.callbacks.contains(type)) {
            assertThat(done.outcome()).isEmpty();
            assertThat(state.getInt("callback_type")).isEqualTo(type);
            assertThat(state.getString("state"))
                    .isEqualTo(type == 5 || type == 6 ? "deferred" : "answered");
            isApplied(state, type);
        } else {
            assertThat(done.outcome()).containsInstanceOf(ResponseNotAllowedException.class);
            assertThat(state.getInt("callback_type")).isEqualTo(kind == Kind.AUTOCOMPLETE ? 8 : 4);
        }
    }

    /// Gives a good response where this one is refused.
    private static Optional<RuntimeException> respond(InteractionCreateEvent event, int type) {
        try {
            event.respond(RESPONSES.get(type));
            assertThat(event.isResponded()).isTrue();
            return Optional.empty();
        } catch (ResponseNotAllowedException e) {
            assertThat(event.isResponded()).isFalse();
            var rest = event.bot().rest().interactions();
            assertThatThrownBy(() -> rest.createResponse(event.interaction(), RESPONSES.get(type)))
                    .as("Discord's opinion")
                    .isInstanceOf(BadRequestException.class);
            var good = event.interaction().accepts(RESPONSES.get(4)) ? 4 : 8;
            event.respond(RESPONSES.get(good));
            return Optional.of(e);
        }
    }

    private static void isApplied(JsonObject state, int type) {
        switch (type) {
            case 4 -> assertThat(message(state).getString("content")).isEqualTo("given");
            case 5 -> assertThat(message(state).getInt("flags") & LOADING).isNotZero();
            case 6 -> assertThat(message(state).getString("content")).isEqualTo("before");
            case 7 -> {
                assertThat(message(state).getString("content")).isEqualTo("given");
                assertThat(state.get("response_message_id"))
                        .isEqualTo(state.get("source_message_id"));
            }
            case 8 -> assertThat(state.getJsonObject("data").getJsonArray("choices")).hasSize(1);
            case 9 ->
                    assertThat(state.getJsonObject("data").getString("custom_id"))
                            .isEqualTo("modal");
            default -> assertThat(state.isNull("response_message_id")).isTrue();
        }
    }

    private static JsonObject message(JsonObject state) {
        return world.sandbox.message(
                world.channel, Long.parseUnsignedLong(state.getString("response_message_id")));
    }

    @ParameterizedTest
    @EnumSource(Transport.class)
    void aSecondResponseIsAConflict(Transport transport) {
        world.over(transport)
                .whenDoing(
                        world::ask,
                        event -> {
                            event.respond("first");
                            assertThatThrownBy(() -> event.respond("second"))
                                    .isInstanceOf(AlreadyRespondedException.class);
                            assertThatThrownBy(event::defer)
                                    .isInstanceOf(AlreadyRespondedException.class);
                        });
    }

    @Test
    void aResponseThatWasGivenElsewhereIsAConflict() {
        world.over(Transport.GATEWAY)
                .whenDoing(
                        world::ask,
                        event -> {
                            event.bot()
                                    .rest()
                                    .interactions()
                                    .createResponse(event.interaction(), RESPONSES.get(4));
                            assertThatThrownBy(() -> event.respond("second"))
                                    .isInstanceOf(AlreadyRespondedException.class)
                                    .hasStackTraceContaining("40060");
                            assertThat(event.isResponded()).isTrue();
                        });
    }
}
