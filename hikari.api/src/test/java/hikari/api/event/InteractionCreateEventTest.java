package hikari.api.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.LimitExceededException;
import hikari.api.interaction.DeferredMessage;
import hikari.api.interaction.DeferredUpdate;
import hikari.api.interaction.Interaction;
import hikari.api.interaction.InteractionResponse;
import hikari.api.interaction.MessageResponse;
import hikari.api.interaction.UpdateMessage;
import hikari.api.json.Json;
import hikari.api.message.AttachmentLimit;
import hikari.api.message.Upload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Answers may have files as large as the interaction says.
class InteractionCreateEventTest {
    private static final long ALLOWED = 11 << 20;
    private static final Upload FILE = Upload.of("f", new byte[(int) ALLOWED]);

    private static final String COMMAND = "{\"id\": \"3\", \"name\": \"n\", \"type\": 1}";

    private final List<InteractionResponse> responses = new ArrayList<>();

    private InteractionCreateEvent event(long limit) {
        return new InteractionCreateEvent(
                null, interaction(2, COMMAND, limit, "null"), new Recorder(responses));
    }

    private static Interaction interaction(int type, String data, long limit, String message) {
        var json =
                """
                {"id":"1","application_id":"2","type":%d,"token":"t","version":1,
                 "data":%s,"app_permissions":"0","attachment_size_limit":%d,"message":%s}
                """
                        .formatted(type, data, limit, message);
        return Json.decode(Json.create(), json, Interaction.class);
    }

    @Test
    void whatIsBuiltForTheEventMayBeAsLargeAsItsInteractionAllows() {
        event(ALLOWED).respond(message -> message.upload(FILE));
        event(ALLOWED).update(message -> message.files(FILE));
        var limit = AttachmentLimit.of(ALLOWED);
        assertThat(((MessageResponse) responses.get(0)).data().uploads())
                .extracting(Upload::limit)
                .containsExactly(limit);
        assertThat(((UpdateMessage) responses.get(1)).data().uploads())
                .extracting(Upload::limit)
                .containsExactly(limit);
    }

    @Test
    void nothingLargerIsTaken() {
        assertThatThrownBy(() -> event(ALLOWED - 1).respond(message -> message.upload(FILE)))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("11534335");
        assertThat(responses).isEmpty();
    }

    /// The type and members of an interaction, and what is to be deferred.
    static Stream<Arguments> deferrals() {
        var button = "{\"custom_id\": \"c\", \"component_type\": 2}";
        var modal = "{\"custom_id\": \"c\", \"components\": []}";
        var message =
                """
                {"id": "9", "channel_id": "8", "content": "", "type": 0,
                 "timestamp": "2026-01-01T00:00:00Z",
                 "author": {"id": "3", "username": "u", "discriminator": "0"}}\
                """;
        return Stream.of(
                Arguments.of(2, COMMAND, "null", Optional.of(DeferredMessage.ephemeral())),
                Arguments.of(3, button, message, Optional.of(new DeferredUpdate())),
                Arguments.of(4, COMMAND, "null", Optional.empty()),
                Arguments.of(5, modal, "null", Optional.of(DeferredMessage.ephemeral())),
                Arguments.of(5, modal, message, Optional.of(new DeferredUpdate())));
    }

    @ParameterizedTest
    @MethodSource("deferrals")
    void aLateDeferralIsThatOfTheInteraction(
            int type, String data, String message, Optional<InteractionResponse> deferral) {
        var recorder = new Recorder(responses);
        var interaction = interaction(type, data, 0, message);
        new InteractionCreateEvent(null, interaction, recorder).deferLateEphemeral();
        assertThat(recorder.deferrals).containsExactlyElementsOf(deferral.stream().toList());
    }
}
