package hikari.api.automoderation;

import hikari.api.json.Tag;
import java.util.Optional;

/// Keeps the message from being posted.
///
/// @param metadata more about it
/// @see "Discord documentation: Resources, Auto Moderation, Action Types"
@Tag(1)
public record BlockMessageAction(Optional<Metadata> metadata) implements AutoModerationAction {

    /// More about it.
    ///
    /// @param customMessage what the member is told, up to 150 characters
    public record Metadata(Optional<String> customMessage) {}

    static BlockMessageAction of() {
        return new BlockMessageAction(Optional.empty());
    }

    static BlockMessageAction of(String customMessage) {
        RuleLimits.customMessage(customMessage);
        return new BlockMessageAction(Optional.of(new Metadata(Optional.of(customMessage))));
    }

    /// {@return what the member is told}
    public Optional<String> customMessage() {
        return metadata.flatMap(Metadata::customMessage);
    }

    @Override
    public ActionType type() {
        return ActionType.Known.BLOCK_MESSAGE;
    }
}
