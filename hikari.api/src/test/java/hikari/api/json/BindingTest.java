package hikari.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.channel.EditChannel;
import hikari.api.error.DecodeException;
import hikari.api.gateway.GatewayInfo;
import hikari.api.guild.Ban;
import hikari.api.guild.CreateRole;
import hikari.api.guild.Member;
import hikari.api.guild.Permission;
import hikari.api.guild.RoleTags;
import hikari.api.interaction.MessageResponse;
import hikari.api.interaction.Pong;
import hikari.api.message.CreateMessage;
import hikari.api.message.EditMessage;
import hikari.api.message.Upload;
import hikari.api.presence.Activity;
import hikari.api.user.User;
import jakarta.json.bind.Jsonb;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How single members are read and written.
class BindingTest {
    private static final Jsonb JSONB = Json.create();

    @AfterAll
    static void close() throws Exception {
        JSONB.close();
    }

    @Test
    void nullForAPrimitiveIsItsNeutralValue() {
        var user =
                Json.decode(
                        JSONB,
                        "{\"id\":\"1\",\"bot\":null,\"username\":null,\"avatar\":null}",
                        User.class);
        assertThat(user.isBot()).isFalse();
        assertThat(user.username()).isEmpty();
        assertThat(user.avatar()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999", "-99999999999", "1e99", "1.5"})
    void aNumberThatDoesNotFitIsRefusedNotCutOff(String shards) {
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(
                        () -> Json.decode(JSONB, "{\"shards\":" + shards + "}", GatewayInfo.class))
                .withMessageContaining("GatewayInfo.shards");
    }

    @Test
    void anIdMayBeANumber() {
        assertThat(Json.decode(JSONB, "{\"id\":175928847299117063}", User.class).id())
                .isEqualTo(Snowflake.of("175928847299117063"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-01-01T12:00:00+00:00",
                "2021-01-01T12:00:00.000000+00:00",
                "2021-01-01T14:00:00+02:00",
                "2021-01-01T12:00:00Z",
                "2021-01-01T12:00:00"
            })
    void timesHaveAnyOffset(String time) {
        var member = Json.decode(JSONB, "{\"joined_at\":\"" + time + "\"}", Member.class);
        assertThat(member.joinedAt()).contains(Instant.parse("2021-01-01T12:00:00Z"));
    }

    @Test
    void notSentAndNullAreToldApart() {
        var tags = Json.decode(JSONB, "{\"premium_subscriber\":null}", RoleTags.class);
        assertThat(tags.isPremiumSubscriber()).isTrue();
        assertThat(tags.isAvailableForPurchase()).isFalse();
        assertThat(Json.encode(JSONB, EditChannel.of(channel -> channel.name("n").clearTopic())))
                .isEqualTo("{\"name\":\"n\",\"topic\":null}");
    }

    @Test
    void permissionsAreWrittenAsTextOtherFlagsAsNumbers() {
        var role = CreateRole.of(r -> r.permissions(Flags.of(Permission.PIN_MESSAGES)));
        assertThat(Json.encode(JSONB, role)).isEqualTo("{\"permissions\":\"2251799813685248\"}");
        var message = CreateMessage.builder().content("c").ephemeral().build();
        assertThat(Json.encode(JSONB, message)).isEqualTo("{\"content\":\"c\",\"flags\":64}");
    }

    @Test
    void durationsAreWrittenInSeconds() {
        var channel = EditChannel.of(c -> c.rateLimitPerUser(Duration.ofMinutes(2)));
        assertThat(Json.encode(JSONB, channel)).isEqualTo("{\"rate_limit_per_user\":120}");
    }

    @Test
    void answersCarryTheirType() {
        assertThat(Json.encode(JSONB, new Pong())).isEqualTo("{\"type\":1}");
        assertThat(Json.encode(JSONB, MessageResponse.of("hi")))
                .isEqualTo("{\"type\":4,\"data\":{\"content\":\"hi\"}}");
    }

    @Test
    void filesAreNamedInTheMessageButNotWrittenIntoIt() {
        var message = CreateMessage.of(m -> m.upload(Upload.of("a.txt", new byte[] {1})));
        assertThat(Json.encode(JSONB, message))
                .isEqualTo("{\"attachments\":[{\"id\":\"0\",\"filename\":\"a.txt\"}]}");
        var kept = EditMessage.of(m -> m.keep(Snowflake.of(7)).upload(Upload.of("b", new byte[0])));
        assertThat(Json.encode(JSONB, kept))
                .isEqualTo("{\"attachments\":[{\"id\":\"7\"},{\"id\":\"0\",\"filename\":\"b\"}]}");
    }

    @Test
    void theButtonsOfAnActivityMayBeTheirLabelsAlone() {
        var activity =
                Json.decode(
                        JSONB,
                        "{\"name\":\"n\",\"type\":0,\"buttons\":[\"Join\"]}",
                        Activity.class);
        assertThat(activity.buttons())
                .singleElement()
                .extracting(button -> button.label())
                .isEqualTo("Join");
    }

    @Test
    void theErrorNamesThePlace() {
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> Json.decodeList(JSONB, "[{\"user\":{\"id\":true}}]", Ban.class))
                .withMessage("Ban.user: User.id: expected an id, got true");
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> Json.decode(JSONB, "{}", Ban.class))
                .withMessage("Ban.user: is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "\"x\"", "{", "{\"id\":\"1\"", "nul"})
    void whatIsNoObjectIsRefused(String json) {
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> Json.decode(JSONB, json, User.class));
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() ->
                        Json.decode(
                                JSONB, "{\"id\":\"1\",\"x\":" + "[".repeat(100_000), User.class));
    }

    /// A record of a plugin's, with types that only JSON-B knows.
    public record Settings(
            List<URI> links, Weekday day, Snowflake guildId, Optional<Weekday> other) {}

    /// An enum that Discord knows nothing of.
    public enum Weekday {
        MONDAY,
        SUNDAY
    }

    @Test
    void recordsOfPluginsBindWithTypesThatJsonbKnows() {
        var settings =
                new Settings(
                        List.of(URI.create("https://example.org")),
                        Weekday.SUNDAY,
                        Snowflake.of(5),
                        Optional.of(Weekday.MONDAY));
        var json = Json.encode(JSONB, settings);
        assertThat(json)
                .isEqualTo(
                        "{\"links\":[\"https://example.org\"],\"day\":\"SUNDAY\",\"guild_id\":\"5\",\"other\":\"MONDAY\"}");
        assertThat(Json.decode(JSONB, json, Settings.class)).isEqualTo(settings);
    }
}
