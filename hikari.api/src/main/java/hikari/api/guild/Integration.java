package hikari.api.guild;

import hikari.api.Snowflake;
import hikari.api.user.User;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Something outside of Discord that is connected with a guild: a streaming channel, or an
/// application.
///
/// @param id the integration's id
/// @param name the name
/// @param type `twitch`, `youtube`, `discord` or `guild_subscription`
/// @param enabled whether it is on
/// @param syncing whether it is bringing members up to date; not for applications
/// @param roleId the role of its subscribers; not for applications
/// @param enableEmoticons whether its emoticons are brought along; only Twitch
/// @param expireBehavior what happens to those who no longer subscribe; not for applications
/// @param expireGracePeriod days until then; not for applications
/// @param user who connected it
/// @param account the account outside of Discord
/// @param syncedAt when members were brought up to date last; not for applications
/// @param subscriberCount how many subscribers it has; not for applications
/// @param revoked whether it was revoked; not for applications
/// @param application the application
/// @param scopes the OAuth2 scopes that the application has
/// @see "Discord documentation: Resources, Guild, Integration Object"
public record Integration(
        Snowflake id,
        String name,
        String type,
        boolean enabled,
        Optional<Boolean> syncing,
        Optional<Snowflake> roleId,
        Optional<Boolean> enableEmoticons,
        Optional<ExpireBehavior> expireBehavior,
        Optional<Integer> expireGracePeriod,
        Optional<User> user,
        IntegrationAccount account,
        Optional<Instant> syncedAt,
        Optional<Integer> subscriberCount,
        Optional<Boolean> revoked,
        Optional<IntegrationApplication> application,
        List<String> scopes) {}
