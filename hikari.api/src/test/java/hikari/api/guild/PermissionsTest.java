package hikari.api.guild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hikari.api.Snowflake;
import hikari.api.channel.Channel;
import hikari.api.channel.GuildChannel;
import hikari.api.json.Json;
import jakarta.json.bind.Jsonb;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PermissionsTest {
    private static final Jsonb JSONB = Json.create();
    private static final Guild GUILD =
            Json.decode(
                    JSONB,
                    """
                    {"id":"1","name":"g","owner_id":"9","roles":[
                      {"id":"1","name":"@everyone","position":0,"permissions":"1024"},
                      {"id":"2","name":"r","position":1,"permissions":"2048"}]}\
                    """,
                    Guild.class);

    @Test
    void aFetchedGuildBringsItsRolesAlong() {
        var who = new PermissionHolder(Snowflake.of(5), ids(2), Optional.empty());
        assertThat(Permissions.of(GUILD).inGuild(who, World.NOW).known())
                .containsExactlyInAnyOrder(Permission.VIEW_CHANNEL, Permission.SEND_MESSAGES);
    }

    @Test
    void theOwnerMayDoEverythingThatHasAName() {
        var owner =
                new PermissionHolder(
                        Snowflake.of(9), List.of(), Optional.of(World.NOW.plusSeconds(9)));
        assertThat(Permissions.of(GUILD).inGuild(owner, World.NOW)).isEqualTo(Permissions.all());
    }

    @Test
    void bitsWithoutANameAreKept() {
        var role =
                Json.decode(
                        JSONB,
                        "{\"id\":\"1\",\"name\":\"\",\"permissions\":\"1152921504606848000\"}",
                        Role.class);
        var who = new PermissionHolder(Snowflake.of(5), List.of(), Optional.empty());
        assertThat(Permissions.of(GUILD, List.of(role)).inGuild(who, World.NOW).bits())
                .isEqualTo(1152921504606848000L);
    }

    @Test
    void aThreadIsAskedAboutWithItsParent() {
        var thread =
                (GuildChannel)
                        Json.decode(
                                JSONB, "{\"id\":\"3\",\"type\":11,\"name\":\"t\"}", Channel.class);
        var who = new PermissionHolder(Snowflake.of(5), List.of(), Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Permissions.of(GUILD).in(thread, who, World.NOW))
                .withMessageContaining("inThread");
    }

    @Test
    void aMemberWithoutItsUserNeedsTheId() {
        var member = Json.decode(JSONB, "{\"roles\":[\"2\"]}", Member.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PermissionHolder.of(member))
                .withMessageContaining("id");
        assertThat(PermissionHolder.of(Snowflake.of(5), member).roles()).isEqualTo(ids(2));
    }

    private static List<Snowflake> ids(long... ids) {
        return Arrays.stream(ids).mapToObj(Snowflake::of).toList();
    }
}
