package hikari.api.interaction;

import hikari.api.message.ResolvedData;
import java.util.List;
import java.util.Optional;

/// The modal that was filled in.
///
/// @param customId what the bot recognises it by
/// @param components what was filled in
/// @param resolved what the ids among the values mean
/// @see "Discord documentation: Interactions, Receiving and Responding, Modal Submit Data
///   Structure"
public record ModalData(
        String customId, List<SubmittedComponent> components, Optional<ResolvedData> resolved) {

    /// {@return what was filled into the component of this name, at any depth}
    ///
    /// @param component the component's custom id
    public Optional<SubmittedComponent> find(String component) {
        return components.stream()
                .flatMap(SubmittedComponent::all)
                .filter(submitted -> submitted.customId().filter(component::equals).isPresent())
                .findFirst();
    }

    /// {@return the text that was filled into the field of this name}
    ///
    /// @param component the component's custom id
    public Optional<String> text(String component) {
        return find(component).flatMap(submitted -> submitted.values().stream().findFirst());
    }
}
