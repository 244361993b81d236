package hikari.rest;

import static hikari.rest.Fixture.APP;

import hikari.api.application.RoleConnectionMetadata;
import hikari.api.application.RoleConnectionMetadataType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Operations on linked roles
final class RoleConnectionsWireCases {
    private RoleConnectionsWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(metadata(), connections()).flatMap(List::stream);
    }

    private static List<WireCase> metadata() {
        return List.of(
                new WireCase(
                        "GET /applications/55/role-connections/metadata",
                        "",
                        "[{\"type\":1,\"key\":\"k\",\"name\":\"n\",\"description\":\"d\"}]",
                        c -> c.roleConnections().fetchMetadata(APP)),
                new WireCase(
                        "PUT /applications/55/role-connections/metadata",
                        "[{\"type\":2,\"key\":\"k\",\"name\":\"n\",\"name_localizations\":{\"de\":\"m\"},\"description\":\"d\",\"description_localizations\":{\"de\":\"e\"}}]",
                        "[{\"type\":1,\"key\":\"k\",\"name\":\"n\",\"description\":\"d\"}]",
                        c ->
                                c.roleConnections()
                                        .overwriteMetadata(
                                                APP,
                                                List.of(
                                                        RoleConnectionMetadata.of(m ->
                                                                m.type(
                                                                                RoleConnectionMetadataType
                                                                                        .of(2))
                                                                        .key("k")
                                                                        .name("n")
                                                                        .nameLocalizations(
                                                                                Map.of("de", "m"))
                                                                        .description("d")
                                                                        .descriptionLocalizations(
                                                                                Map.of(
                                                                                        "de",
                                                                                        "e")))))));
    }

    private static List<WireCase> connections() {
        return List.of(
                new WireCase(
                        "GET /users/@me/applications/55/role-connection",
                        "",
                        "{\"platform_name\":\"p\",\"platform_username\":null,\"metadata\":{}}",
                        c -> c.roleConnections().fetchMine(APP)),
                new WireCase(
                        "PUT /users/@me/applications/55/role-connection",
                        "{\"platform_name\":\"p\",\"platform_username\":null,\"metadata\":{\"k\":\"1\"}}",
                        "{\"platform_name\":\"p\"}",
                        c ->
                                c.roleConnections()
                                        .editMine(
                                                APP,
                                                r ->
                                                        r.platformName("p")
                                                                .clearPlatformUsername()
                                                                .metadata(Map.of("k", "1")))),
                new WireCase(
                        "DELETE /users/@me/applications/55/role-connection",
                        "",
                        "",
                        c -> c.roleConnections().deleteMine(APP)));
    }
}
