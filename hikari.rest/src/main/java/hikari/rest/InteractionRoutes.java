package hikari.rest;

import hikari.api.interaction.InteractionCallback;
import hikari.api.interaction.InteractionResponse;
import hikari.api.message.CreateMessage;
import hikari.api.message.EditMessage;
import hikari.api.message.Message;

/// Answers to interactions: authorized by the interaction's token, exempt from the limit over all
/// operations. Each constant bears its OpenAPI operation id.
final class InteractionRoutes {
    static final Route<Void> CREATE_INTERACTION_RESPONSE =
            exempt(Route.post("/interactions/{interaction_id}/{interaction_token}/callback"))
                    .query("with_response")
                    .body(InteractionResponse.class);

    static final Route<InteractionCallback> CREATE_INTERACTION_RESPONSE_WITH_ANSWER =
            exempt(
                            Route.post(
                                    CREATE_INTERACTION_RESPONSE.shape().template(),
                                    InteractionCallback.class))
                    .query("with_response")
                    .body(InteractionResponse.class);

    static final Route<Message> GET_ORIGINAL_WEBHOOK_MESSAGE =
            exempt(
                    Route.get(
                            "/webhooks/{webhook_id}/{webhook_token}/messages/@original",
                            Message.class));

    static final Route<Message> UPDATE_ORIGINAL_WEBHOOK_MESSAGE =
            exempt(
                            Route.patch(
                                    "/webhooks/{webhook_id}/{webhook_token}/messages/@original",
                                    Message.class))
                    .body(EditMessage.class);

    static final Route<Void> DELETE_ORIGINAL_WEBHOOK_MESSAGE =
            exempt(Route.delete("/webhooks/{webhook_id}/{webhook_token}/messages/@original"));

    static final Route<Message> EXECUTE_WEBHOOK_OF_INTERACTION =
            exempt(Route.post("/webhooks/{webhook_id}/{webhook_token}", Message.class))
                    .query("wait")
                    .body(CreateMessage.class);

    static final Route<Message> GET_WEBHOOK_MESSAGE_OF_INTERACTION =
            exempt(
                    Route.get(
                            "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}",
                            Message.class));

    static final Route<Message> UPDATE_WEBHOOK_MESSAGE_OF_INTERACTION =
            exempt(
                            Route.patch(
                                    "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}",
                                    Message.class))
                    .body(EditMessage.class);

    static final Route<Void> DELETE_WEBHOOK_MESSAGE_OF_INTERACTION =
            exempt(Route.delete("/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}"));

    private InteractionRoutes() {}

    private static <T> Route<T> exempt(Route<T> route) {
        return route.with(Trait.NOT_GLOBALLY_LIMITED).with(Trait.TOKEN_IN_PATH);
    }
}
