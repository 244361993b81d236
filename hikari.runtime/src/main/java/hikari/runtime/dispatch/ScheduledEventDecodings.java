package hikari.runtime.dispatch;

import hikari.api.cache.CacheKind;
import hikari.api.event.Event;
import hikari.api.event.ScheduledEventCreateEvent;
import hikari.api.event.ScheduledEventDeleteEvent;
import hikari.api.event.ScheduledEventUpdateEvent;
import hikari.api.event.ScheduledEventUserAddEvent;
import hikari.api.event.ScheduledEventUserRemoveEvent;
import hikari.api.event.StageInstanceCreateEvent;
import hikari.api.event.StageInstanceDeleteEvent;
import hikari.api.event.StageInstanceUpdateEvent;
import hikari.api.guild.ScheduledEvent;
import hikari.api.guild.StageInstance;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Events that guilds plan, and stages.
final class ScheduledEventDecodings {
    private static final Set<CacheKind> PLANNED = Set.of(CacheKind.SCHEDULED_EVENTS);
    private static final Set<CacheKind> STAGES = Set.of(CacheKind.STAGE_INSTANCES);

    private ScheduledEventDecodings() {}

    static List<Decoding> all() {
        return List.of(
                Decoding.of(
                        "GUILD_SCHEDULED_EVENT_CREATE",
                        List.of(ScheduledEventCreateEvent.class),
                        PLANNED,
                        ScheduledEventDecodings::created),
                Decoding.of(
                        "GUILD_SCHEDULED_EVENT_UPDATE",
                        List.of(ScheduledEventUpdateEvent.class),
                        PLANNED,
                        ScheduledEventDecodings::updated),
                Decoding.of(
                        "GUILD_SCHEDULED_EVENT_DELETE",
                        List.of(ScheduledEventDeleteEvent.class),
                        PLANNED,
                        ScheduledEventDecodings::deleted),
                Decoding.plain(
                        "GUILD_SCHEDULED_EVENT_USER_ADD",
                        ScheduledEventUserAddEvent.class,
                        ScheduledEventDecodings::userAdded),
                Decoding.plain(
                        "GUILD_SCHEDULED_EVENT_USER_REMOVE",
                        ScheduledEventUserRemoveEvent.class,
                        ScheduledEventDecodings::userRemoved),
                Decoding.of(
                        "STAGE_INSTANCE_CREATE",
                        List.of(StageInstanceCreateEvent.class),
                        STAGES,
                        ScheduledEventDecodings::stageCreated),
                Decoding.of(
                        "STAGE_INSTANCE_UPDATE",
                        List.of(StageInstanceUpdateEvent.class),
                        STAGES,
                        ScheduledEventDecodings::stageUpdated),
                Decoding.of(
                        "STAGE_INSTANCE_DELETE",
                        List.of(StageInstanceDeleteEvent.class),
                        STAGES,
                        ScheduledEventDecodings::stageDeleted));
    }

    private static Optional<Event> created(Payload p) {
        var planned = p.as(ScheduledEvent.class);
        p.cache().putScheduledEvent(planned);
        return Optional.of(new ScheduledEventCreateEvent(p.bot(), p.shard(), planned));
    }

    private static Optional<Event> updated(Payload p) {
        var planned = p.as(ScheduledEvent.class);
        var old = p.before(p.cache().scheduledEvents(planned.guildId()), planned.id());
        p.cache().putScheduledEvent(planned);
        return Optional.of(new ScheduledEventUpdateEvent(p.bot(), p.shard(), planned, old));
    }

    private static Optional<Event> deleted(Payload p) {
        var planned = p.as(ScheduledEvent.class);
        p.cache().removeScheduledEvent(planned.guildId(), planned.id());
        return Optional.of(new ScheduledEventDeleteEvent(p.bot(), p.shard(), planned));
    }

    private static ScheduledEventUserAddEvent userAdded(Payload p) {
        return new ScheduledEventUserAddEvent(
                p.bot(),
                p.shard(),
                p.id("guild_id"),
                p.id("guild_scheduled_event_id"),
                p.id("user_id"),
                p.findId("guild_scheduled_event_exception_id"));
    }

    private static ScheduledEventUserRemoveEvent userRemoved(Payload p) {
        return new ScheduledEventUserRemoveEvent(
                p.bot(),
                p.shard(),
                p.id("guild_id"),
                p.id("guild_scheduled_event_id"),
                p.id("user_id"),
                p.findId("guild_scheduled_event_exception_id"));
    }

    private static Optional<Event> stageCreated(Payload p) {
        var stage = p.as(StageInstance.class);
        p.cache().putStageInstance(stage);
        return Optional.of(new StageInstanceCreateEvent(p.bot(), p.shard(), stage));
    }

    private static Optional<Event> stageUpdated(Payload p) {
        var stage = p.as(StageInstance.class);
        var old = p.before(p.cache().stageInstances(stage.guildId()), stage.id());
        p.cache().putStageInstance(stage);
        return Optional.of(new StageInstanceUpdateEvent(p.bot(), p.shard(), stage, old));
    }

    private static Optional<Event> stageDeleted(Payload p) {
        var stage = p.as(StageInstance.class);
        p.cache().removeStageInstance(stage.guildId(), stage.id());
        return Optional.of(new StageInstanceDeleteEvent(p.bot(), p.shard(), stage));
    }
}
