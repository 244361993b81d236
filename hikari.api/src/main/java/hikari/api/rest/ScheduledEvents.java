package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.guild.CreateScheduledEvent;
import hikari.api.guild.CreateScheduledEventException;
import hikari.api.guild.EditScheduledEvent;
import hikari.api.guild.EditScheduledEventException;
import hikari.api.guild.ScheduledEvent;
import hikari.api.guild.ScheduledEventCounts;
import hikari.api.guild.ScheduledEventException;
import hikari.api.guild.ScheduledEventUser;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Scheduled events of guilds.
///
/// @see "Discord documentation: Guild Scheduled Event Resource"
public interface ScheduledEvents extends Reasoned<ScheduledEvents> {
    /// {@return the events of a guild, with how many users are interested} Needs `VIEW_CHANNEL` for
    /// events in a channel.
    ///
    /// @param guildId the guild
    /// @see "Discord documentation: Guild Scheduled Event Resource, List Scheduled Events for
    ///   Guild"
    List<ScheduledEvent> fetchAll(Snowflake guildId);

    /// {@return an event, with how many users are interested} Needs `VIEW_CHANNEL` for events in a
    /// channel.
    ///
    /// @param guildId the guild
    /// @param eventId the event
    /// @throws hikari.api.error.NotFoundException with code 10070 when there is no such event
    /// @see "Discord documentation: Guild Scheduled Event Resource, Get Guild Scheduled Event"
    ScheduledEvent fetch(Snowflake guildId, Snowflake eventId);

    /// {@return a new event} Needs `CREATE_EVENTS`; on a stage also `MANAGE_CHANNELS`,
    /// `MUTE_MEMBERS` and `MOVE_MEMBERS`, in a voice channel also `VIEW_CHANNEL` and `CONNECT`.
    /// Takes a reason. Fires `GUILD_SCHEDULED_EVENT_CREATE`.
    ///
    /// @param guildId the guild
    /// @param event what it is like
    /// @throws hikari.api.error.BadRequestException with code 30038 when the guild has 100 events
    ///   that are not over
    /// @see "Discord documentation: Guild Scheduled Event Resource, Create Guild Scheduled Event"
    ScheduledEvent create(Snowflake guildId, CreateScheduledEvent event);

    /// {@return a new event} See [#create(Snowflake, CreateScheduledEvent)].
    ///
    /// @param guildId the guild
    /// @param event sets what it is like
    default ScheduledEvent create(
            Snowflake guildId, Consumer<? super CreateScheduledEvent.Builder> event) {
        return create(guildId, CreateScheduledEvent.of(event));
    }

    /// {@return the event, as changed} To start or end it, change its status. Needs
    /// `MANAGE_EVENTS`, for an event of its own `CREATE_EVENTS` is enough; on a stage also
    /// `MANAGE_CHANNELS`, `MUTE_MEMBERS` and `MOVE_MEMBERS`, in a voice channel also `VIEW_CHANNEL`
    /// and `CONNECT`. Takes a reason. Fires `GUILD_SCHEDULED_EVENT_UPDATE`.
    ///
    /// @param guildId the guild
    /// @param eventId the event
    /// @param changes what to change
    /// @throws hikari.api.error.NotFoundException with code 10070 when there is no such event
    /// @see "Discord documentation: Guild Scheduled Event Resource, Modify Guild Scheduled Event"
    ScheduledEvent edit(Snowflake guildId, Snowflake eventId, EditScheduledEvent changes);

    /// {@return the event, as changed} See [#edit(Snowflake, Snowflake, EditScheduledEvent)].
    ///
    /// @param guildId the guild
    /// @param eventId the event
    /// @param changes sets what to change
    default ScheduledEvent edit(
            Snowflake guildId,
            Snowflake eventId,
            Consumer<? super EditScheduledEvent.Builder> changes) {
        return edit(guildId, eventId, EditScheduledEvent.of(changes));
    }

    /// Deletes an event. Needs `MANAGE_EVENTS`, for an event of its own `CREATE_EVENTS` is enough;
    /// on a stage also `MANAGE_CHANNELS`, `MUTE_MEMBERS` and `MOVE_MEMBERS`, in a voice channel
    /// also `VIEW_CHANNEL` and `CONNECT`. Fires `GUILD_SCHEDULED_EVENT_DELETE`.
    ///
    /// @param guildId the guild
    /// @param eventId the event
    /// @throws hikari.api.error.NotFoundException with code 10070 when there is no such event
    /// @see "Discord documentation: Guild Scheduled Event Resource, Delete Guild Scheduled Event"
    void delete(Snowflake guildId, Snowflake eventId);

    /// {@return a new exception of a repeated event} Undocumented. Needs `MANAGE_EVENTS`, for an
    /// event of its own `CREATE_EVENTS` is enough; on a stage also `MANAGE_CHANNELS`,
    /// `MUTE_MEMBERS` and `MOVE_MEMBERS`, in a voice channel also `VIEW_CHANNEL` and `CONNECT`.
    ///
    /// @param guildId the guild
    /// @param eventId the event
    /// @param exception what it is like
    /// @see "Discord OpenAPI: create_guild_scheduled_event_exception"
    ScheduledEventException createException(
            Snowflake guildId, Snowflake eventId, CreateScheduledEventException exception);

    /// {@return a new exception of a repeated event} See [#createException(Snowflake, Snowflake,
    /// CreateScheduledEventException)].
    ///
    /// @param guildId the guild
    /// @param eventId the event
    /// @param exception sets what it is like
    default ScheduledEventException createException(
            Snowflake guildId,
            Snowflake eventId,
            Consumer<? super CreateScheduledEventException.Builder> exception) {
        return createException(guildId, eventId, CreateScheduledEventException.of(exception));
    }

