package hikari.rest;

import static hikari.rest.OAuth2WireCases.APPLICATION;
import static hikari.rest.OAuth2WireCases.BACK;
import static hikari.rest.OAuth2WireCases.SECRET;
import static hikari.rest.OAuth2WireCases.TOKEN_JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hikari.api.Token;
import hikari.api.application.OAuth2Scope;
import hikari.api.error.BadRequestException;
import hikari.api.error.RestTransportException;
import hikari.api.error.UnauthorizedException;
import hikari.testkit.Outcome;
import hikari.testkit.Waiting;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Tokens of users and owners.
@Timeout(60)
class OAuth2Test {
    @Test
    void aTokenTellsWhatItAllowsAndNothingOfItsSecrets() {
        try (var at = new Fixture()) {
            at.server.reply(RecordingServer.json(200, TOKEN_JSON));
            var token = at.client.oauth2().exchange(APPLICATION, "c", BACK);
            assertThat(token.token()).isEqualTo(Token.bearer("aaaa"));
            assertThat(token.refreshToken()).contains("rrrr");
            assertThat(token.lifetime()).isEqualTo(Duration.ofDays(7));
            assertThat(token.scopes())
                    .containsExactly(OAuth2Scope.Known.IDENTIFY, OAuth2Scope.of("new.scope"));
            assertThat(token.toString()).doesNotContain("aaaa", "rrrr");
            assertThat(APPLICATION.toString()).contains("55").doesNotContain("hush");
            assertThat(SECRET.toString()).doesNotContain(SECRET.verifier());
        }
    }

    @Test
    void aTokenBringsTheGuildAndTheWebhookThatCameWithIt() {
        try (var at = new Fixture()) {
            at.server.reply(
                    RecordingServer.json(
                            200,
                            """
                            {"token_type":"Bearer","access_token":"a","scope":"bot webhook.incoming","expires_in":1,
                             "guild":{"id":"33","name":"g"},
                             "webhook":{"id":"77","type":1,"channel_id":"11","token":"hidden","name":"w"}}\
                            """));
            var token = at.client.oauth2().exchange(APPLICATION, "c", BACK);
            assertThat(token.guild().orElseThrow().id()).isEqualTo(Fixture.GUILD);
            assertThat(token.webhook().orElseThrow().token()).contains("hidden");
            assertThat(token.refreshToken()).isEmpty();
            assertThat(token.toString()).doesNotContain("hidden");
        }
    }

    @Test
    void aRefusedGrantSaysWhyInOAuth2sWordsAndShowsNoSecret() {
        try (var at = new Fixture()) {
            at.server.reply(
                    RecordingServer.json(
                            400,
                            "{\"error\":\"invalid_grant\",\"error_description\":\"Invalid \\\"code\\\" in request.\"}"),
                    RecordingServer.json(401, "{\"error\":\"invalid_client\"}"));
            var bad =
                    catchThrowableOfType(
                            BadRequestException.class,
                            () -> at.client.oauth2().exchange(APPLICATION, "my-code", BACK));
            assertThat(bad).hasMessageContaining("Invalid \"code\" in request.");
            assertThat(bad.getMessage()).doesNotContain("my-code", "hush");
            var wrong =
                    catchThrowableOfType(
                            UnauthorizedException.class,
                            () -> at.client.oauth2().refresh(APPLICATION, "my-token"));
            assertThat(wrong.getMessage())
                    .contains("invalid_client")
                    .doesNotContain("my-token", "hush");
        }
    }

    @Test
    void aGrantThatCanBeUsedOnceIsNotSentTwiceButAClientsTokenIsAskedForAgain() {
        try (var at = new Fixture()) {
            at.server.reply(RecordingServer.DROP);
            assertThatThrownBy(() -> at.client.oauth2().exchange(APPLICATION, "c", BACK))
                    .isInstanceOf(RestTransportException.class);
            assertThat(at.server.received()).hasSize(1);
            at.server.reply(RecordingServer.DROP, RecordingServer.json(200, TOKEN_JSON));
            var waiting =
                    Waiting.on(() ->
                            at.client
                                    .oauth2()
                                    .fetchClientToken(
                                            APPLICATION, List.of(OAuth2Scope.Known.IDENTIFY)));
            at.clock.awaitSleepers(1);
            at.clock.advance(Duration.ofSeconds(10));
            assertThat(waiting.outcome()).isEqualTo(Outcome.DONE);
            assertThat(at.server.received()).hasSize(3);
        }
    }
}
