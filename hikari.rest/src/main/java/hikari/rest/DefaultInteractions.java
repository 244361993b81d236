package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.interaction.InteractionCallback;
import hikari.api.interaction.InteractionResponse;
import hikari.api.interaction.MessageResponse;
import hikari.api.interaction.UpdateMessage;
import hikari.api.message.CreateMessage;
import hikari.api.message.EditMessage;
import hikari.api.message.Message;
import hikari.api.message.Upload;
import hikari.api.rest.Interactions;
import java.util.List;

/// [Interactions] over an exchange.
///
/// @param exchange sends the requests
record DefaultInteractions(Exchange exchange) implements Interactions {
    @Override
    public void createResponse(
            Snowflake interactionId, String token, InteractionResponse response) {
        exchange.run(
                InteractionRoutes.CREATE_INTERACTION_RESPONSE
                        .at(interactionId, token)
                        .body(response)
                        .uploads(uploads(response)));
    }

    @Override
    public InteractionCallback createResponseAndFetch(
            Snowflake interactionId, String token, InteractionResponse response) {
        return exchange.fetch(
                InteractionRoutes.CREATE_INTERACTION_RESPONSE_WITH_ANSWER
                        .at(interactionId, token)
                        .query("with_response", true)
                        .body(response)
                        .uploads(uploads(response)));
    }

    @Override
    public Message fetchOriginal(Snowflake applicationId, String token) {
        return exchange.fetch(
                InteractionRoutes.GET_ORIGINAL_WEBHOOK_MESSAGE.at(applicationId, token));
    }

    @Override
    public Message editOriginal(Snowflake applicationId, String token, EditMessage changes) {
        return exchange.fetch(
                InteractionRoutes.UPDATE_ORIGINAL_WEBHOOK_MESSAGE
                        .at(applicationId, token)
                        .body(changes)
                        .uploads(changes.uploads()));
    }

    @Override
    public void deleteOriginal(Snowflake applicationId, String token) {
        exchange.run(InteractionRoutes.DELETE_ORIGINAL_WEBHOOK_MESSAGE.at(applicationId, token));
    }

    @Override
    public Message createFollowup(Snowflake applicationId, String token, CreateMessage message) {
        return exchange.fetch(
                InteractionRoutes.EXECUTE_WEBHOOK_OF_INTERACTION
                        .at(applicationId, token)
                        .query("wait", true)
                        .body(message)
                        .uploads(message.uploads()));
    }

    @Override
    public Message fetchFollowup(Snowflake applicationId, String token, Snowflake messageId) {
        return exchange.fetch(
                InteractionRoutes.GET_WEBHOOK_MESSAGE_OF_INTERACTION.at(
                        applicationId, token, messageId));
    }

    @Override
    public Message editFollowup(
            Snowflake applicationId, String token, Snowflake messageId, EditMessage changes) {
        return exchange.fetch(
                InteractionRoutes.UPDATE_WEBHOOK_MESSAGE_OF_INTERACTION
                        .at(applicationId, token, messageId)
                        .body(changes)
                        .uploads(changes.uploads()));
    }

    @Override
    public void deleteFollowup(Snowflake applicationId, String token, Snowflake messageId) {
        exchange.run(
                InteractionRoutes.DELETE_WEBHOOK_MESSAGE_OF_INTERACTION.at(
                        applicationId, token, messageId));
    }

    private static List<Upload> uploads(InteractionResponse response) {
        return switch (response) {
            case MessageResponse message -> message.data().uploads();
            case UpdateMessage update -> update.data().uploads();
            default -> List.of();
        };
    }
}
