package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.application.Entitlement;
import java.util.Optional;

/// Something that happened to the right of a user or guild to what an application sells. Ordered by
/// guild, or by user if it belongs to one.
public sealed interface EntitlementEvent extends ShardEvent
        permits EntitlementCreateEvent, EntitlementUpdateEvent, EntitlementDeleteEvent {
    /// {@return the entitlement}
    Entitlement entitlement();

    @Override
    default Optional<Snowflake> orderKey() {
        return entitlement().guildId().or(() -> entitlement().userId());
    }
}
