package hikari.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the interfaces say of Discord's operations, against Discord's own table, where that is at
/// hand.
class OperationJavadocTest {
    /// Only until they are mended: what the interfaces Channels, Messages, Reactions, Guilds and
    /// Interactions do not say. This list must be empty in the end.
    private static final Set<String> GAPS =
            Set.of(
                    "add_group_dm_user",
                    "add_my_message_reaction",
                    "add_thread_member",
                    "bulk_delete_messages",
                    "create_interaction_response",
                    "create_message",
                    "create_pin",
                    "create_thread",
                    "create_thread_from_message",
                    "crosspost_message",
                    "delete_all_message_reactions",
                    "delete_all_message_reactions_by_emoji",
                    "delete_channel",
                    "delete_channel_permission_overwrite",
                    "delete_group_dm_user",
                    "delete_message",
                    "delete_my_message_reaction",
                    "delete_original_webhook_message",
                    "delete_pin",
                    "delete_thread_member",
                    "delete_user_message_reaction",
                    "follow_channel",
                    "get_active_guild_threads",
                    "get_channel",
                    "get_message",
                    "get_original_webhook_message",
                    "get_thread_member",
                    "guild_search",
                    "join_thread",
                    "leave_thread",
                    "list_message_reactions_by_emoji",
                    "list_messages",
                    "list_my_private_archived_threads",
                    "list_pins",
                    "list_private_archived_threads",
                    "list_public_archived_threads",
                    "list_thread_members",
                    "set_channel_permission_overwrite",
                    "thread_search",
                    "trigger_typing_indicator",
                    "update_channel",
                    "update_message",
                    "update_original_webhook_message");

    /// What Discord has replaced and we do not offer.
    private static final Set<String> REPLACED =
            Set.of("deprecated_create_pin", "deprecated_delete_pin", "deprecated_list_pins");

    /// Only until they are mended: this list must be empty in the end.
    private static final Set<String> INTERFACES_WITH_GAPS =
            Set.of("Channels", "Interactions", "Messages", "Reactions");

    /// What they are for is no operation of Discord's.
    private static final Set<String> WITHOUT_OPERATIONS = Set.of("Reasoned", "RestClient");

    @Test
    void everyOperationIsThereWithSectionPermissionsReasonAndEvents() throws Exception {
        var said = ApiJavadoc.all();
        var incomplete = new TreeSet<String>();
        var table = RouteTableTest.read("rest-operations.json");
        for (var each : table.getJsonArray("operations")) {
            var operation = each.asJsonObject();
            if (said.stream().noneMatch(method -> missing(method, operation).isEmpty())) {
                incomplete.add(operation.getString("operationId"));
            }
        }
        for (var each : table.getJsonArray("docsOnly")) {
            var heading = each.asJsonObject().getString("heading");
            if (said.stream().noneMatch(method -> method.isAbout(heading))) {
                incomplete.add(heading);
            }
        }
        var mended = new TreeSet<>(GAPS);
        mended.addAll(REPLACED);
        mended.removeAll(incomplete);
        incomplete.removeAll(GAPS);
        incomplete.removeAll(REPLACED);
        assertThat(incomplete).as("operations of which not all is said").isEmpty();
        assertThat(mended).as("gaps that are none").isEmpty();
    }

    @Test
    void everyMethodSaysWhereToRead() throws Exception {
        var silent =
                ApiJavadoc.all().stream()
                        .filter(method -> !WITHOUT_OPERATIONS.contains(method.type()))
                        .filter(method -> !method.saysWhereToRead())
                        .collect(Collectors.groupingBy(ApiJavadoc::type, Collectors.toList()));
        var mended = new TreeSet<>(INTERFACES_WITH_GAPS);
        mended.removeAll(silent.keySet());
        silent.keySet().removeAll(INTERFACES_WITH_GAPS);
        assertThat(silent).as("methods that name no section").isEmpty();
        assertThat(mended).as("gaps that are none").isEmpty();
    }

    private static List<String> missing(ApiJavadoc method, JsonObject operation) {
        var missing = new ArrayList<String>();
        var id = operation.getString("operationId");
        var isAbout =
                operation.isNull("doc")
                        ? method.text().contains("@see \"Discord OpenAPI: %s\"".formatted(id))
                        : method.isAbout(operation.getString("doc").replaceAll(".* ## ", ""));
        if (!isAbout) {
            missing.add("section");
        }
        if (operation.getBoolean("auditLogReason") && !method.text().contains("Takes a reason")) {
            missing.add("reason");
        }
        for (var list : List.of("firesEvents", "permissionsMentioned")) {
            operation.getJsonArray(list).getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .filter(word -> !method.says(word))
                    .forEach(missing::add);
        }
        return missing;
    }
}