    /// {@return the exception, as changed} Undocumented. Needs `MANAGE_EVENTS`, for an event of its
    /// own `CREATE_EVENTS` is enough; on a stage also `MANAGE_CHANNELS`, `MUTE_MEMBERS` and
    /// `MOVE_MEMBERS`, in a voice channel also `VIEW_CHANNEL` and `CONNECT`.
    ///
    /// @param guildId the guild
    /// @param eventId the event
    /// @param exceptionId the exception
    /// @param changes what to change
    /// @see "Discord OpenAPI: update_guild_scheduled_event_exception"
    ScheduledEventException editException(
            Snowflake guildId,
            Snowflake eventId,
            Snowflake exceptionId,
            EditScheduledEventException changes);

    /// {@return the exception, as changed} See [#editException(Snowflake, Snowflake, Snowflake,
    /// EditScheduledEventException)].
    ///
    /// @param guildId the guild
    /// @param eventId the event
    /// @param exceptionId the exception
    /// @param changes sets what to change
    default ScheduledEventException editException(
            Snowflake guildId,
            Snowflake eventId,
            Snowflake exceptionId,
            Consumer<? super EditScheduledEventException.Builder> changes) {
        return editException(
                guildId, eventId, exceptionId, EditScheduledEventException.of(changes));
    }

    /// Deletes an exception: the event takes place as its rule says. Undocumented. Needs
    /// `MANAGE_EVENTS`, for an event of its own `CREATE_EVENTS` is enough; on a stage also
    /// `MANAGE_CHANNELS`, `MUTE_MEMBERS` and `MOVE_MEMBERS`, in a voice channel also `VIEW_CHANNEL`
    /// and `CONNECT`.
    ///
    /// @param guildId the guild
    /// @param eventId the event
    /// @param exceptionId the exception
    /// @see "Discord OpenAPI: delete_guild_scheduled_event_exception"
    void deleteException(Snowflake guildId, Snowflake eventId, Snowflake exceptionId);

    /// {@return the users that are interested, by id} With their members, if they are some. Fetched
    /// as the stream is read, 100 at a time.
    ///
    /// @param guildId the guild
    /// @param eventId the event
    /// @see "Discord documentation: Guild Scheduled Event Resource, Get Guild Scheduled Event
    ///   Users"
    Stream<ScheduledEventUser> fetchUsers(Snowflake guildId, Snowflake eventId);

    /// {@return the users that are interested after one, by id} With their members, if they are
    /// some. Fetched as the stream is read, 100 at a time.
    ///
    /// @param guildId the guild
    /// @param eventId the event
    /// @param after an id of a user
    /// @see "Discord documentation: Guild Scheduled Event Resource, Get Guild Scheduled Event
    ///   Users"
    Stream<ScheduledEventUser> fetchUsersAfter(
            Snowflake guildId, Snowflake eventId, Snowflake after);

    /// {@return the users that are interested before one, by id downwards} With their members, if
    /// they are some. Fetched as the stream is read, 100 at a time.
    ///
    /// @param guildId the guild
    /// @param eventId the event
    /// @param before an id of a user
    /// @see "Discord documentation: Guild Scheduled Event Resource, Get Guild Scheduled Event
    ///   Users"
    Stream<ScheduledEventUser> fetchUsersBefore(
            Snowflake guildId, Snowflake eventId, Snowflake before);

    /// {@return the users that are interested in an exception, by id} With their members, if they
    /// are some. Fetched as the stream is read, 100 at a time.
    ///
    /// @param guildId the guild
    /// @param eventId the event
    /// @param exceptionId the exception
    /// @see "Discord OpenAPI: list_guild_scheduled_event_exception_users"
    Stream<ScheduledEventUser> fetchExceptionUsers(
            Snowflake guildId, Snowflake eventId, Snowflake exceptionId);

    /// {@return the users that are interested in an exception after one, by id} With their members,
    /// if they are some. Fetched as the stream is read, 100 at a time.
    ///
    /// @param guildId the guild
    /// @param eventId the event
    /// @param exceptionId the exception
    /// @param after an id of a user
    /// @see "Discord OpenAPI: list_guild_scheduled_event_exception_users"
    Stream<ScheduledEventUser> fetchExceptionUsersAfter(
            Snowflake guildId, Snowflake eventId, Snowflake exceptionId, Snowflake after);

    /// {@return the users that are interested in an exception before one, by id downwards} With
    /// their members, if they are some. Fetched as the stream is read, 100 at a time.
    ///
    /// @param guildId the guild
    /// @param eventId the event
    /// @param exceptionId the exception
    /// @param before an id of a user
    /// @see "Discord OpenAPI: list_guild_scheduled_event_exception_users"
    Stream<ScheduledEventUser> fetchExceptionUsersBefore(
            Snowflake guildId, Snowflake eventId, Snowflake exceptionId, Snowflake before);

    /// {@return how many users are interested} Undocumented.
    ///
    /// @param guildId the guild
    /// @param eventId the event
    /// @param exceptionIds exceptions to count as well, up to 10
    /// @throws hikari.api.error.LimitExceededException with more than 10 exceptions
    /// @see "Discord OpenAPI: count_guild_scheduled_event_users"
    ScheduledEventCounts countUsers(
            Snowflake guildId, Snowflake eventId, Collection<Snowflake> exceptionIds);
}
