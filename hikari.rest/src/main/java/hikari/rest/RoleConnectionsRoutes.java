package hikari.rest;

import hikari.api.application.RoleConnection;
import hikari.api.application.RoleConnectionMetadata;
import java.util.List;

/// operations on linked roles Each constant bears its OpenAPI operation id.
final class RoleConnectionsRoutes {
    static final Route<List<RoleConnectionMetadata>> GET_APPLICATION_ROLE_CONNECTIONS_METADATA =
            Route.list(
                    "/applications/{application_id}/role-connections/metadata",
                    RoleConnectionMetadata.class);

    static final Route<List<RoleConnectionMetadata>> UPDATE_APPLICATION_ROLE_CONNECTIONS_METADATA =
            Route.putList(
                            "/applications/{application_id}/role-connections/metadata",
                            RoleConnectionMetadata.class)
                    .bodyList(RoleConnectionMetadata.class);

    static final Route<RoleConnection> GET_APPLICATION_USER_ROLE_CONNECTION =
            Route.get(
                    "/users/@me/applications/{application_id}/role-connection",
                    RoleConnection.class);

    static final Route<RoleConnection> UPDATE_APPLICATION_USER_ROLE_CONNECTION =
            Route.put(
                            "/users/@me/applications/{application_id}/role-connection",
                            RoleConnection.class)
                    .body(RoleConnection.class);

    static final Route<Void> DELETE_APPLICATION_USER_ROLE_CONNECTION =
            Route.delete("/users/@me/applications/{application_id}/role-connection");

    private RoleConnectionsRoutes() {}
}
