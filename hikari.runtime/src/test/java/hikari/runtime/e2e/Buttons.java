package hikari.runtime.e2e;

import jakarta.json.JsonObject;

/// The components of a message's first row.
final class Buttons {
    private Buttons() {}

    static String customId(JsonObject message, int place) {
        return message.getJsonArray("components")
                .getJsonObject(0)
                .getJsonArray("components")
                .getJsonObject(place)
                .getString("custom_id");
    }
}
