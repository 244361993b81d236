package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.social.ExternalAuthType;
import hikari.api.social.ProvisionalToken;
import java.util.Map;

/// Provisional accounts and moderation for games that use Discord's Social SDK.
///
/// @see "Discord documentation: Social SDK"
public interface SocialSdk {
    /// {@return a token of a player's provisional account, which is made if there is none} Needs no
    /// authorization but the secret.
    ///
    /// @param clientId the application
    /// @param clientSecret its secret, up to 1,024 characters; handle with care
    /// @param type what kind of proof
    /// @param token proves who the player is, 1 to 10,240 characters; handle with care
    /// @throws hikari.api.error.LimitExceededException beyond a limit
    /// @see "Discord OpenAPI: partner_sdk_token"
    ProvisionalToken createToken(
            Snowflake clientId, String clientSecret, ExternalAuthType type, String token);

    /// Parts a player's provisional account from the account of Discord's that it was merged into.
    /// Needs no authorization but the secret.
    ///
    /// @param clientId the application
    /// @param clientSecret its secret, up to 1,024 characters; handle with care
    /// @param type what kind of proof
    /// @param token proves who the player is, 1 to 10,240 characters; handle with care
    /// @throws hikari.api.error.LimitExceededException beyond a limit
    /// @see "Discord OpenAPI: partner_sdk_unmerge_provisional_account"
    void unmerge(Snowflake clientId, String clientSecret, ExternalAuthType type, String token);

    /// {@return a token of a player's provisional account, which is made if there is none} For
    /// players whom the application itself knows.
    ///
    /// @param externalUserId the player, by the application, 1 to 1,024 characters
    /// @param name the name that is shown, 1 to 32 characters
    /// @throws hikari.api.error.LimitExceededException beyond a limit
    /// @see "Discord OpenAPI: bot_partner_sdk_token"
    ProvisionalToken createBotToken(String externalUserId, String name);

    /// Parts a provisional account from the account of Discord's that it was merged into, for
    /// players whom the application itself knows.
    ///
    /// @param externalUserId the player, by the application, 1 to 1,024 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limit
    /// @see "Discord OpenAPI: bot_partner_sdk_unmerge_provisional_account"
    void unmergeBot(String externalUserId);

    /// Notes what a moderation of the application's own says of a direct message between two users.
    ///
    /// @param oneUserId one user
    /// @param otherUserId the other user
    /// @param messageId the message
    /// @param metadata up to 5 values of up to 2,000 characters, by name
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    /// @see "Discord OpenAPI: update_user_message_external_moderation_metadata"
    void updateModerationMetadata(
            Snowflake oneUserId,
            Snowflake otherUserId,
            Snowflake messageId,
            Map<String, String> metadata);
}
