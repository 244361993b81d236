package hikari.sandbox.world;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.error.LimitExceededException;
import hikari.api.json.Json;
import hikari.api.message.component.Components;
import hikari.api.message.component.TopLevelComponent;
import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/// The library's rules and the sandbox's were written apart, and agree on any tree of components.
class SameRulesProperties {
    private static final Jsonb JSONB = Json.create();

    @AfterContainer
    static void close() throws Exception {
        JSONB.close();
    }

    @Property(tries = 2_000)
    void whatIsBuiltIsTakenAndWhatIsRefusedIsNot(
            @ForAll long seed, @ForAll @IntRange(min = 4, max = 200) int odds) {
        var message = new ComponentTrees(seed, odds).message();
        var json = message.stream().map(SameRulesProperties::json).toList();
        assertThat(built(message)).as("%s", json).isEqualTo(taken(json));
    }

    private static JsonObject json(TopLevelComponent component) {
        return Js.read(Json.encode(JSONB, component));
    }

    private static boolean built(List<TopLevelComponent> components) {
        try {
            Components.checkMessage(components);
            return true;
        } catch (LimitExceededException e) {
            return false;
        }
    }

    private static boolean taken(List<JsonObject> components) {
        var errors = new FieldErrors();
        new ComponentRules(errors).message(components, true);
        try {
            errors.check();
            return true;
        } catch (DiscordError e) {
            return false;
        }
    }
}
