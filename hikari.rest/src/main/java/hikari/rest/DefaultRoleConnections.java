package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.application.RoleConnection;
import hikari.api.application.RoleConnectionMetadata;
import hikari.api.rest.RoleConnections;
import java.util.List;

/// [RoleConnections] over an exchange.
///
/// @param exchange sends the requests
record DefaultRoleConnections(Exchange exchange) implements RoleConnections {
    @Override
    public List<RoleConnectionMetadata> fetchMetadata(Snowflake applicationId) {
        return exchange.fetch(
                RoleConnectionsRoutes.GET_APPLICATION_ROLE_CONNECTIONS_METADATA.at(applicationId));
    }

    @Override
    public List<RoleConnectionMetadata> overwriteMetadata(
            Snowflake applicationId, List<RoleConnectionMetadata> metadata) {
        return exchange.fetch(
                RoleConnectionsRoutes.UPDATE_APPLICATION_ROLE_CONNECTIONS_METADATA
                        .at(applicationId)
                        .body(Ranges.size("metadata", metadata, 0, 5)));
    }

    @Override
    public RoleConnection fetchMine(Snowflake applicationId) {
        return exchange.fetch(
                RoleConnectionsRoutes.GET_APPLICATION_USER_ROLE_CONNECTION.at(applicationId));
    }

    @Override
    public RoleConnection editMine(Snowflake applicationId, RoleConnection connection) {
        return exchange.fetch(
                RoleConnectionsRoutes.UPDATE_APPLICATION_USER_ROLE_CONNECTION
                        .at(applicationId)
                        .body(connection));
    }

    @Override
    public void deleteMine(Snowflake applicationId) {
        exchange.run(
                RoleConnectionsRoutes.DELETE_APPLICATION_USER_ROLE_CONNECTION.at(applicationId));
    }
}
