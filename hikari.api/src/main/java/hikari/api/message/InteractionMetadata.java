package hikari.api.message;

import hikari.api.Snowflake;
import hikari.api.application.InteractionType;
import hikari.api.user.User;
import java.util.Map;
import java.util.Optional;

/// The interaction that a message answers.
///
/// @param id the interaction's id
/// @param type its kind
/// @param user who invoked it
/// @param authorizingIntegrationOwners who installed the application, by the code of the
///   IntegrationType
/// @param originalResponseMessageId the first answer, on follow-ups
/// @param targetUser the user that a user command was run on
/// @param targetMessageId the message that a message command was run on
/// @param interactedMessageId the message whose component was used
/// @param triggeringInteractionMetadata the interaction that opened the modal
/// @param name the command's name
/// @see "Discord documentation: Resources, Message, Message Interaction Metadata Object"
public record InteractionMetadata(
        Snowflake id,
        InteractionType type,
        User user,
        Map<String, Snowflake> authorizingIntegrationOwners,
        Optional<Snowflake> originalResponseMessageId,
        Optional<User> targetUser,
        Optional<Snowflake> targetMessageId,
        Optional<Snowflake> interactedMessageId,
        Optional<InteractionMetadata> triggeringInteractionMetadata,
        Optional<String> name) {}
