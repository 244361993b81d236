package hikari.api.webhook;

import hikari.api.json.Tag;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;

/// A user takes part in a quest. Not sent today.
///
/// @param timestamp when it happened
/// @param data not documented
/// @see "Discord documentation: Events, Webhook Events, Quest User Enrollment"
@Tag(names = "QUEST_USER_ENROLLMENT")
public record QuestUserEnrollment(Instant timestamp, Optional<JsonObject> data)
        implements WebhookEventBody {}
