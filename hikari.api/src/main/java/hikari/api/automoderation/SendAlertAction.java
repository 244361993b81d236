package hikari.api.automoderation;

import hikari.api.Snowflake;
import hikari.api.json.Tag;
import java.util.Optional;

/// Writes to a channel what happened.
///
/// @param metadata where
/// @see "Discord documentation: Resources, Auto Moderation, Action Types"
@Tag(2)
public record SendAlertAction(Optional<Metadata> metadata) implements AutoModerationAction {

    /// More about it.
    ///
    /// @param channelId where the alert is written
    public record Metadata(Optional<Snowflake> channelId) {}

    static SendAlertAction to(Snowflake channelId) {
        return new SendAlertAction(Optional.of(new Metadata(Optional.of(channelId))));
    }

    /// {@return where the alert is written}
    public Optional<Snowflake> channelId() {
        return metadata.flatMap(Metadata::channelId);
    }

    @Override
    public ActionType type() {
        return ActionType.Known.SEND_ALERT_MESSAGE;
    }
}
