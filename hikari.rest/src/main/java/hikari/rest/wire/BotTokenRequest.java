package hikari.rest.wire;

import java.util.Optional;

/// Who a provisional account of the bot's is for.
///
/// @param externalUserId the player, by the application
/// @param preferredGlobalName the name
public record BotTokenRequest(String externalUserId, Optional<String> preferredGlobalName) {
    @Override
    public String toString() {
        return "BotTokenRequest";
    }
}
