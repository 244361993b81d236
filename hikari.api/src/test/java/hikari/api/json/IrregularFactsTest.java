package hikari.api.json;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Flags;
import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.application.Application;
import hikari.api.application.ApplicationFlag;
import hikari.api.command.Command;
import hikari.api.command.CommandType;
import hikari.api.guild.Permission;
import hikari.api.guild.Role;
import hikari.api.guild.RoleTags;
import hikari.api.guild.SoundboardSound;
import hikari.api.interaction.Interaction;
import hikari.api.invite.Invite;
import hikari.api.message.Message;
import hikari.api.message.component.MessageComponent;
import hikari.api.message.component.UnknownComponent;
import hikari.api.presence.Presence;
import hikari.api.user.OwnUser;
import hikari.api.user.UserFlag;
import jakarta.json.bind.Jsonb;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where Discord breaks its own rules, as its documentation says or its answers show.
class IrregularFactsTest {
    private static final Jsonb JSONB = Json.create();
    private static final String MESSAGE =
            "{\"id\":\"1\",\"channel_id\":\"2\",\"author\":{\"id\":\"3\"},\"timestamp\":\"2026-01-01T00:00:00Z\"%s}";

    @AfterAll
    static void close() throws Exception {
        JSONB.close();
    }

    private static <T> T read(String json, Class<T> type) {
        return Json.decode(JSONB, json, type);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|false",
                "{\"available_for_purchase\":null}|true",
                "{\"available_for_purchase\":true}|true",
                "{\"available_for_purchase\":false}|false"
            })
    void aTagOfARoleThatIsNullIsTrue(String json, boolean expected) {
        assertThat(read(json, RoleTags.class).isAvailableForPurchase()).isEqualTo(expected);
        var linked = json.replace("available_for_purchase", "guild_connections");
        assertThat(read(linked, RoleTags.class).isGuildConnections()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "7"})
    void aNonceIsTextOrANumber(String nonce) {
        assertThat(read(MESSAGE.formatted(",\"nonce\":" + nonce), Message.class).nonce())
                .contains("7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "1"})
    void aSoundIsNamedByTextOrByANumber(String id) {
        assertThat(read("{\"sound_id\":%s}".formatted(id), SoundboardSound.class).soundId())
                .isEqualTo(Snowflake.of(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2048\"", "2048"})
    void permissionsAreTextOrANumber(String bits) {
        var role = read("{\"id\":\"1\",\"permissions\":%s}".formatted(bits), Role.class);
        assertThat(role.permissions()).isEqualTo(Flags.of(Permission.SEND_MESSAGES));
    }

    @Test
    void flagsThatOutgrewTheirMemberComeOnceMoreAsText() {
        var application =
                read(
                        "{\"id\":\"1\",\"flags\":8388608,\"flags_new\":\"1152921504615235584\"}",
                        Application.class);
        assertThat(application.flags().has(ApplicationFlag.APPLICATION_COMMAND_BADGE)).isTrue();
        assertThat(application.flagsNew().orElseThrow().bits()).isEqualTo(1L << 60 | 8388608);
    }

    @Test
    void anAnsweredMessageIsThereDeletedOrNotLookedFor() {
        assertThat(read(MESSAGE.formatted(""), Message.class).referencedMessage().isSet())
                .isFalse();
        assertThat(read(MESSAGE.formatted(",\"referenced_message\":null"), Message.class))
                .extracting(Message::referencedMessage)
                .isInstanceOf(Settable.Null.class);
        assertThat(
                        read(
                                MESSAGE.formatted(
                                        ",\"referenced_message\":" + MESSAGE.formatted("")),
                                Message.class))
                .extracting(message -> message.referencedMessage().value().orElseThrow().id())
                .isEqualTo(Snowflake.of(1));
    }

    @Test
    void aCommandThatNobodyMayUseIsNotOneThatEverybodyMay() {
        var nobody =
                read(
                        "{\"id\":\"1\",\"application_id\":\"2\",\"version\":\"3\",\"default_member_permissions\":\"0\"}",
                        Command.class);
        assertThat(nobody.defaultMemberPermissions()).contains(Flags.none(Permission.class));
        assertThat(nobody.type()).isEqualTo(CommandType.Known.CHAT_INPUT);
        var everybody =
                read(
                        "{\"id\":\"1\",\"application_id\":\"2\",\"version\":\"3\",\"default_member_permissions\":null}",
                        Command.class);
        assertThat(everybody.defaultMemberPermissions()).isEmpty();
    }

    @Test
    void oneLanguageStandsBesideTheNameInsteadOfAll() {
        var command =
                read(
                        """
                        {"id":"1","application_id":"2","version":"3","name":"birthday","name_localized":"生日",
                         "options":[{"type":4,"name":"age","name_localized":"岁数","choices":[{"name":"a","name_localized":"b","value":1}]}]}\
                        """,
                        Command.class);
        assertThat(command.nameLocalized()).contains("生日");
        assertThat(command.options().getFirst().nameLocalized()).contains("岁数");
        assertThat(command.options().getFirst().choices().getFirst().nameLocalized()).contains("b");
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 16, 20, 24})
    void typesOfComponentsWithoutARecordAreTolerated(int type) {
        var component = read("{\"type\":%d,\"id\":5}".formatted(type), MessageComponent.class);
        assertThat(component).isInstanceOf(UnknownComponent.class);
        assertThat(component.type().code()).isEqualTo(type);
        assertThat(component.id()).contains(5);
    }

    @Test
    void anInvokingUserStandsInTheMembershipOrAlone() {
        var json =
                "{\"id\":\"1\",\"application_id\":\"2\",\"type\":2,\"token\":\"t\",\"version\":1,\"data\":{\"id\":\"3\",\"name\":\"n\"},%s}";
        var guild = read(json.formatted("\"member\":{\"user\":{\"id\":\"7\"}}"), Interaction.class);
        var direct = read(json.formatted("\"user\":{\"id\":\"8\"}"), Interaction.class);
        assertThat(guild.invoker().orElseThrow().id()).isEqualTo(Snowflake.of(7));
        assertThat(direct.invoker().orElseThrow().id()).isEqualTo(Snowflake.of(8));
    }

    @Test
    void aPresenceMayTellOnlyWhoseItIsOrThatTheNameIsGone() {
        var presence = read("{\"user\":{\"id\":\"7\"}}", Presence.class);
        assertThat(presence.user().globalName().isSet()).isFalse();
        var renamed = read("{\"user\":{\"id\":\"7\",\"global_name\":null}}", Presence.class);
        assertThat(renamed.user().globalName()).isInstanceOf(Settable.Null.class);
    }

    @Test
    void flagsOfTheOwnAccountStandBesideThePublicOnes() {
        var own = read("{\"id\":\"1\",\"public_flags\":1,\"flags\":3}", OwnUser.class);
        assertThat(own.flags()).isEqualTo(Flags.of(UserFlag.STAFF, UserFlag.PARTNER));
        assertThat(own.user().publicFlags()).isEqualTo(Flags.of(UserFlag.STAFF));
        assertThat(Json.encode(JSONB, own)).containsOnlyOnce("\"flags\"");
    }

    @Test
    void anInviteTellsOfItsGuildMoreThanOthersDo() {
        var invite =
                read(
                        """
                        {"type":0,"code":"c","guild_id":"1","guild":{"id":"1","description":"d","nsfw_level":1,"vanity_url_code":"v"},
                         "channel":{"id":"2","type":3,"name":null,"recipients":[{"id":"3","username":"u","avatar":null}]},
                         "target_type":3,"target_application":{"id":"4","name":"n","verify_key":"k"}}\
                        """,
                        Invite.class);
        assertThat(invite.guild().orElseThrow().vanityUrlCode()).contains("v");
        assertThat(invite.channel().orElseThrow().recipients().getFirst().username())
                .isEqualTo("u");
        assertThat(invite.targetApplication().orElseThrow().verifyKey()).isEqualTo("k");
    }
}
