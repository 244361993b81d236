package hikari.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hikari.api.error.BadRequestException;
import hikari.api.error.ConflictException;
import hikari.api.error.DecodeException;
import hikari.api.error.ForbiddenException;
import hikari.api.error.InvalidErrorCode;
import hikari.api.error.NotFoundException;
import hikari.api.error.RestErrorCode;
import hikari.api.error.RestException;
import hikari.api.error.RestResponseException;
import hikari.api.error.ServerErrorException;
import hikari.api.error.UnauthorizedException;
import hikari.api.error.UnexpectedResponseException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ErrorShapesTest {
    private final Fixture at = new Fixture(config -> config.maxRetries(0));

    @AfterEach
    void close() {
        at.close();
    }

    private RestResponseException errorFor(RecordingServer.Reply reply) {
        at.server.reply(reply);
        return catchThrowableOfType(
                RestResponseException.class,
                () -> at.client.messages().fetch(Fixture.CHANNEL, Fixture.MESSAGE));
    }

    @Test
    void eachStatusHasItsType() {
        var types =
                List.of(
                        BadRequestException.class,
                        UnauthorizedException.class,
                        ForbiddenException.class,
                        NotFoundException.class,
                        ConflictException.class,
                        ServerErrorException.class,
                        RestResponseException.class);
        var statuses = List.of(400, 401, 403, 404, 409, 503, 405);
        for (var i = 0; i < statuses.size(); i++) {
            var error =
                    errorFor(
                            RecordingServer.json(
                                    statuses.get(i), "{\"code\":0,\"message\":\"no\"}"));
            assertThat(error).isExactlyInstanceOf(types.get(i));
            assertThat(error.status()).isEqualTo(statuses.get(i));
        }
    }

    @Test
    void nestedErrorsBecomeReadableLines() {
        var error =
                errorFor(
                        RecordingServer.json(
                                400,
                                """
                                {"code": 50035, "message": "Invalid Form Body", "errors": {
                                  "embeds": {"0": {"fields": {"2": {"name": {"_errors": [
                                    {"code": "BASE_TYPE_REQUIRED", "message": "This field is required"}]}}}}},
                                  "_errors": [{"code": "X", "message": "whole"}]}}\
                                """,
                                "CF-Ray",
                                "8f-FRA"));
        assertThat(error.code()).isEqualTo(InvalidErrorCode.INVALID_FORM_BODY);
        assertThat(error.errors())
                .extracting(Object::toString)
                .containsExactly(
                        "embeds[0].fields[2].name: BASE_TYPE_REQUIRED This field is required",
                        "(request): X whole");
        assertThat(error.requestId()).contains("8f-FRA");
        assertThat(error)
                .hasMessageContaining("GET /channels/{channel_id}/messages/{message_id}")
                .hasMessageContaining("Invalid Form Body")
                .hasMessageContaining("embeds[0].fields[2].name")
                .hasMessageNotContaining(Fixture.SECRET);
    }

    @Test
    void theOlderFormOfErrorsIsReadToo() {
        var error = errorFor(RecordingServer.json(400, "{\"content\": [\"Cannot be empty\"]}"));
        assertThat(error.errors())
                .extracting(Object::toString)
                .containsExactly("content:  Cannot be empty");
    }

    @Test
    void anErrorOfAnAuthorizationServerIsReadToo() {
        var error =
                errorFor(
                        RecordingServer.json(
                                400,
                                "{\"error\":\"invalid_grant\",\"error_description\":\"old\"}"));
        assertThat(error).hasMessageContaining("old");
    }

    @Test
    void aCodeThatHasNoNameKeepsItsNumber() {
        var error = errorFor(RecordingServer.json(403, "{\"code\":123456,\"message\":\"?\"}"));
        assertThat(error.code()).isEqualTo(new RestErrorCode.Unknown(123456));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>Bad gateway</html>",
                "[1,2]",
                "null",
                "{\"code\":\"x\",\"message\":7,\"errors\":[3]}",
                "{\"code\":1e999999,\"message\":\"m\"}",
                "{\"errors\":{\"a\":{\"_errors\":\"no list\"}}}",
                "{\"mess",
                "\"text\"",
                "{\"code\":99999999999999}"
            })
    void anErrorOfAnyShapeIsAnErrorOfItsStatus(String body) {
        var error =
                errorFor(
                        RecordingServer.bytes(
                                502, "text/html", body.getBytes(StandardCharsets.UTF_8)));
        assertThat(error).isInstanceOf(ServerErrorException.class);
    }

    @Test
    void anErrorOfTenMegabytesIsCut() {
        var error = errorFor(RecordingServer.bytes(500, "text/plain", new byte[10 << 20]));
        assertThat(error).isInstanceOf(ServerErrorException.class).hasMessageContaining("and more");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "<html>Sign in to the hotel's network</html>",
                "[]",
                "null",
                "7",
                "{\"id\":\"22\"",
                "{\"id\":{}}",
                "{\"id\":\"not a number\"}",
                "{}x",
                "\u0000"
            })
    void defect18NoParserErrorLeaksOnUnexpectedBodies(String body) {
        at.server.reply(
                RecordingServer.bytes(200, "text/html", body.getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> at.client.messages().fetch(Fixture.CHANNEL, Fixture.MESSAGE))
                .isInstanceOfSatisfying(
                        UnexpectedResponseException.class,
                        e -> {
                            assertThat(e.status()).isEqualTo(200);
                            assertThat(e.route().template())
                                    .isEqualTo("/channels/{channel_id}/messages/{message_id}");
                        });
    }

    @Test
    void defect18NoParserErrorLeaksOnDeepNesting() {
        at.server.reply(RecordingServer.json(200, "{\"embeds\":" + "[".repeat(200_000)));
        assertThatThrownBy(() -> at.client.messages().fetch(Fixture.CHANNEL, Fixture.MESSAGE))
                .isInstanceOf(UnexpectedResponseException.class);
    }

    @Test
    void defect18NoParserErrorLeaksOnAnAnswerWithoutContent() {
        at.server.reply(RecordingServer.empty(204));
        assertThatThrownBy(() -> at.client.users().fetchMe())
                .isInstanceOf(UnexpectedResponseException.class);
        at.server.reply(RecordingServer.json(200, "{}"));
        assertThatThrownBy(() -> at.client.guilds().fetchChannels(Fixture.GUILD))
                .isInstanceOf(UnexpectedResponseException.class);
        at.server.reply(RecordingServer.json(200, "{}"));
        assertThatThrownBy(() -> at.client.gateway().fetchUrl())
                .isInstanceOf(DecodeException.class);
    }

    @Test
    void aRedirectIsNotFollowed() {
        at.server.reply(
                RecordingServer.bytes(
                        302, "text/html", new byte[0], "Location", "http://127.0.0.1:1/"));
        assertThatThrownBy(() -> at.client.users().fetchMe())
                .isInstanceOf(UnexpectedResponseException.class)
                .isInstanceOf(RestException.class);
    }
}
