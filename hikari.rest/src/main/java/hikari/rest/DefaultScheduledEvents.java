package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.guild.CreateScheduledEvent;
import hikari.api.guild.CreateScheduledEventException;
import hikari.api.guild.EditScheduledEvent;
import hikari.api.guild.EditScheduledEventException;
import hikari.api.guild.ScheduledEvent;
import hikari.api.guild.ScheduledEventCounts;
import hikari.api.guild.ScheduledEventException;
import hikari.api.guild.ScheduledEventUser;
import hikari.api.rest.ScheduledEvents;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// [ScheduledEvents] over an exchange.
///
/// @param exchange sends the requests
record DefaultScheduledEvents(Exchange exchange) implements ScheduledEvents {
    @Override
    public ScheduledEvents because(String reason) {
        return new DefaultScheduledEvents(exchange.because(reason));
    }

    @Override
    public List<ScheduledEvent> fetchAll(Snowflake guildId) {
        return exchange.fetch(
                ScheduledEventsRoutes.LIST_GUILD_SCHEDULED_EVENTS
                        .at(guildId)
                        .query("with_user_count", true));
    }

    @Override
    public ScheduledEvent fetch(Snowflake guildId, Snowflake eventId) {
        return exchange.fetch(
                ScheduledEventsRoutes.GET_GUILD_SCHEDULED_EVENT
                        .at(guildId, eventId)
                        .query("with_user_count", true));
    }

    @Override
    public ScheduledEvent create(Snowflake guildId, CreateScheduledEvent event) {
        return exchange.fetch(
                ScheduledEventsRoutes.CREATE_GUILD_SCHEDULED_EVENT.at(guildId).body(event));
    }

    @Override
    public ScheduledEvent edit(Snowflake guildId, Snowflake eventId, EditScheduledEvent changes) {
        return exchange.fetch(
                ScheduledEventsRoutes.UPDATE_GUILD_SCHEDULED_EVENT
                        .at(guildId, eventId)
                        .body(changes));
    }

    @Override
    public void delete(Snowflake guildId, Snowflake eventId) {
        exchange.run(ScheduledEventsRoutes.DELETE_GUILD_SCHEDULED_EVENT.at(guildId, eventId));
    }

    @Override
    public ScheduledEventException createException(
            Snowflake guildId, Snowflake eventId, CreateScheduledEventException exception) {
        return exchange.fetch(
                ScheduledEventsRoutes.CREATE_GUILD_SCHEDULED_EVENT_EXCEPTION
                        .at(guildId, eventId)
                        .body(exception));
    }

    @Override
    public ScheduledEventException editException(
            Snowflake guildId,
            Snowflake eventId,
            Snowflake exceptionId,
            EditScheduledEventException changes) {
        return exchange.fetch(
                ScheduledEventsRoutes.UPDATE_GUILD_SCHEDULED_EVENT_EXCEPTION
                        .at(guildId, eventId, exceptionId)
                        .body(changes));
    }

    @Override
    public void deleteException(Snowflake guildId, Snowflake eventId, Snowflake exceptionId) {
        exchange.run(
                ScheduledEventsRoutes.DELETE_GUILD_SCHEDULED_EVENT_EXCEPTION.at(
                        guildId, eventId, exceptionId));
    }

    @Override
    public Stream<ScheduledEventUser> fetchUsers(Snowflake guildId, Snowflake eventId) {
        return fetchUsersAfter(guildId, eventId, Snowflake.of(0));
    }

    @Override
    public Stream<ScheduledEventUser> fetchUsersAfter(
            Snowflake guildId, Snowflake eventId, Snowflake after) {
        return users(ScheduledEventsRoutes.LIST_GUILD_SCHEDULED_EVENT_USERS.at(guildId, eventId))
                .after(after);
    }

    @Override
    public Stream<ScheduledEventUser> fetchUsersBefore(
            Snowflake guildId, Snowflake eventId, Snowflake before) {
        return users(ScheduledEventsRoutes.LIST_GUILD_SCHEDULED_EVENT_USERS.at(guildId, eventId))
                .before(before);
    }

    @Override
    public Stream<ScheduledEventUser> fetchExceptionUsers(
            Snowflake guildId, Snowflake eventId, Snowflake exceptionId) {
        return fetchExceptionUsersAfter(guildId, eventId, exceptionId, Snowflake.of(0));
    }

    @Override
    public Stream<ScheduledEventUser> fetchExceptionUsersAfter(
            Snowflake guildId, Snowflake eventId, Snowflake exceptionId, Snowflake after) {
        return users(
                        ScheduledEventsRoutes.LIST_GUILD_SCHEDULED_EVENT_EXCEPTION_USERS.at(
                                guildId, eventId, exceptionId))
                .after(after);
    }

    @Override
    public Stream<ScheduledEventUser> fetchExceptionUsersBefore(
            Snowflake guildId, Snowflake eventId, Snowflake exceptionId, Snowflake before) {
        return users(
                        ScheduledEventsRoutes.LIST_GUILD_SCHEDULED_EVENT_EXCEPTION_USERS.at(
                                guildId, eventId, exceptionId))
                .before(before);
    }

    @Override
    public ScheduledEventCounts countUsers(
            Snowflake guildId, Snowflake eventId, Collection<Snowflake> exceptionIds) {
        return exchange.fetch(
                ScheduledEventsRoutes.COUNT_GUILD_SCHEDULED_EVENT_USERS
                        .at(guildId, eventId)
                        .query(
                                "guild_scheduled_event_exception_ids",
                                Ranges.size(
                                        "guild_scheduled_event_exception_ids",
                                        exceptionIds,
                                        0,
                                        10)));
    }

    private Ids<ScheduledEventUser> users(Call<List<ScheduledEventUser>> call) {
        return Ids.of(exchange, call.query("with_member", true), 100, each -> each.user().id());
    }
}
