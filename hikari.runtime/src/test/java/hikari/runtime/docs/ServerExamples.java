package hikari.runtime.docs;

import hikari.api.bot.RestBot;
import hikari.api.event.WebhookEventReceiveEvent;
import hikari.api.interaction.CommandInteraction;
import hikari.api.interaction.MessageResponse;
import hikari.api.server.EndpointConfig;
import hikari.api.server.HttpRequest;
import hikari.api.server.InteractionFunction;
import hikari.api.server.InteractionServer;
import hikari.api.server.InteractionServerConfig;
import hikari.api.server.ReverseProxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The code of `docs/guides/interaction-server.md`: it compiles.
abstract class ServerExamples {
    abstract void log(String line);

    abstract void send(int status, String contentType, byte[] body);

    InteractionServerConfig listening() {
        var config =
                InteractionServerConfig.builder()
                        .hosts(List.of("127.0.0.1"))
                        .port(8080)
                        .path("/interactions")
                        .proxy(ReverseProxy.at("127.0.0.1").withPrefix("/bot"))
                        .build();
        return config;
    }

    EndpointConfig keys(String oldKey, String newKey) {
        var endpoint =
                new EndpointConfig("/interactions", List.of(oldKey, newKey), Optional.empty())
                        .withFreshness(Duration.ofMinutes(5));
        return endpoint;
    }

    void applications(InteractionServer server, String key) {
        var second = server.add(EndpointConfig.of("/second", key));
        second.handle(
                CommandInteraction.class,
                (interaction, responder) -> responder.respond(MessageResponse.of("Hello!")));
    }

    void webhookEvents(RestBot bot) {
        bot.events()
                .listen(
                        WebhookEventReceiveEvent.class,
                        event -> event.payload().event().ifPresent(body -> log(body.toString())));
    }

    void function(String key, Map<String, List<String>> headers, byte[] body) {
        try (var function = InteractionFunction.create(EndpointConfig.of("/interactions", key))) {
            function.handle(
                    CommandInteraction.class,
                    (interaction, responder) -> responder.respond(MessageResponse.of("Hello!")));
            var answer = function.answer(new HttpRequest("POST", "/interactions", headers, body));
            send(answer.status(), answer.contentType(), answer.body());
        }
    }
}
