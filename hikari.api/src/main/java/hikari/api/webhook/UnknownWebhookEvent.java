package hikari.api.webhook;

import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;

/// Something that this version does not know.
///
/// @param raw all that Discord sent, with its type
/// @see "Discord documentation: Events, Webhook Events, Event Body Object"
public record UnknownWebhookEvent(JsonObject raw) implements WebhookEventBody {

    /// {@return when it happened} [Instant#EPOCH] when it does not say so.
    @Override
    public Instant timestamp() {
        try {
            var text = raw.getString("timestamp", "");
            var time = DateTimeFormatter.ISO_DATE_TIME.parse(text);
            return time.isSupported(ChronoField.OFFSET_SECONDS)
                    ? Instant.from(time)
                    : LocalDateTime.from(time).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }
}
