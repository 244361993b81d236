package hikari.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.sandbox.Caller;
import hikari.sandbox.RunningSandbox;
import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Test entitlements, and what they are good for.
@Timeout(60)
class EntitlementRoutesTest {
    @RegisterExtension final RunningSandbox on = RunningSandbox.unlimited();

    private String all() {
        return "/applications/%d/entitlements".formatted(on.sandbox().applicationId());
    }

    private Caller.Answer grant(long owner, int type) {
        var body = Js.of("sku_id", "7", "owner_id", Js.id(owner), "owner_type", type).toString();
        return on.bot().call("POST", all(), body);
    }

    private List<String> listed(String query) {
        return on.bot().get(all() + query).list().stream()
                .map(JsonObject.class::cast)
                .map(one -> one.getString("id"))
                .toList();
    }

    @Test
    void theyAreMadeListedConsumedAndDeleted() {
        long ada = on.sandbox().person("ada").id();
        var hers = grant(ada, 2).json();
        assertThat(hers.getString("user_id")).isEqualTo(String.valueOf(ada));
        assertThat(hers).doesNotContainKey("guild_id").doesNotContainKey("starts_at");
        var ofGuild = grant(on.sandbox().guildId(), 1).json().getString("id");
        var id = hers.getString("id");
        assertThat(listed("")).containsExactly(id, ofGuild);
        assertThat(listed("?user_id=" + ada)).containsExactly(id);
        assertThat(listed("?guild_id=" + on.sandbox().guildId())).containsExactly(ofGuild);
        assertThat(listed("?sku_ids=8,9")).isEmpty();
        assertThat(listed("?limit=1")).containsExactly(ofGuild);
        assertThat(listed("?limit=1&after=1")).containsExactly(id);

        assertThat(on.bot().call("POST", all() + "/" + id + "/consume", "").status())
                .isEqualTo(204);
        assertThat(on.bot().get(all() + "/" + id).json().getBoolean("consumed")).isTrue();
        assertThat(on.bot().call("DELETE", all() + "/" + id, "").status()).isEqualTo(204);
        assertThat(listed("")).containsExactly(ofGuild);
        assertThat(listed("?exclude_deleted=false")).containsExactly(id, ofGuild);
    }

    @Test
    void whatIsNotThereIsNotGranted() {
        assertThat(grant(1, 2).code()).isEqualTo(10013);
        assertThat(grant(1, 1).code()).isEqualTo(10004);
        assertThat(grant(on.sandbox().guildId(), 3).code()).isEqualTo(50035);
        assertThat(on.bot().call("POST", all(), "{}").code()).isEqualTo(50035);
        assertThat(on.bot().get(all() + "/1").code()).isEqualTo(10029);
    }

    @Test
    void interactionsTellOfThem() {
        var ada = on.sandbox().person("ada");
        long general = on.sandbox().channel("general");
        on.bot().call("POST", on.commands(), "{\"name\":\"ping\",\"description\":\"d\"}");
        grant(on.sandbox().person("grace").id(), 2);
        assertThat(ada.run(general, "ping").payload().getJsonArray("entitlements")).isEmpty();
        grant(ada.id(), 2);
        grant(on.sandbox().guildId(), 1);
        assertThat(ada.run(general, "ping").payload().getJsonArray("entitlements")).hasSize(2);
    }
}
