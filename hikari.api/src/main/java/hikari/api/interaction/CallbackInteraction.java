package hikari.api.interaction;

import hikari.api.Snowflake;
import hikari.api.application.InteractionType;
import java.util.Optional;

/// The interaction that was answered.
///
/// @param id the interaction's id
/// @param type its kind
/// @param guildId the guild; undocumented
/// @param channelId the channel; undocumented
/// @param activityInstanceId the activity that was started or joined
/// @param responseMessageId the message that was created
/// @param responseMessageLoading whether it is still to come
/// @param responseMessageEphemeral whether only the invoking user sees it
/// @see "Discord documentation: Interactions, Receiving and Responding, Interaction Callback
///   Object"
public record CallbackInteraction(
        Snowflake id,
        InteractionType type,
        Optional<Snowflake> guildId,
        Optional<Snowflake> channelId,
        Optional<String> activityInstanceId,
        Optional<Snowflake> responseMessageId,
        Optional<Boolean> responseMessageLoading,
        Optional<Boolean> responseMessageEphemeral) {}
