package hikari.commands.component;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.channel.Channel;
import hikari.api.guild.Role;
import hikari.api.user.User;
import hikari.commands.testing.Sent;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// Selects of what Discord knows, and links.
class TypedSelectsTest {
    private static final View<String> VIEW =
            View.of(
                    "Nothing",
                    (state, layout) ->
                            layout.content(state)
                                    .users(
                                            "Who",
                                            3,
                                            (press, users) -> press.become(chosen(users, User::id)))
                                    .roles(
                                            "As what",
                                            1,
                                            (press, roles) -> press.become(chosen(roles, Role::id)))
                                    .channels(
                                            "Where",
                                            1,
                                            (press, channels) ->
                                                    press.become(chosen(channels, Channel::id)))
                                    .link("https://example.com/", "More"));

    private final SessionRig rig = new SessionRig();

    private static <T> String chosen(List<T> all, Function<T, Snowflake> id) {
        return "chosen: " + all.stream().map(id).toList();
    }

    private String show() {
        rig.serve(invocation -> invocation.show(VIEW));
        return rig.run();
    }

    private String choose(String shown, int place, String resolved, String... ids) {
        var chosen = new Sent().component(SessionRig.ids(shown).get(place), ids);
        return rig.run(chosen.resolved(resolved));
    }

    @Test
    void eachIsShownAsItsKindWithHowManyMayBeChosen() {
        assertThat(show())
                .contains("\"type\":5", "\"max_values\":3", "\"type\":6", "\"type\":8")
                .contains("\"style\":5", "https://example.com/");
    }

    @Test
    void whoWasChosenIsHandedOverInOrderAndUnknownOnesAreLeftOut() {
        var known =
                """
                {"users":{"8":{"id":"8","username":"bob"},"9":{"id":"9","username":"eve"}}}
                """;
        assertThat(choose(show(), 0, known, "9", "7", "8")).contains("chosen: [9, 8]");
    }

    @Test
    void rolesAndChannelsAreHandedOverByTheirOwnSelects() {
        var role =
                """
                {"roles":{"5":{"id":"5","name":"staff","color":0,"colors":{"primary_color":0},"hoist":false,
                "position":1,"permissions":"0","managed":false,"mentionable":false,"flags":0}}}
                """;
        var channel =
                """
                {"channels":{"6":{"id":"6","type":0,"name":"general","permissions":"0"}}}
                """;
        var after = choose(show(), 1, role, "5");
        assertThat(after).contains("chosen: [5]");
        assertThat(choose(after, 2, channel, "6")).contains("chosen: [6]");
    }
}
