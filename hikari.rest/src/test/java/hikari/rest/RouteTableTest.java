package hikari.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The routes against Discord's own tables, where those are at hand.
class RouteTableTest {
    static final List<Class<?>> TABLES =
            List.of(
                    GatewayRoutes.class,
                    UserRoutes.class,
                    ApplicationRoutes.class,
                    ChannelRoutes.class,
                    ThreadRoutes.class,
                    MessageRoutes.class,
                    GuildRoutes.class,
                    CommandRoutes.class,
                    AuditLogsRoutes.class,
                    AutoModerationRoutes.class,
                    JoinRequestsRoutes.class,
                    ScheduledEventsRoutes.class,
                    StagesRoutes.class,
                    SoundboardRoutes.class,
                    IntegrationsRoutes.class,
                    CommunityRoutes.class,
                    WidgetsRoutes.class,
                    TemplatesRoutes.class,
                    EmojisRoutes.class,
                    StickersRoutes.class,
                    VoiceStatesRoutes.class,
                    EntitlementsRoutes.class,
                    SkusRoutes.class,
                    SubscriptionsRoutes.class,
                    RoleConnectionsRoutes.class,
                    LobbiesRoutes.class,
                    SocialSdkRoutes.class,
                    OAuth2Routes.class,
                    WebhooksRoutes.class,
                    InvitesRoutes.class,
                    PollsRoutes.class,
                    InteractionRoutes.class);

    /// Several constants for one operation: with a query that has it answer, with an interaction's
    /// token instead of a webhook's, or with another body for another kind of channel.
    private static final String VARIANTS =
            "_WITH_ANSWER|_OF_INTERACTION|_WITH_SEVERAL|_OF_THREAD|_OF_GROUP|_IN_FORUM";

    /// Operations that only the documentation has; their ids are its headings.
    private static final Set<String> DOCUMENTED_ONLY =
            Set.of(
                    "PATCH /guilds/{}/members/@me/nick",
                    "PUT /applications/{}/guilds/{}/commands/permissions",
                    "GET /applications/{}/skus",
                    "POST /oauth2/token",
                    "POST /oauth2/token/revoke");

    @Test
    void everyRouteIsAnOperationOfDiscords() throws Exception {
        var operations = operations();
        var openapi = read("openapi.json").getJsonObject("paths");
        for (var entry : routes().entrySet()) {
            var id = operationId(entry.getKey());
            var route = entry.getValue();
            var template = route.shape().template();
            if (DOCUMENTED_ONLY.contains(
                    route.shape().toString().replaceAll("\\{[a-z_0-9]+}", "{}"))) {
                continue;
            }
            assertThat(operations).as("operation ids").containsKey(id);
            var operation = operations.get(id);
            assertThat(route.shape().method()).as(id).isEqualTo(operation.getString("method"));
            assertThat(template).as(id).isEqualTo(operation.getString("path"));
            assertThat(openapi.getJsonObject(template))
                    .as(id)
                    .containsKey(route.shape().method().toLowerCase(Locale.ROOT));
            assertThat(route.has(Trait.REASON))
                    .as("reason of " + id)
                    .isEqualTo(operation.getBoolean("auditLogReason"));
            assertThat(String.join("+", route.majorParameters()))
                    .as("major parameter of " + id)
                    .isEqualTo(
                            operation.isNull("majorParameter")
                                    ? ""
                                    : operation.getString("majorParameter").split(" ", 2)[0]);
            assertThat(
                            route.isVoid()
                                    || !operation
                                            .getJsonArray("success")
                                            .toString()
                                            .equals("[\"204\"]"))
                    .as("result of " + id)
                    .isTrue();
        }
    }

    @Test
    void onlyAnswersToInteractionsEscapeTheGlobalLimit() throws Exception {
        var answers = routesOf(InteractionRoutes.class).values();
        assertThat(answers).isNotEmpty();
        for (var route : routes().values()) {
            var hasToken =
                    route.parameters().contains("interaction_token")
                            || route.parameters().contains("webhook_token");
            assertThat(route.has(Trait.NOT_GLOBALLY_LIMITED))
                    .as(route.toString())
                    .isEqualTo(answers.contains(route));
            assertThat(route.has(Trait.TOKEN_IN_PATH)).as(route.toString()).isEqualTo(hasToken);
        }
    }

    @Test
    void noRequestThatMakesSomethingNewIsRepeatable() throws Exception {
        var repeatablePosts = new ArrayList<String>();
        for (var entry : routes().entrySet()) {
            if (entry.getValue().shape().method().equals("POST")
                    && entry.getValue().has(Trait.REPEATABLE)) {
                repeatablePosts.add(entry.getKey());
            }
        }
        assertThat(repeatablePosts)
                .containsExactlyInAnyOrder(
                        "CREATE_DM",
                        "REVOKE_TOKEN",
                        "TRIGGER_TYPING_INDICATOR",
                        "BULK_DELETE_MESSAGES",
                        "CREATE_APPLICATION_COMMAND",
                        "CREATE_GUILD_APPLICATION_COMMAND");
    }

    static String operationId(String constant) {
        return constant.replaceAll(VARIANTS, "").toLowerCase(Locale.ROOT);
    }

    static Map<String, Route<?>> routes() throws IllegalAccessException {
        var routes = new LinkedHashMap<String, Route<?>>();
        for (var table : TABLES) {
            routesOf(table)
                    .forEach(
                            (name, route) -> assertThat(routes.put(name, route)).as(name).isNull());
        }
        return routes;
    }

    private static Map<String, Route<?>> routesOf(Class<?> table) throws IllegalAccessException {
        var routes = new LinkedHashMap<String, Route<?>>();
        for (var field : table.getDeclaredFields()) {
            if (field.getType() == Route.class) {
                routes.put(field.getName(), (Route<?>) field.get(null));
            }
        }
        return routes;
    }

    private static Map<String, JsonObject> operations() throws IOException {
        var operations = new LinkedHashMap<String, JsonObject>();
        for (var operation : read("rest-operations.json").getJsonArray("operations")) {
            operations.put(
                    operation.asJsonObject().getString("operationId"), operation.asJsonObject());
        }
        return operations;
    }

    /// Discord's tables are beside the project where it is built, not in it.
    static JsonObject read(String name) throws IOException {
        var root = Path.of("").toAbsolutePath();
        while (root != null && !Files.isDirectory(root.resolve("../shared/discord"))) {
            root = root.getParent();
        }
        assumeTrue(root != null, "../shared/discord is not here");
        try (var in =
                Json.createReader(
                        Files.newBufferedReader(root.resolve("../shared/discord").resolve(name)))) {
            return in.readObject();
        }
    }
}
