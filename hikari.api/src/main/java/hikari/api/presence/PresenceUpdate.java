package hikari.api.presence;

import hikari.api.Settable;
import java.time.Instant;
import java.util.List;

/// What a bot wants to look like. Sent when it identifies, and whenever it changes.
///
/// @param since since when the bot is idle, in milliseconds of Unix time; null when it is not
/// @param activities what it does
/// @param status how present it is
/// @param afk whether it is away from the keyboard
/// @see "Discord documentation: Gateway Events, Update Presence"
public record PresenceUpdate(
        Settable<Long> since, List<Activity> activities, Status status, boolean afk) {

    /// {@return a bot that is online and does nothing}
    public static PresenceUpdate online() {
        return new PresenceUpdate(Settable.ofNull(), List.of(), Status.Known.ONLINE, false);
    }

    /// {@return this with a status}
    ///
    /// @param shown how present the bot is
    public PresenceUpdate withStatus(Status shown) {
        return new PresenceUpdate(since, activities, shown, afk);
    }

    /// {@return this with an activity in place of all}
    ///
    /// @param activity what the bot does
    public PresenceUpdate withActivity(Activity activity) {
        return new PresenceUpdate(since, List.of(activity), status, afk);
    }

    /// {@return this, idle}
    ///
    /// @param idleSince since when
    public PresenceUpdate idleSince(Instant idleSince) {
        return new PresenceUpdate(Settable.of(idleSince.toEpochMilli()), activities, status, afk);
    }

    /// {@return this, away from the keyboard}
    public PresenceUpdate away() {
        return new PresenceUpdate(since, activities, status, true);
    }
}
