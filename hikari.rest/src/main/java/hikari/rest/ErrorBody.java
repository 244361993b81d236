package hikari.rest;

import hikari.api.error.RestErrorCode;
import hikari.api.error.RestFieldError;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/// The JSON of an answer with an error status, or of one that looks like an error. Reads whatever
/// is there: no shape is an error.
///
/// @param code Discord's code; 0 when there is none
/// @param message Discord's sentence
/// @param errors what is wrong with single members
/// @param retryAfter how long to wait, if it says so
/// @param isGlobal with a 429: whether the limit over all operations was hit
/// @param documentsIndexed of a search that is not ready: how much is indexed so far
record ErrorBody(
        RestErrorCode code,
        Optional<String> message,
        List<RestFieldError> errors,
        Optional<Duration> retryAfter,
        boolean isGlobal,
        int documentsIndexed) {
    private static final Logger LOG = LogManager.getLogger(ErrorBody.class);
    private static final JsonProvider JSON = JsonProvider.provider();
    private static final Pattern INDEX = Pattern.compile("\\d{1,9}");

    /// More would not be read by anybody.
    private static final int MOST_ERRORS = 200;

    /// What the body says, if it is a JSON object.
    static Optional<ErrorBody> read(Answer answer) {
        try (var reader = JSON.createReader(new StringReader(Text.leniently(answer)))) {
            return Optional.of(of(reader.readObject()));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.trace("The body of an error is no JSON object", e);
            return Optional.empty();
        }
    }

    private static ErrorBody of(JsonObject body) {
        var errors = new ArrayList<RestFieldError>();
        if (body.get("errors") instanceof JsonObject nested) {
            collect("", nested, errors);
        } else if (!body.containsKey("code")) {
            // The older form: {"name": ["This field is required"]}.
            collect("", body, errors);
        }
        return new ErrorBody(
                RestErrorCode.of(whole(body.get("code"))),
                text(body.get("message"))
                        .or(() -> text(body.get("error_description")))
                        .or(() -> text(body.get("error"))),
                errors,
                body.get("retry_after") instanceof JsonNumber number
                        ? Headers.seconds(number.bigDecimalValue())
                        : Optional.empty(),
                body.get("global") == JsonValue.TRUE,
                whole(body.get("documents_indexed")));
    }

    private static void collect(String path, JsonObject node, List<RestFieldError> into) {
        for (var member : node.entrySet()) {
            if (into.size() >= MOST_ERRORS) {
                return;
            }
            var name = member.getKey();
            switch (member.getValue()) {
                case JsonObject inner -> collect(join(path, name), inner, into);
                case List<?> list -> {
                    var here = name.equals("_errors") ? path : join(path, name);
                    list.stream()
                            .limit(MOST_ERRORS)
                            .forEach(error -> into.add(fieldError(here, error)));
                }
                default -> {}
            }
        }
    }

    private static RestFieldError fieldError(String path, Object error) {
        return switch (error) {
            case JsonObject object ->
                    new RestFieldError(
                            path,
                            text(object.get("code")).orElse(""),
                            text(object.get("message")).orElse(""));
            case JsonString string -> new RestFieldError(path, "", string.getString());
            default -> new RestFieldError(path, "", error.toString());
        };
    }

    private static String join(String path, String name) {
        if (INDEX.matcher(name).matches()) {
            return "%s[%s]".formatted(path, name);
        }
        return path.isEmpty() ? name : path + "." + name;
    }

    private static Optional<String> text(@Nullable JsonValue value) {
        return value instanceof JsonString string
                ? Optional.of(string.getString())
                : Optional.empty();
    }

    private static int whole(@Nullable JsonValue value) {
        return value instanceof JsonNumber number && number.isIntegral() ? number.intValue() : 0;
    }
}
