package hikari.rest;

import hikari.api.error.BadRequestException;
import hikari.api.error.ConflictException;
import hikari.api.error.ForbiddenException;
import hikari.api.error.NotFoundException;
import hikari.api.error.RateLimitedException;
import hikari.api.error.RestError;
import hikari.api.error.RestErrorCode;
import hikari.api.error.RestException;
import hikari.api.error.RestResponseException;
import hikari.api.error.RestRoute;
import hikari.api.error.ServerErrorException;
import hikari.api.error.UnauthorizedException;
import java.util.List;
import java.util.Optional;

/// Makes exceptions of answers.
final class Errors {
    private Errors() {}

    /// The exception for an answer whose status is not one of success.
    ///
    /// @param route the operation
    /// @param answer the answer
    /// @param body what its body says, if it is JSON
    static RestException of(RestRoute route, Answer answer, Optional<ErrorBody> body) {
        if (answer.status() < 400) {
            return Codec.unexpected(
                    route, answer, "the answer is neither a success nor an error", null);
        }
        var error =
                new RestError(
                        answer.status(),
                        body.map(ErrorBody::code).orElse(RestErrorCode.of(0)),
                        body.flatMap(ErrorBody::message).orElseGet(() -> describe(answer)),
                        body.map(ErrorBody::errors).orElse(List.of()),
                        answer.requestId(),
                        Headers.retryAfter(answer, body));
        return switch (answer.status()) {
            case 400 -> new BadRequestException(route, error);
            case 401 -> new UnauthorizedException(route, error);
            case 403 -> new ForbiddenException(route, error);
            case 404 -> new NotFoundException(route, error);
            case 409 -> new ConflictException(route, error);
            case 429 -> new RateLimitedException(route, error);
            default ->
                    answer.status() >= 500
                            ? new ServerErrorException(route, error)
                            : new RestResponseException(route, error);
        };
    }

    private static String describe(Answer answer) {
        return "the answer is not Discord's usual JSON (%s, %d bytes%s)"
                .formatted(
                        answer.contentType().orElse("no content type"),
                        answer.body().bytes().length,
                        answer.body().isCut() ? " and more" : "");
    }
}
