package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.application.Entitlement;
import hikari.api.application.EntitlementFilter;
import java.util.List;
import java.util.stream.Stream;

/// What users and guilds have bought from an application.
///
/// @see "Discord documentation: Entitlement Resource"
public interface Entitlements {
    /// {@return entitlements, newest first}
    ///
    /// Fetched as the stream is read, 100 at a time.
    ///
    /// @param applicationId the application
    /// @param filter which
    /// @see "Discord documentation: Entitlement Resource, List Entitlements"
    Stream<Entitlement> fetchAll(Snowflake applicationId, EntitlementFilter filter);

    /// {@return entitlements before one, newest first}
    ///
    /// Fetched as the stream is read, 100 at a time.
    ///
    /// @param applicationId the application
    /// @param before an id; [Snowflake#at] makes one of a time
    /// @param filter which
    /// @see "Discord documentation: Entitlement Resource, List Entitlements"
    Stream<Entitlement> fetchBefore(
            Snowflake applicationId, Snowflake before, EntitlementFilter filter);

    /// {@return entitlements after one, oldest first}
    ///
    /// Fetched as the stream is read, 100 at a time.
    ///
    /// @param applicationId the application
    /// @param after an id; [Snowflake#at] makes one of a time
    /// @param filter which
    /// @see "Discord documentation: Entitlement Resource, List Entitlements"
    Stream<Entitlement> fetchAfter(
            Snowflake applicationId, Snowflake after, EntitlementFilter filter);

    /// {@return an entitlement}
    ///
    /// @param applicationId the application
    /// @param entitlementId the entitlement
    /// @throws hikari.api.error.NotFoundException with code 10029 when there is none
    /// @see "Discord documentation: Entitlement Resource, Get Entitlement"
    Entitlement fetch(Snowflake applicationId, Snowflake entitlementId);

    /// {@return a new entitlement of a user, for tests: without a subscription, and without an end}
    ///
    /// @param applicationId the application
    /// @param skuId for what
    /// @param userId the user
    /// @see "Discord documentation: Entitlement Resource, Create Test Entitlement"
    Entitlement createTestForUser(Snowflake applicationId, Snowflake skuId, Snowflake userId);

    /// {@return a new entitlement of a guild, for tests: without a subscription, and without an
    /// end}
    ///
    /// @param applicationId the application
    /// @param skuId for what
    /// @param guildId the guild
    /// @see "Discord documentation: Entitlement Resource, Create Test Entitlement"
    Entitlement createTestForGuild(Snowflake applicationId, Snowflake skuId, Snowflake guildId);

    /// Deletes an entitlement that was made for tests.
    ///
    /// @param applicationId the application
    /// @param entitlementId the entitlement
    /// @see "Discord documentation: Entitlement Resource, Delete Test Entitlement"
    void deleteTest(Snowflake applicationId, Snowflake entitlementId);

    /// Uses up what a user bought once, so that it can be bought again.
    ///
    /// @param applicationId the application
    /// @param entitlementId the entitlement
    /// @see "Discord documentation: Entitlement Resource, Consume an Entitlement"
    void consume(Snowflake applicationId, Snowflake entitlementId);

    /// {@return the entitlements of the user whose bearer token the client has} Needs the scope
    /// `applications.entitlements`. Undocumented.
    ///
    /// @param applicationId the application
    /// @param skuIds for which SKUs, up to 100; all if there are none
    /// @throws hikari.api.error.LimitExceededException with more than 100
    /// @see "Discord OpenAPI: get_current_user_application_entitlements"
    List<Entitlement> fetchMine(Snowflake applicationId, List<Snowflake> skuIds);
}
