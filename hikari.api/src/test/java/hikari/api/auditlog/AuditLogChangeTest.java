package hikari.api.auditlog;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.automoderation.TriggerType;
import hikari.api.channel.OverwriteType;
import hikari.api.command.CommandPermission;
import hikari.api.command.CommandPermissionType;
import hikari.api.json.Json;
import jakarta.json.bind.Jsonb;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The shapes of changes that Discord documents, and those that it does not.
class AuditLogChangeTest {
    private final Jsonb jsonb = Json.create();

    @AfterEach
    void close() throws Exception {
        jsonb.close();
    }

    @Test
    void rolesThatAMemberGotAndLostAreListed() {
        var entry =
                entry(
                        """
                        {"id":"1","action_type":25,"target_id":"44","user_id":"5","changes":[
                         {"key":"$add","new_value":[{"id":"66","name":"new"},{"id":67}]},
                         {"key":"$remove","new_value":[{"id":"68","name":"old"}]}]}\
                        """);
        assertThat(entry.addedRoles())
                .containsExactly(
                        new ChangedRole(Snowflake.of(66), "new"),
                        new ChangedRole(Snowflake.of(67), ""));
        assertThat(entry.removedRoles()).containsExactly(new ChangedRole(Snowflake.of(68), "old"));
        assertThat(entry.findTarget()).contains(Snowflake.of(44));
    }

    @Test
    void permissionsOfACommandAreKeyedById() {
        var change =
                change(
                        """
                        {"key":"66","old_value":{"id":"66","type":1,"permission":false},
                         "new_value":{"id":"66","type":1,"permission":true}}\
                        """);
        assertThat(change.permissionTarget()).contains(Snowflake.of(66));
        assertThat(change.before().commandPermission()).contains(permission(false));
        assertThat(change.after().commandPermission()).contains(permission(true));
        assertThat(change("{\"key\":\"name\"}").permissionTarget()).isEmpty();
    }

    @Test
    void aValueIsReadAsWhatItIs() {
        assertThat(after("\"x\"").text()).contains("x");
        assertThat(after("86400").number()).contains(86400L);
        assertThat(after("\"2048\"").number()).contains(2048L);
        assertThat(after("false").bool()).contains(false);
        assertThat(after("\"577602779410071575\"").id())
                .contains(Snowflake.of(577602779410071575L));
        assertThat(after("577602779410071575").id()).contains(Snowflake.of(577602779410071575L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "{}", "[]", "[1,null,{\"id\":\"x\"}]", "1.5", "\"\"", "-1", "true"})
    void noValueIsAnError(String json) {
        var value = after(json);
        assertThat(value.roles()).isEmpty();
        assertThat(value.commandPermission()).isEmpty();
        assertThat(List.of(value.text(), value.number(), value.bool(), value.id()))
                .doesNotContainNull();
    }

    @Test
    void whatWasNotSetIsEmpty() {
        var change = change("{\"key\":\"topic\",\"new_value\":\"t\"}");
        assertThat(change.before().json()).isEmpty();
        assertThat(change.before().text()).isEmpty();
        assertThat(change.addedRoles()).isEmpty();
    }

    @Test
    void optionsAreTyped() {
        var options =
                entry(
                                """
                                {"id":"1","action_type":21,"options":{"count":"3",
                                 "delete_member_days":"16","members_removed":32,"type":"1",
                                 "auto_moderation_rule_trigger_type":"5"}}\
                                """)
                        .options()
                        .orElseThrow();
        assertThat(options.targets()).contains(3);
        assertThat(options.inactivity()).contains(Duration.ofDays(16));
        assertThat(options.removals()).contains(32);
        assertThat(options.overwriteType()).contains(OverwriteType.Known.MEMBER);
        assertThat(options.triggerType()).contains(TriggerType.Known.MENTION_SPAM);
    }

    @Test
    void optionsOfOldEntriesAreReadToo() {
        var options =
                entry(
                                "{\"id\":\"1\",\"action_type\":13,\"options\":{\"type\":\"role\",\"count\":\"?\"}}")
                        .options()
                        .orElseThrow();
        assertThat(options.overwriteType()).contains(OverwriteType.Known.ROLE);
        assertThat(options.targets()).isEmpty();
    }

    private static CommandPermission permission(boolean isAllowed) {
        return new CommandPermission(Snowflake.of(66), CommandPermissionType.Known.ROLE, isAllowed);
    }

    private ChangeValue after(String json) {
        return change("{\"key\":\"k\",\"new_value\":" + json + "}").after();
    }

    private AuditLogChange change(String json) {
        return Json.decode(jsonb, json, AuditLogChange.class);
    }

    private AuditLogEntry entry(String json) {
        return Json.decode(jsonb, json, AuditLogEntry.class);
    }
}
