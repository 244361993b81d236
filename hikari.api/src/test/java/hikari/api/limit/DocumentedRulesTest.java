package hikari.api.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hikari.api.Snowflake;
import hikari.api.application.RoleConnectionMetadata;
import hikari.api.error.LimitExceededException;
import hikari.api.guild.CreateRole;
import hikari.api.guild.CreateSoundboardSound;
import hikari.api.guild.EditRole;
import hikari.api.guild.RoleColors;
import hikari.api.invite.CreateInvite;
import hikari.api.invite.InviteTargetType;
import hikari.api.lobby.CreateLobby;
import hikari.api.user.EditOwnUser;
import hikari.api.webhook.CreateWebhook;
import hikari.api.webhook.EditWebhook;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rules that only Discord's documentation has hold before anything is sent.
class DocumentedRulesTest {
    private static void refused(String field, ThrowingCallable call) {
        var error = catchThrowableOfType(LimitExceededException.class, call);
        assertThat(error).isNotNull();
        assertThat(error.field()).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Clyde", "my DISCORD hook"})
    void webhooksAreNotCalledLikeDiscordsOwn(String name) {
        refused("name", () -> CreateWebhook.of(it -> it.name(name)));
        refused("name", () -> EditWebhook.of(it -> it.name(name)));
        assertThatCode(() -> CreateWebhook.of(it -> it.name("Cly de"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "a#b", "a:b", "a```b", "adiscordb", "everyone", "here"})
    void usersAreNotCalledLikeMentions(String name) {
        refused("username", () -> EditOwnUser.of(it -> it.username(name)));
        assertThatCode(() -> EditOwnUser.of(it -> it.username("hereby")))
                .doesNotThrowAnyException();
    }

    @Test
    void theThirdColourOfARoleMakesItHolographic() {
        var holographic = new RoleColors(11127295, Optional.of(16759788), Optional.of(16761760));
        var other = new RoleColors(1, Optional.of(2), Optional.of(3));
        assertThatCode(() -> CreateRole.of(it -> it.colors(holographic)))
                .doesNotThrowAnyException();
        refused("colors", () -> CreateRole.of(it -> it.colors(other)));
        refused("colors", () -> EditRole.of(it -> it.colors(other)));
    }

    @Test
    void anInviteToAStreamOrAnActivitySaysWhich() {
        refused(
                "target_user_id",
                () -> CreateInvite.of(it -> it.targetType(InviteTargetType.Known.STREAM)));
        refused(
                "target_application_id",
                () ->
                        CreateInvite.of(
                                it -> it.targetType(InviteTargetType.Known.EMBEDDED_APPLICATION)));
        assertThatCode(() ->
                        CreateInvite.of(it ->
                                it.targetType(InviteTargetType.Known.STREAM)
                                        .targetUserId(Snowflake.of(1))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "a-b", "a b", "é"})
    void keysOfRoleConnectionsAreLowerCase(String key) {
        refused("key", () -> RoleConnectionMetadata.builder().key(key));
        assertThatCode(() -> RoleConnectionMetadata.builder().key("a_1"))
                .doesNotThrowAnyException();
    }

    @Test
    void lobbiesRememberAThousandCharactersInAll() {
        assertThatCode(() -> CreateLobby.of(it -> it.metadata(Map.of("k", "x".repeat(999)))))
                .doesNotThrowAnyException();
        refused(
                "metadata (characters in all)",
                () -> CreateLobby.of(it -> it.metadata(Map.of("k", "x".repeat(1000)))));
    }

    @Test
    void soundsHaveAtMost512KiB() {
        var most = sound(524_288);
        var more = sound(524_289);
        assertThatCode(() -> CreateSoundboardSound.of(it -> it.name("ab").sound(most)))
                .doesNotThrowAnyException();
        refused("sound", () -> CreateSoundboardSound.builder().sound(more));
        refused("sound", () -> CreateSoundboardSound.builder().sound("a.mp3"));
    }

    private static String sound(int bytes) {
        return "data:audio/mpeg;base64," + Base64.getEncoder().encodeToString(new byte[bytes]);
    }
}
