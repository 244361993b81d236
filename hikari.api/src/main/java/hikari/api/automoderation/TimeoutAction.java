package hikari.api.automoderation;

import hikari.api.json.Tag;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Duration;
import java.util.Optional;

/// Times the member out.
///
/// @param metadata how long
/// @see "Discord documentation: Resources, Auto Moderation, Action Types"
@Tag(3)
public record TimeoutAction(Optional<Metadata> metadata) implements AutoModerationAction {

    /// More about it.
    ///
    /// @param duration how long, up to four weeks
    public record Metadata(@JsonbProperty("duration_seconds") Optional<Duration> duration) {}

    static TimeoutAction of(Duration duration) {
        RuleLimits.timeout(duration);
        return new TimeoutAction(Optional.of(new Metadata(Optional.of(duration))));
    }

    /// {@return how long the member is timed out, up to four weeks}
    public Optional<Duration> duration() {
        return metadata.flatMap(Metadata::duration);
    }

    @Override
    public ActionType type() {
        return ActionType.Known.TIMEOUT;
    }
}
