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
/// The first answer is due within 3 seconds; after that Discord knows neither the interaction nor
/// its token. Whoever answers in time, be it with a deferral, can use the token for 15 minutes.
///
/// Files may be as large as [Interaction#attachmentLimit()] says, which builders of messages take.
/// Events do all of this by themselves; see [hikari.api.event.InteractionCreateEvent].
///
/// @see "Discord documentation: Interactions, Receiving and Responding"
public interface Interactions {
    /// Answers an interaction, within 3 seconds and once. Its files, if any, are sent along.
    ///
    /// Interactions that came over HTTP are answered in their own response, which a
    /// [hikari.api.server.InteractionResponder] gives.
    ///
    /// @param interactionId the interaction
    /// @param token the interaction's token
    /// @param response the answer
    /// @throws hikari.api.error.NotFoundException with code 10062 when the 3 seconds are over, or
    ///   there is no such interaction
    /// @throws hikari.api.error.BadRequestException with code 40060 when it was answered already,
    ///   50035 when such an interaction takes no such answer
    /// @see "Discord documentation: Interactions, Receiving and Responding, Create Interaction
    ///   Response"
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
    /// @throws hikari.api.error.NotFoundException with code 10062 when the 3 seconds are over, or
    ///   there is no such interaction
    /// @throws hikari.api.error.BadRequestException with code 40060 when it was answered already,
    ///   50035 when such an interaction takes no such answer
    /// @see "Discord documentation: Interactions, Receiving and Responding, Create Interaction
    ///   Response"
    InteractionCallback createResponseAndFetch(
            Snowflake interactionId, String token, InteractionResponse response);

    /// {@return the message that the interaction was answered with; for a component whose message
    /// was changed, that message}
    ///
    /// @param applicationId the application
    /// @param token the interaction's token
    /// @throws hikari.api.error.NotFoundException with code 10008 when it was deleted, 10015 when
    ///   the interaction was not answered
    /// @throws hikari.api.error.RestResponseException with code 50027 when the 15 minutes are over
    /// @see "Discord documentation: Interactions, Receiving and Responding, Get Original
    ///   Interaction Response"
    Message fetchOriginal(Snowflake applicationId, String token);

    /// {@return the message, as changed} The first edit after a deferral makes the message appear;
    /// only it may add a poll.
    ///
    /// @param applicationId the application
    /// @param token the interaction's token
    /// @param changes what to change
    /// @throws hikari.api.error.NotFoundException with code 10008 when it was deleted, 10015 when
    ///   the interaction was not answered
    /// @throws hikari.api.error.RestResponseException with code 50027 when the 15 minutes are over
    /// @see "Discord documentation: Interactions, Receiving and Responding, Edit Original
    ///   Interaction Response"
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
    /// @throws hikari.api.error.NotFoundException with code 10008 when it was deleted already,
    ///   10015 when the interaction was not answered
    /// @throws hikari.api.error.RestResponseException with code 50027 when the 15 minutes are over
    /// @see "Discord documentation: Interactions, Receiving and Responding, Delete Original
    ///   Interaction Response"
    void deleteOriginal(Snowflake applicationId, String token);

    /// {@return a further message} Sent after the answer; right after a deferral it becomes the
    /// deferred message, which Discord calls deprecated: use [#editOriginal(Snowflake, String,
    /// EditMessage)] there. Where only users have installed the application, an interaction takes 5
    /// of them.
    ///
    /// @param applicationId the application
    /// @param token the interaction's token
    /// @param message what to send; may be for the invoking user alone
    /// @throws hikari.api.error.NotFoundException with code 10015 when the interaction was not
    ///   answered
    /// @throws hikari.api.error.RestResponseException with code 40094 beyond the 5 messages, 50027
    ///   when the 15 minutes are over
    /// @see "Discord documentation: Interactions, Receiving and Responding, Create Followup
    ///   Message"
    Message createFollowup(Snowflake applicationId, String token, CreateMessage message);

    /// {@return a further message} See [#createFollowup(Snowflake, String, CreateMessage)].
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
    /// @throws hikari.api.error.NotFoundException with code 10008 when there is no such message
    /// @throws hikari.api.error.RestResponseException with code 50027 when the 15 minutes are over
    /// @see "Discord documentation: Interactions, Receiving and Responding, Get Followup Message"
    Message fetchFollowup(Snowflake applicationId, String token, Snowflake messageId);

    /// {@return a further message, as changed}
    ///
    /// @param applicationId the application
    /// @param token the interaction's token
    /// @param messageId the message
    /// @param changes what to change
    /// @throws hikari.api.error.NotFoundException with code 10008 when there is no such message
    /// @throws hikari.api.error.RestResponseException with code 50027 when the 15 minutes are over
    /// @see "Discord documentation: Interactions, Receiving and Responding, Edit Followup Message"
    Message editFollowup(
            Snowflake applicationId, String token, Snowflake messageId, EditMessage changes);

    /// {@return a further message, as changed} See [#editFollowup(Snowflake, String, Snowflake,
    /// EditMessage)].
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
    /// @throws hikari.api.error.NotFoundException with code 10008 when there is no such message
    /// @throws hikari.api.error.RestResponseException with code 50027 when the 15 minutes are over
    /// @see "Discord documentation: Interactions, Receiving and Responding, Delete Followup
    ///   Message"
    void deleteFollowup(Snowflake applicationId, String token, Snowflake messageId);
}
