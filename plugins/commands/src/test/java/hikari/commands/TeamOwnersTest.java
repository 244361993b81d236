package hikari.commands;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.application.Application;
import hikari.api.json.Json;
import jakarta.json.bind.Jsonb;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class TeamOwnersTest {
    private static final Jsonb JSONB = Json.create();

    private static final String MEMBER =
            """
            {"membership_state":%d,"team_id":"9","role":"admin","user":{"id":"%d","username":"u"}}\
            """;

    @AfterAll
    static void close() throws Exception {
        JSONB.close();
    }

    private static Application application(String team) {
        return Json.decode(
                JSONB,
                """
                {"id":"1","name":"bot","description":"","verify_key":"00",
                "owner":{"id":"7","username":"ada"},"team":%s}
                """
                        .formatted(team),
                Application.class);
    }

    @Test
    void withoutATeamItIsTheOwner() {
        assertThat(TeamOwners.of(application("null"))).containsExactly(Snowflake.of(7));
    }

    /// The owner is then a user that stands for the team.
    @Test
    void ofATeamItIsTheMembersThatHaveAccepted() {
        var members = MEMBER.formatted(2, 20) + "," + MEMBER.formatted(1, 21);
        var team =
                "{\"id\":\"9\",\"name\":\"t\",\"owner_user_id\":\"20\",\"icon\":null,\"members\":[%s]}"
                        .formatted(members);
        assertThat(TeamOwners.of(application(team))).containsExactly(Snowflake.of(20));
    }

    @Test
    void whoMayOnlyLookOwnsNothing() {
        var looking = MEMBER.formatted(2, 22).replace("admin", "read_only");
        var owner = MEMBER.formatted(2, 20).replace("\"role\":\"admin\",", "");
        var team =
                "{\"id\":\"9\",\"name\":\"t\",\"owner_user_id\":\"20\",\"icon\":null,\"members\":[%s,%s]}"
                        .formatted(looking, owner);
        assertThat(TeamOwners.of(application(team))).containsExactly(Snowflake.of(20));
    }
}
