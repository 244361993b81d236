package hikari.sandbox.delivery;

import hikari.sandbox.EventWebhooks;
import hikari.sandbox.json.Js;
import hikari.sandbox.rest.EndpointSetting;
import hikari.sandbox.world.Events;
import hikari.sandbox.world.WebhookEventData;
import hikari.sandbox.world.World;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Sends webhook events to the bot's address over HTTP, signed. Each is sent once: what Discord
/// repeats for 10 minutes, the sandbox reports.
public final class WebhookEvents implements EventWebhooks, EndpointSetting, AutoCloseable {
    private static final Logger LOG = LogManager.getLogger(WebhookEvents.class);
    private static final String USER_AGENT = "Discord-Webhook/1.0 (+https://discord.com)";
    private static final SignedClient.Setting SETTING =
            new SignedClient.Setting(
                    "event_webhooks_url",
                    "APPLICATION_EVENT_WEBHOOKS_URL_INVALID",
                    "The specified event webhooks url could not be verified.");
    private static final Duration DEADLINE = Duration.ofSeconds(3);
    private static final int ACKNOWLEDGED = 204;

    private final World world;
    private final WebhookEventData data;
    private final SignedClient client;
    private final Events.Watcher watcher = this::happened;

    /// A sender for a world; nothing is sent until an address is set.
    ///
    /// @param world where things happen
    public WebhookEvents(World world) {
        this.world = world;
        this.data = new WebhookEventData(world);
        this.client = new SignedClient(world, USER_AGENT, DEADLINE);
        world.events().watch(watcher);
    }

    @Override
    public void set(String url) {
        if (!url.isEmpty()) {
            client.verify(url, payload(0), answer -> answer.statusCode() == ACKNOWLEDGED, SETTING);
        }
        world.locked(() -> {
            world.application().webhooksUrl(url);
            world.events().watched("event_webhooks", Js.of("url", url));
        });
    }

    @Override
    public void sendTo(URI endpoint) {
        set(endpoint.toString());
    }

    @Override
    public List<String> types() {
        return WebhookEventData.TYPES;
    }

    @Override
    public int send(String type) {
        return send(type, world.locked(() -> data.of(type)));
    }

    @Override
    public int send(String type, JsonObject body) {
        var url = world.locked(() -> world.application().webhooksUrl());
        if (url.isEmpty()) {
            throw new IllegalArgumentException("no address for webhook events is set");
        }
        return post(url, type, body);
    }

    /// The world tells what it causes by the names of these events, under its lock.
    private void happened(String name, JsonObject told) {
        if (WebhookEventData.TYPES.contains(name) && world.application().wants(name)) {
            var url = world.application().webhooksUrl();
            client.execute(() -> post(url, name, told));
        }
    }

    private JsonObject payload(int type) {
        return Js.of("version", 1, "application_id", Js.id(world.application().id()), "type", type);
    }

    private int post(String url, String type, JsonObject body) {
        var event = Js.of("type", type, "timestamp", data.timestamp(), "data", body);
        int status = 0;
        try {
            status = client.post(url, Js.with(payload(1), "event", event)).statusCode();
        } catch (IOException e) {
            LOG.debug("The webhook event {} got no answer", type, e);
        }
        var told = Js.of("type", type, "status", status, "acknowledged", status == ACKNOWLEDGED);
        world.locked(() -> world.events().watched("webhook_event", told));
        return status;
    }

    @Override
    public void close() {
        world.events().unwatch(watcher);
        client.close();
    }
}
