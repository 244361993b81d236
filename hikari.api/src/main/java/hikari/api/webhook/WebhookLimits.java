package hikari.api.webhook;

import hikari.api.limit.Limits;
import java.util.Locale;

/// What webhooks may be called. Discord documentation: Webhook Resource, Create Webhook.
final class WebhookLimits {
    private WebhookLimits() {}

    static String name(String name) {
        Limits.length("name", name, 1, 80);
        var lower = name.toLowerCase(Locale.ROOT);
        Limits.allowed(
                "name",
                "'%s'".formatted(name),
                !lower.contains("clyde") && !lower.contains("discord"),
                "a name without 'clyde' and 'discord'");
        return name;
    }
}
