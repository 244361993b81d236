package hikari.api.interaction;

import hikari.api.message.Message;
import java.util.Optional;

/// What an answer created.
///
/// @param type the kind of answer
/// @param activityInstance the activity that was started
/// @param message the message that was created or changed
/// @see "Discord documentation: Interactions, Receiving and Responding, Interaction Callback
///   Resource Object"
public record CallbackResource(
        int type, Optional<ActivityInstance> activityInstance, Optional<Message> message) {}
