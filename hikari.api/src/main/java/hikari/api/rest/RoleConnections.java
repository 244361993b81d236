package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.application.RoleConnection;
import hikari.api.application.RoleConnectionMetadata;
import java.util.List;
import java.util.function.Consumer;

/// Linked roles: what an application knows of users, and guilds ask for.
///
/// @see "Discord documentation: Application Role Connection Metadata Resource"
public interface RoleConnections {
    /// {@return the values of an application}
    ///
    /// @param applicationId the application
    /// @see "Discord documentation: Application Role Connection Metadata Resource, Get Application
    ///   Role Connection Metadata Records"
    List<RoleConnectionMetadata> fetchMetadata(Snowflake applicationId);

    /// {@return the values of an application, as changed} They take the place of all that were
    /// there.
    ///
    /// @param applicationId the application
    /// @param metadata the values, up to 5
    /// @throws hikari.api.error.LimitExceededException with more than 5
    /// @see "Discord documentation: Application Role Connection Metadata Resource, Update
    ///   Application Role Connection Metadata Records"
    List<RoleConnectionMetadata> overwriteMetadata(
            Snowflake applicationId, List<RoleConnectionMetadata> metadata);

    /// {@return what an application knows of the user whose bearer token the client has} Needs the
    /// scope `role_connections.write`.
    ///
    /// @param applicationId the application
    /// @see "Discord documentation: User Resource, Get Current User Application Role Connection"
    RoleConnection fetchMine(Snowflake applicationId);

    /// {@return what an application knows of the user whose bearer token the client has, as
    /// changed} Needs the scope `role_connections.write`.
    ///
    /// @param applicationId the application
    /// @param connection what it knows
    /// @see "Discord documentation: User Resource, Update Current User Application Role Connection"
    RoleConnection editMine(Snowflake applicationId, RoleConnection connection);

    /// {@return what an application knows of the user whose bearer token the client has, as
    /// changed} See [#editMine(Snowflake, RoleConnection)].
    ///
    /// @param applicationId the application
    /// @param connection sets what it knows
    default RoleConnection editMine(
            Snowflake applicationId, Consumer<? super RoleConnection.Builder> connection) {
        return editMine(applicationId, RoleConnection.of(connection));
    }

    /// Forgets what an application knows of the user whose bearer token the client has. Needs the
    /// scope `role_connections.write`. Undocumented.
    ///
    /// @param applicationId the application
    /// @see "Discord documentation: User Resource, Delete Current User Application Role Connection"
    void deleteMine(Snowflake applicationId);
}
