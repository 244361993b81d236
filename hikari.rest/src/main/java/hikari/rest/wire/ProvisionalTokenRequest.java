package hikari.rest.wire;

import hikari.api.Snowflake;
import hikari.api.social.ExternalAuthType;
import java.util.Optional;

/// Who a provisional account is for.
///
/// @param clientId the application
/// @param clientSecret its secret
/// @param externalAuthToken proves who the player is
/// @param externalAuthType what kind of proof
public record ProvisionalTokenRequest(
        Snowflake clientId,
        Optional<String> clientSecret,
        String externalAuthToken,
        ExternalAuthType externalAuthType) {
    @Override
    public String toString() {
        return "ProvisionalTokenRequest";
    }
}
