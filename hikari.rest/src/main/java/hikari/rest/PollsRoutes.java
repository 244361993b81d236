package hikari.rest;

import hikari.api.message.AnswerVoters;
import hikari.api.message.Message;

/// Polls. Each constant bears its OpenAPI operation id.
final class PollsRoutes {
    static final Route<AnswerVoters> GET_ANSWER_VOTERS =
            Route.get(
                            "/channels/{channel_id}/polls/{message_id}/answers/{answer_id}",
                            AnswerVoters.class)
                    .query("after", "limit");

    static final Route<Message> POLL_EXPIRE =
            Route.post("/channels/{channel_id}/polls/{message_id}/expire", Message.class);

    private PollsRoutes() {}
}
