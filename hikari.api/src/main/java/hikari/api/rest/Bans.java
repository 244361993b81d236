package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.guild.Ban;
import hikari.api.guild.BulkBan;
import java.time.Duration;
import java.util.Collection;
import java.util.stream.Stream;

/// Bans of users from guilds. All need `BAN_MEMBERS`.
///
/// @see "Discord documentation: Guild Resource"
public interface Bans extends Reasoned<Bans> {
    /// {@return a ban} Needs `BAN_MEMBERS`.
    ///
    /// @param guildId the guild
    /// @param userId the user
    /// @throws hikari.api.error.NotFoundException with code 10026 when the user is not banned
    /// @see "Discord documentation: Guild Resource, Get Guild Ban"
    Ban fetch(Snowflake guildId, Snowflake userId);

    /// {@return all bans, by the users' ids} Fetched as the stream is read, 1,000 at a time. Needs
    /// `BAN_MEMBERS`.
    ///
    /// @param guildId the guild
    /// @see "Discord documentation: Guild Resource, Get Guild Bans"
    Stream<Ban> fetchAll(Snowflake guildId);

    /// {@return the bans of users after an id, by the users' ids} Fetched as the stream is read,
    /// 1,000 at a time. Needs `BAN_MEMBERS`.
    ///
    /// @param guildId the guild
    /// @param userId the id, of a banned user or not
    /// @see "Discord documentation: Guild Resource, Get Guild Bans"
    Stream<Ban> fetchAfter(Snowflake guildId, Snowflake userId);

    /// {@return the bans of users before an id, by the users' ids from the highest on} Fetched as
    /// the stream is read, 1,000 at a time. Needs `BAN_MEMBERS`.
    ///
    /// @param guildId the guild
    /// @param userId the id, of a banned user or not
    /// @see "Discord documentation: Guild Resource, Get Guild Bans"
    Stream<Ban> fetchBefore(Snowflake guildId, Snowflake userId);

    /// Bans a user, member or not, and keeps what it wrote. See [#create(Snowflake, Snowflake,
    /// Duration)].
    ///
    /// @param guildId the guild
    /// @param userId the user
    default void create(Snowflake guildId, Snowflake userId) {
        create(guildId, userId, Duration.ZERO);
    }

    /// Bans a user, member or not, and deletes what it wrote lately. Takes a reason. Needs
    /// `BAN_MEMBERS`. Fires `GUILD_BAN_ADD`.
    ///
    /// @param guildId the guild
    /// @param userId the user
    /// @param deleteMessages how far back messages are deleted, 0 to 7 days, in whole seconds
    /// @throws hikari.api.error.LimitExceededException when it is longer or negative
    /// @see "Discord documentation: Guild Resource, Create Guild Ban"
    void create(Snowflake guildId, Snowflake userId, Duration deleteMessages);

    /// Lifts a ban. Takes a reason. Needs `BAN_MEMBERS`. Fires `GUILD_BAN_REMOVE`.
    ///
    /// @param guildId the guild
    /// @param userId the user
    /// @throws hikari.api.error.NotFoundException with code 10026 when the user is not banned
    /// @see "Discord documentation: Guild Resource, Remove Guild Ban"
    void delete(Snowflake guildId, Snowflake userId);

    /// {@return who was banned, and who could not be} Bans any number of users, 200 with one
    /// request, and keeps what they wrote. See [#banAll(Snowflake, Collection, Duration)].
    ///
    /// @param guildId the guild
    /// @param userIds whom
    default BulkBan banAll(Snowflake guildId, Collection<Snowflake> userIds) {
        return banAll(guildId, userIds, Duration.ZERO);
    }

    /// {@return who was banned, and who could not be} Bans any number of users, 200 with one
    /// request, and deletes what they wrote lately. Without users nothing is sent. Needs
    /// `BAN_MEMBERS` and `MANAGE_GUILD`. Takes a reason.
    ///
    /// @param guildId the guild
    /// @param userIds whom
    /// @param deleteMessages how far back messages are deleted, 0 to 7 days, in whole seconds
    /// @throws hikari.api.error.BadRequestException with code 500000 when none of all could be
    ///   banned
    /// @throws hikari.api.error.LimitExceededException when the duration is longer or negative
    /// @see "Discord documentation: Guild Resource, Bulk Guild Ban"
    BulkBan banAll(Snowflake guildId, Collection<Snowflake> userIds, Duration deleteMessages);
}
