package hikari.sandbox.delivery;

import hikari.sandbox.json.Js;
import hikari.sandbox.rest.BodyReader;
import hikari.sandbox.rest.EndpointSetting;
import hikari.sandbox.world.DiscordError;
import hikari.sandbox.world.Interaction;
import hikari.sandbox.world.Interactions;
import hikari.sandbox.world.World;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Sends interactions to the bot's endpoint over HTTP, signed, and applies its answers.
public final class HttpInteractions implements EndpointSetting, AutoCloseable {
    private static final Logger LOG = LogManager.getLogger(HttpInteractions.class);
    private static final String USER_AGENT = "Discord-Interactions/1.0 (+https://discord.com)";
    private static final SignedClient.Setting SETTING =
            new SignedClient.Setting(
                    "interactions_endpoint_url",
                    "APPLICATION_INTERACTIONS_ENDPOINT_URL_INVALID",
                    "The specified interactions endpoint url could not be verified.");
    private static final int OK = 200;
    private static final int ACCEPTED = 202;

    private final World world;
    private final Interactions.Delivery gateway;
    private final SignedClient client;

    /// A sender for a world; interactions go through the gateway until an endpoint is set.
    public HttpInteractions(World world) {
        this.world = world;
        this.gateway = world.interactions().delivery();
        this.client = new SignedClient(world, USER_AGENT, Interactions.FIRST_ANSWER);
    }

    @Override
    public void set(String url) {
        if (!url.isEmpty()) {
            client.verify(url, ping(), HttpInteractions::isPong, SETTING);
        }
        world.locked(() -> {
            world.application().interactionsEndpoint(url);
            world.interactions().delivery(url.isEmpty() ? gateway : this::send);
            world.events().watched("endpoint", Js.of("url", url));
        });
    }

    private JsonObject ping() {
        return world.locked(() ->
                Js.of(
                        "version", 1,
                        "type", 1,
                        "token", "unused",
                        "id", Js.id(world.ids().next()),
                        "application_id", Js.id(world.application().id()),
                        "user", world.bot().json(),
                        "entitlements", List.of()));
    }

    private static boolean isPong(HttpResponse<byte[]> answer) {
        try {
            return answer.statusCode() == OK
                    && Js.parse(new String(answer.body(), StandardCharsets.UTF_8))
                            instanceof JsonObject json
                    && Js.number(json, "type", 0) == 1;
        } catch (JsonException malformed) {
            return false;
        }
    }

    private void send(Interaction interaction) {
        var url = world.application().interactionsEndpoint();
        client.execute(() -> exchange(url, interaction));
    }

    private void exchange(String url, Interaction interaction) {
        try {
            take(interaction, client.post(url, interaction.payload()));
        } catch (IOException e) {
            LOG.debug("Interaction {} got no answer over HTTP", interaction.id(), e);
            fail(interaction, "The endpoint did not answer: %s".formatted(e.getMessage()));
        }
    }

    private void take(Interaction interaction, HttpResponse<byte[]> response) {
        if (response.statusCode() == ACCEPTED) {
            return; // the answer comes over REST
        }
        if (response.statusCode() != OK) {
            fail(interaction, "The endpoint answered %d".formatted(response.statusCode()));
            return;
        }
        var type = response.headers().firstValue("Content-Type").orElse("");
        world.locked(() -> {
            try {
                var body = BodyReader.read(type, response.body());
                world.interactions()
                        .respond(interaction.id(), interaction.token(), body.json(), body.files());
            } catch (DiscordError e) {
                world.interactions()
                        .fail(
                                interaction,
                                "The endpoint's answer is wrong: %s".formatted(e.body()));
            }
        });
    }

    private void fail(Interaction interaction, String why) {
        world.locked(() -> world.interactions().fail(interaction, why));
    }

    @Override
    public void close() {
        client.close();
    }
}
