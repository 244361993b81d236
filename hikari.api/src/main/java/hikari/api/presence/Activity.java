package hikari.api.presence;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.guild.PartialEmoji;
import hikari.api.limit.Limits;
import java.util.List;
import java.util.Optional;

/// What somebody does.
///
/// @param name the name of what is done
/// @param type the kind of doing
/// @param url the stream's address, Twitch or YouTube
/// @param createdAt when it was added to the session, in milliseconds of Unix time
/// @param timestamps when it began and ends
/// @param applicationId the game
/// @param statusDisplayType which member stands in lists of members
/// @param details what the user does in it
/// @param detailsUrl where the details link to
/// @param state how the party stands, or the text of a custom status
/// @param stateUrl where the state links to
/// @param emoji the emoji of a custom status
/// @param party who else takes part
/// @param assets pictures
/// @param secrets secrets for joining
/// @param instance whether it is an instanced session
/// @param flags what it allows
/// @param buttons buttons; from the gateway only their labels
/// @see "Discord documentation: Gateway Events, Activity Object"
public record Activity(
        String name,
        ActivityType type,
        Optional<String> url,
        Optional<Long> createdAt,
        Optional<ActivityTimestamps> timestamps,
        Optional<Snowflake> applicationId,
        Optional<StatusDisplayType> statusDisplayType,
        Optional<String> details,
        Optional<String> detailsUrl,
        Optional<String> state,
        Optional<String> stateUrl,
        Optional<PartialEmoji> emoji,
        Optional<ActivityParty> party,
        Optional<ActivityAssets> assets,
        Optional<ActivitySecrets> secrets,
        Optional<Boolean> instance,
        Optional<Flags<ActivityFlag>> flags,
        List<ActivityButton> buttons) {

    /// {@return an activity that a bot can set}
    ///
    /// @param type the kind of doing; bots can set all but custom ones of other kinds' members
    /// @param name the name of what is done, 1 to 128 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limit
    public static Activity of(ActivityType type, String name) {
        return minimal(
                type, Limits.length("name", name, 1, 128), Optional.empty(), Optional.empty());
    }

    /// {@return an activity that says "Playing"}
    ///
    /// @param name what is played, 1 to 128 characters
    public static Activity playing(String name) {
        return of(ActivityType.Known.PLAYING, name);
    }

    /// {@return an activity that says "Listening to"}
    ///
    /// @param name what is heard, 1 to 128 characters
    public static Activity listening(String name) {
        return of(ActivityType.Known.LISTENING, name);
    }

    /// {@return an activity that says "Watching"}
    ///
    /// @param name what is watched, 1 to 128 characters
    public static Activity watching(String name) {
        return of(ActivityType.Known.WATCHING, name);
    }

    /// {@return an activity that says "Competing in"}
    ///
    /// @param name what one competes in, 1 to 128 characters
    public static Activity competing(String name) {
        return of(ActivityType.Known.COMPETING, name);
    }

    /// {@return an activity that says "Streaming"}
    ///
    /// @param name what is streamed, 1 to 128 characters
    /// @param url the stream on Twitch or YouTube
    public static Activity streaming(String name, String url) {
        return minimal(
                ActivityType.Known.STREAMING,
                Limits.length("name", name, 1, 128),
                Optional.of(url),
                Optional.empty());
    }

    /// {@return a custom status: only a text}
    ///
    /// @param text the text, 1 to 128 characters
    public static Activity custom(String text) {
        return minimal(
                ActivityType.Known.CUSTOM,
                "Custom Status",
                Optional.empty(),
                Optional.of(Limits.length("state", text, 1, 128)));
    }

    private static Activity minimal(
            ActivityType type, String name, Optional<String> url, Optional<String> state) {
        return new Activity(
                name,
                type,
                url,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                state,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
