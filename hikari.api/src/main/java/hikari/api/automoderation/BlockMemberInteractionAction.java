package hikari.api.automoderation;

import hikari.api.json.Tag;
import jakarta.json.JsonValue;
import java.util.Optional;

/// Keeps the member from writing, speaking and all other interactions.
///
/// @param metadata nothing that this version knows of
/// @see "Discord documentation: Resources, Auto Moderation, Action Types"
@Tag(4)
public record BlockMemberInteractionAction(Optional<JsonValue> metadata)
        implements AutoModerationAction {

    static BlockMemberInteractionAction of() {
        return new BlockMemberInteractionAction(Optional.empty());
    }

    @Override
    public ActionType type() {
        return ActionType.Known.BLOCK_MEMBER_INTERACTION;
    }
}
