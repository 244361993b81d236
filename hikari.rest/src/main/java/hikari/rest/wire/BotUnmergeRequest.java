package hikari.rest.wire;

/// Whose provisional account is parted from the account of Discord's.
///
/// @param externalUserId the player, by the application
public record BotUnmergeRequest(String externalUserId) {
    @Override
    public String toString() {
        return "BotUnmergeRequest";
    }
}
