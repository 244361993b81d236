package hikari.api.interaction;

import hikari.api.limit.Limits;
import hikari.api.message.component.Components;
import hikari.api.message.component.ModalComponent;
import java.util.List;

/// A dialogue with fields.
///
/// @param customId what the bot recognises it by, 1 to 100 characters
/// @param title the title, 1 to 45 characters
/// @param components 1 to 5 labels or texts
/// @see "Discord documentation: Interactions, Receiving and Responding, Modal"
public record Modal(String customId, String title, List<ModalComponent> components) {

    /// {@return a modal}
    ///
    /// @param customId what the bot recognises it by, 1 to 100 characters
    /// @param title the title, 1 to 45 characters
    /// @param components 1 to 5 labels or texts
    /// @throws hikari.api.error.LimitExceededException beyond the limits, and with two components
    ///   of the same `custom_id` or `id`
    public static Modal of(String customId, String title, ModalComponent... components) {
        var all = List.of(components);
        Components.checkModal(all);
        return new Modal(
                Limits.length("custom_id", customId, 1, 100),
                Limits.length("title", title, 1, 45),
                all);
    }
}
