package hikari.runtime.interaction;

import hikari.api.bot.Bot;
import hikari.api.error.NotFoundException;
import hikari.api.error.RestError;
import hikari.api.error.RestErrorCode;
import hikari.api.error.RestResponseException;
import hikari.api.error.RestRoute;
import hikari.api.interaction.Interaction;
import hikari.api.json.Json;
import hikari.api.message.Message;
import hikari.api.rest.Interactions;
import hikari.api.rest.RestClient;
import hikari.api.server.InteractionResponder;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicReference;

/// Writes down what is sent, holds the clock and what is due, and fails when told to.
final class FakeDiscord {
    private static final RestRoute ROUTE = new RestRoute("POST", "/callback");

    final List<Object> sent = new ArrayList<>();
    final Queue<RuntimeException> failures = new ArrayDeque<>();
    final AtomicReference<Runnable> due = new AtomicReference<>(() -> {});
    long nanos;
    Duration delay = Duration.ZERO;

    static Interaction interaction(int type, String more) {
        var json =
                """
                {"id": "1", "application_id": "2", "type": %d, "token": "t", "version": 1,
                 "data": {"id": "3", "name": "n", "type": 1, "custom_id": "c",
                  "component_type": 2, "components": []}, "app_permissions": "0"%s}
                """
                        .formatted(type, more);
        return Json.decode(Json.create(), json, Interaction.class);
    }

    /// {@return the answering of an interaction that comes now}
    Answering answering(Interaction interaction) {
        return new Answering(
                bot(),
                interaction,
                Optional.<InteractionResponder>of(this::take),
                (after, work) -> {
                    delay = after;
                    due.set(work);
                },
                () -> nanos);
    }

    void pass(Duration time) {
        nanos += time.toNanos();
    }

    private int untilFailure = -1;
    private RuntimeException later = failed();

    /// Fails once, after some that do not.
    void failOn(int after, RuntimeException failure) {
        untilFailure = after;
        later = failure;
    }

    private void take(Object what) {
        if (untilFailure >= 0 && untilFailure-- == 0) {
            throw later;
        }
        if (!failures.isEmpty()) {
            throw failures.remove();
        }
        sent.add(what);
    }

    static RestResponseException failed() {
        return new RestResponseException(ROUTE, error(500, 0));
    }

    static NotFoundException notFound(int code) {
        return new NotFoundException(ROUTE, error(404, code));
    }

    private static RestError error(int status, int code) {
        return new RestError(
                status,
                RestErrorCode.of(code),
                "no",
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private Bot bot() {
        var interactions =
                fake(
                        Interactions.class,
                        (name, arguments) -> {
                            take(arguments.length > 2 ? arguments[2] : name);
                            return name.startsWith("delete") ? null : message();
                        });
        var rest = fake(RestClient.class, (name, arguments) -> interactions);
        return fake(Bot.class, (name, arguments) -> rest);
    }

    private static Message message() {
        return Json.decode(
                Json.create(),
                """
                {"id": "9", "channel_id": "8", "content": "", "type": 0,
                 "timestamp": "2026-01-01T00:00:00Z",
                 "author": {"id": "3", "username": "u", "discriminator": "0"}}
                """,
                Message.class);
    }

    private interface Answers {
        Object answer(String method, Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Answers answers) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> answers.answer(method.getName(), arguments)));
    }
}
