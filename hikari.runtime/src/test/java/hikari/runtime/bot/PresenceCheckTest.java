package hikari.runtime.bot;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.presence.Activity;
import hikari.api.presence.ActivityType;
import hikari.api.presence.PresenceUpdate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PresenceCheckTest {
    @Test
    void whatDiscordShowsIsNotWarnedOf() {
        for (var type : ActivityType.Known.values()) {
            if (type != ActivityType.Known.CUSTOM && type != ActivityType.Known.STREAMING) {
                assertThat(warnings(Activity.of(type, "x"))).isEmpty();
            }
        }
    }

    @Test
    void whatABotCannotSetIsWarnedOf() {
        assertThat(warnings(Activity.of(ActivityType.of(6), "x")))
                .containsExactly("Bots cannot set activities of type 6");
        assertThat(warnings(Activity.of(ActivityType.Known.STREAMING, "x")))
                .singleElement()
                .asString()
                .contains("Twitch or YouTube");
        assertThat(warnings(Activity.of(ActivityType.Known.CUSTOM, "x")))
                .singleElement()
                .asString()
                .contains("state");
    }

    private static List<String> warnings(Activity activity) {
        return PresenceCheck.warnings(PresenceUpdate.online().withActivity(activity));
    }
}
