package hikari.api.interaction;

import hikari.api.limit.Limits;
import hikari.api.message.component.MessageComponent;
import java.util.List;

/// A dialogue with fields.
///
/// @param customId what the bot recognises it by, 1 to 100 characters
/// @param title the title, 1 to 45 characters
/// @param components 1 to 5 labels or texts
/// @see "Discord documentation: Interactions, Receiving and Responding, Modal"
public record Modal(String customId, String title, List<MessageComponent> components) {

    /// {@return a modal}
    ///
    /// @param customId what the bot recognises it by, 1 to 100 characters
    /// @param title the title, 1 to 45 characters
    /// @param components 1 to 5 labels or texts
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public static Modal of(String customId, String title, MessageComponent... components) {
        return new Modal(
                Limits.length("custom_id", customId, 1, 100),
                Limits.length("title", title, 1, 45),
                Limits.size("components", List.of(components), 1, 5));
    }
}
