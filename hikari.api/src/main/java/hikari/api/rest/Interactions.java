package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.interaction.Interaction;
import hikari.api.interaction.InteractionCallback;
import hikari.api.interaction.InteractionResponse;
import hikari.api.message.CreateMessage;
import hikari.api.message.EditMessage;
import hikari.api.message.Message;
import java.util.function.Consumer;

/// Answers to interactions, which are authorized by the interaction's token alone. The limit over
/// all operations does not count them.
///
/// The first answer is due within 3 seconds; the token is good for 15 minutes.
///
/// @see "Discord documentation: Interactions, Receiving and Responding"
public interface Interactions {
    /// Answers an interaction. Its files, if any, are sent along.
    ///
    /// @param interactionId the interaction
    /// @param token the interaction's token
    /// @param response the answer
    /// @throws hikari.api.error.NotFoundException with code 10062 when the 3 seconds are over
    /// @throws hikari.api.error.BadRequestException with code 40060 when it was answered already
    void createResponse(Snowflake interactionId, String token, InteractionResponse response);

    /// Answers an interaction. See [#createResponse(Snowflake, String, InteractionResponse)].
    ///
    /// @param interaction the interaction
    /// @param response the answer
    default void createResponse(Interaction interaction, InteractionResponse response) {
        createResponse(interaction.id(), interaction.token(), response);
    }

    /// {@return what became of the answer, the message included} As [#createResponse(Snowflake,
    /// String, InteractionResponse)].
    ///
    /// @param interactionId the interaction
    /// @param token the interaction's token
    /// @param response the answer
    InteractionCallback createResponseAndFetch(
            Snowflake interactionId, String token, InteractionResponse response);

    /// {@return the message that the interaction was answered with}
    ///
    /// @param applicationId the application
    /// @param token the interaction's token
    Message fetchOriginal(Snowflake applicationId, String token);

    /// {@return the message, as changed} The first edit after a deferred answer makes the message
    /// appear.
    ///
    /// @param applicationId the application
    /// @param token the interaction's token
    /// @param changes what to change
    Message editOriginal(Snowflake applicationId, String token, EditMessage changes);

    /// {@return the message, as changed} See [#editOriginal(Snowflake, String, EditMessage)].
    ///
    /// @param applicationId the application
    /// @param token the interaction's token
    /// @param changes sets what to change
    default Message editOriginal(
            Snowflake applicationId, String token, Consumer<? super EditMessage.Builder> changes) {
        return editOriginal(applicationId, token, EditMessage.of(changes));
    }

    /// Deletes the message that the interaction was answered with.
    ///
    /// @param applicationId the application
    /// @param token the interaction's token
    void deleteOriginal(Snowflake applicationId, String token);

    /// {@return a further message}
    ///
    /// @param applicationId the application
    /// @param token the interaction's token
    /// @param message what to send
    Message createFollowup(Snowflake applicationId, String token, CreateMessage message);

    /// {@return a further message}
    ///
    /// @param applicationId the application
    /// @param token the interaction's token
    /// @param message sets what to send
    default Message createFollowup(
            Snowflake applicationId,
            String token,
            Consumer<? super CreateMessage.Builder> message) {
        return createFollowup(applicationId, token, CreateMessage.of(message));
    }

    /// {@return a further message that was sent}
    ///
    /// @param applicationId the application
    /// @param token the interaction's token
    /// @param messageId the message
    Message fetchFollowup(Snowflake applicationId, String token, Snowflake messageId);

    /// {@return a further message, as changed}
    ///
    /// @param applicationId the application
    /// @param token the interaction's token
    /// @param messageId the message
    /// @param changes what to change
    Message editFollowup(
            Snowflake applicationId, String token, Snowflake messageId, EditMessage changes);

    /// {@return a further message, as changed}
    ///
    /// @param applicationId the application
    /// @param token the interaction's token
    /// @param messageId the message
    /// @param changes sets what to change
    default Message editFollowup(
            Snowflake applicationId,
            String token,
            Snowflake messageId,
            Consumer<? super EditMessage.Builder> changes) {
        return editFollowup(applicationId, token, messageId, EditMessage.of(changes));
    }

    /// Deletes a further message.
    ///
    /// @param applicationId the application
    /// @param token the interaction's token
    /// @param messageId the message
    void deleteFollowup(Snowflake applicationId, String token, Snowflake messageId);
}
