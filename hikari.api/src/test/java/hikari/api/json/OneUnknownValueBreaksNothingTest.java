package hikari.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import hikari.api.Snowflake;
import hikari.api.channel.Channel;
import hikari.api.channel.ChannelType;
import hikari.api.channel.TextChannel;
import hikari.api.channel.UnknownChannel;
import hikari.api.gateway.GatewayGuild;
import hikari.api.guild.GuildFeature;
import hikari.api.guild.Permission;
import hikari.api.guild.Role;
import hikari.api.guild.VerificationLevel;
import hikari.api.interaction.Interaction;
import hikari.api.interaction.ModalInteraction;
import hikari.api.interaction.UnknownInteraction;
import hikari.api.interaction.UnknownSubmittedComponent;
import hikari.api.message.Message;
import hikari.api.message.MessageType;
import hikari.api.message.component.ActionRow;
import hikari.api.message.component.Button;
import hikari.api.message.component.ButtonStyle;
import hikari.api.message.component.UnknownComponent;
import jakarta.json.bind.Jsonb;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What Discord adds tomorrow leaves the rest of a payload whole, and is kept itself.
class OneUnknownValueBreaksNothingTest {
    private static final Jsonb JSONB = Json.create();
    private static final String AUTHOR =
            "{\"id\":\"1\",\"username\":\"u\",\"discriminator\":\"0\",\"public_flags\":4611686018427387904}";
    private static final String MESSAGE =
            """
            {"id":"10","channel_id":"20","author":%s,"content":"hi","timestamp":"2026-01-01T00:00:00+00:00","type":%s,
             "components":%s,"flags":0}\
            """;

    @AfterAll
    static void close() throws Exception {
        JSONB.close();
    }

    private static Message message(String type, String components) {
        return Json.decode(JSONB, MESSAGE.formatted(AUTHOR, type, components), Message.class);
    }

    @Test
    void anUnknownTypeOfMessageKeepsItsCode() {
        assertThat(message("777", "[]").type()).isEqualTo(MessageType.of(777));
        assertThat(message("777", "[]").type().code()).isEqualTo(777);
    }

    @Test
    void anUnknownBitIsKeptAmongKnownOnes() {
        assertThat(message("0", "[]").author().publicFlags().bits()).isEqualTo(1L << 62);
    }

    @Test
    void anUnknownComponentStandsBesideKnownOnes() {
        var components =
                """
                [{"type":1,"components":[{"type":2,"style":99,"custom_id":"a"},{"type":555,"id":3,"x":[1]}]},
                 {"type":901,"id":4}]\
                """;
        var row = (ActionRow) message("0", components).components().getFirst();
        assertThat(row.components().getFirst())
                .asInstanceOf(type(Button.class))
                .extracting(Button::style)
                .isEqualTo(ButtonStyle.of(99));
        assertThat(row.components().getLast())
                .asInstanceOf(type(UnknownComponent.class))
                .satisfies(unknown -> assertThat(unknown.raw().getJsonArray("x")).hasSize(1))
                .satisfies(unknown -> assertThat(unknown.id()).contains(3));
    }

    @Test
    void anUnknownChannelStandsBesideKnownOnes() {
        var guild =
                Json.decode(
                        JSONB,
                        """
                        {"id":"1","name":"g","owner_id":"2","verification_level":42,"features":["NEWS","BRAND_NEW"],
                         "roles":[{"id":"1","name":"r","permissions":"9223372036854775808"}],
                         "channels":[{"id":"3","type":0,"name":"c"},{"id":"4","type":1234,"name":"d"}]}\
                        """,
                        GatewayGuild.class);
        assertThat(guild.channels())
                .hasExactlyElementsOfTypes(TextChannel.class, UnknownChannel.class);
        assertThat(guild.channels().getLast().type()).isEqualTo(ChannelType.of(1234));
        assertThat(guild.channels().getLast().id()).isEqualTo(Snowflake.of(4));
        assertThat(guild.guild().verificationLevel()).isEqualTo(VerificationLevel.of(42));
        assertThat(guild.guild().features())
                .containsExactly(GuildFeature.Known.NEWS, GuildFeature.of("BRAND_NEW"));
        assertThat(guild.guild().roles())
                .extracting(Role::permissions)
                .allSatisfy(permissions -> assertThat(permissions.bits()).isEqualTo(Long.MIN_VALUE))
                .noneMatch(permissions -> permissions.has(Permission.ADMINISTRATOR));
    }

    @Test
    void anUnknownInteractionKeepsAllThatWasSent() {
        var interaction =
                Json.decode(
                        JSONB,
                        "{\"id\":\"1\",\"application_id\":\"2\",\"type\":88,\"token\":\"secret\",\"data\":{\"z\":1}}",
                        Interaction.class);
        assertThat(interaction)
                .asInstanceOf(type(UnknownInteraction.class))
                .satisfies(unknown ->
                        assertThat(unknown.raw().getJsonObject("data")).containsKey("z"));
        assertThat(interaction.toString()).doesNotContain("secret");
    }

    @Test
    void anUnknownFieldOfAModalStandsBesideKnownOnes() {
        var interaction =
                Json.decode(
                        JSONB,
                        """
                        {"id":"1","application_id":"2","type":5,"token":"t","version":1,"data":{"custom_id":"m","components":[
                         {"type":18,"id":1,"component":{"type":4,"id":2,"custom_id":"name","value":"Ada"}},
                         {"type":901,"id":3}]}}\
                        """,
                        ModalInteraction.class);
        assertThat(interaction.data().text("name")).contains("Ada");
        assertThat(interaction.data().components().getLast())
                .isInstanceOf(UnknownSubmittedComponent.class);
    }

    @Test
    void aListOfChannelsMayHoldAnyKind() {
        var channels =
                Json.decodeList(
                        JSONB,
                        "[{\"id\":\"1\",\"type\":1},{\"id\":\"2\",\"type\":-5}]",
                        Channel.class);
        assertThat(channels)
                .extracting(Channel::id)
                .containsExactly(Snowflake.of(1), Snowflake.of(2));
    }
}
