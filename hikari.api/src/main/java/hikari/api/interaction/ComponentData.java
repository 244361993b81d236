package hikari.api.interaction;

import hikari.api.message.ResolvedData;
import hikari.api.message.component.ComponentType;
import java.util.List;
import java.util.Optional;

/// The component of a message that was used.
///
/// @param id the component's number in the message
/// @param customId what the bot recognises it by
/// @param componentType its kind
/// @param values what was chosen in a select: values, or ids
/// @param resolved what the ids among the values mean
/// @see "Discord documentation: Interactions, Receiving and Responding, Message Component Data
///   Structure"
public record ComponentData(
        Optional<Integer> id,
        String customId,
        ComponentType componentType,
        List<String> values,
        Optional<ResolvedData> resolved) {}
