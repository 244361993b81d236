package hikari.rest;

import hikari.api.guild.CreateScheduledEvent;
import hikari.api.guild.CreateScheduledEventException;
import hikari.api.guild.EditScheduledEvent;
import hikari.api.guild.EditScheduledEventException;
import hikari.api.guild.ScheduledEvent;
import hikari.api.guild.ScheduledEventCounts;
import hikari.api.guild.ScheduledEventException;
import hikari.api.guild.ScheduledEventUser;
import java.util.List;

/// operations on scheduled events of guilds Each constant bears its OpenAPI operation id.
final class ScheduledEventsRoutes {
    static final Route<List<ScheduledEvent>> LIST_GUILD_SCHEDULED_EVENTS =
            Route.list("/guilds/{guild_id}/scheduled-events", ScheduledEvent.class)
                    .query("with_user_count");

    static final Route<ScheduledEvent> GET_GUILD_SCHEDULED_EVENT =
            Route.get(
                            "/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}",
                            ScheduledEvent.class)
                    .query("with_user_count");

    static final Route<ScheduledEvent> CREATE_GUILD_SCHEDULED_EVENT =
            Route.post("/guilds/{guild_id}/scheduled-events", ScheduledEvent.class)
                    .body(CreateScheduledEvent.class)
                    .withReason();

    static final Route<ScheduledEvent> UPDATE_GUILD_SCHEDULED_EVENT =
            Route.patch(
                            "/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}",
                            ScheduledEvent.class)
                    .body(EditScheduledEvent.class)
                    .withReason();

    static final Route<Void> DELETE_GUILD_SCHEDULED_EVENT =
            Route.delete("/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}");

    static final Route<ScheduledEventException> CREATE_GUILD_SCHEDULED_EVENT_EXCEPTION =
            Route.post(
                            "/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/exceptions",
                            ScheduledEventException.class)
                    .body(CreateScheduledEventException.class);

    static final Route<ScheduledEventException> UPDATE_GUILD_SCHEDULED_EVENT_EXCEPTION =
            Route.patch(
                            "/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/exceptions/{exception_id}",
                            ScheduledEventException.class)
                    .body(EditScheduledEventException.class);

    static final Route<Void> DELETE_GUILD_SCHEDULED_EVENT_EXCEPTION =
            Route.delete(
                    "/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/exceptions/{exception_id}");

    static final Route<List<ScheduledEventUser>> LIST_GUILD_SCHEDULED_EVENT_USERS =
            Route.list(
                            "/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/users",
                            ScheduledEventUser.class)
                    .query("with_member", "limit", "before", "after");

    static final Route<List<ScheduledEventUser>> LIST_GUILD_SCHEDULED_EVENT_EXCEPTION_USERS =
            Route.list(
                            "/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/{guild_scheduled_event_exception_id}/users",
                            ScheduledEventUser.class)
                    .query("with_member", "limit", "before", "after");

    static final Route<ScheduledEventCounts> COUNT_GUILD_SCHEDULED_EVENT_USERS =
            Route.get(
                            "/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/users/counts",
                            ScheduledEventCounts.class)
                    .query("guild_scheduled_event_exception_ids");

    private ScheduledEventsRoutes() {}
}
