package hikari.sandbox.world;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.sandbox.ManualClock;
import hikari.sandbox.json.Js;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// The three seconds of the first answer.
class FirstAnswerTest {
    private final ManualClock clock = new ManualClock(Instant.parse("2026-01-01T00:00:00Z"));
    private final World world = new World(1, clock);

    /// A bot that hears of it, and lets the time go by, before the user's action has returned.
    @Test
    void theyRunBeforeTheBotHasTheInteraction() {
        world.interactions().delivery(interaction -> clock.advance(Interactions.FIRST_ANSWER));
        var sent = world.locked(() -> world.interactions().send(interaction()));
        assertThat(sent.state()).isEqualTo(Interaction.State.FAILED);
    }

    private Interaction interaction() {
        new WorldBuilder(world).sandbox();
        var guild = world.guilds().values().iterator().next();
        var payload = Js.of("id", Js.id(world.ids().next()), "token", "secret", "type", 2);
        var channel = guild.channels().values().iterator().next();
        return new Interaction(payload, world.bot(), channel, 0, clock.now());
    }
}
