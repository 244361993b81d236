package hikari.api.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.LimitExceededException;
import hikari.api.interaction.Interaction;
import hikari.api.interaction.InteractionResponse;
import hikari.api.interaction.MessageResponse;
import hikari.api.interaction.UpdateMessage;
import hikari.api.json.Json;
import hikari.api.message.AttachmentLimit;
import hikari.api.message.Upload;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Answers may have files as large as the interaction says.
class InteractionCreateEventTest {
    private static final long ALLOWED = 11 << 20;
    private static final Upload FILE = Upload.of("f", new byte[(int) ALLOWED]);

    private final List<InteractionResponse> responses = new ArrayList<>();

    private InteractionCreateEvent event(long limit) {
        var json =
                """
                {"id":"1","application_id":"2","type":2,"token":"t","version":1,
                 "data":{"id":"3","name":"n","type":1},"app_permissions":"0",
                 "attachment_size_limit":%d}
                """
                        .formatted(limit);
        var interaction = Json.decode(Json.create(), json, Interaction.class);
        return new InteractionCreateEvent(null, interaction, new Recorder(responses));
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
}
