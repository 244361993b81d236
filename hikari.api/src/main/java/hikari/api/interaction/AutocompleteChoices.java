package hikari.api.interaction;

import hikari.api.command.CommandChoice;
import hikari.api.json.Tag;
import hikari.api.limit.Limits;
import java.util.List;

/// Answers an [AutocompleteInteraction] with proposals.
///
/// @param data the proposals
/// @see "Discord documentation: Interactions, Receiving and Responding, Autocomplete"
@Tag(8)
public record AutocompleteChoices(ChoicesData data) implements InteractionResponse {

    /// {@return an answer with these proposals}
    ///
    /// @param choices up to 25
    /// @throws hikari.api.error.LimitExceededException with more than 25
    public static AutocompleteChoices of(List<CommandChoice> choices) {
        return new AutocompleteChoices(
                new ChoicesData(Limits.size("choices", List.copyOf(choices), 0, 25)));
    }
}
