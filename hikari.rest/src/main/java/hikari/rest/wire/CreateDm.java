package hikari.rest.wire;

import hikari.api.Snowflake;
import hikari.api.json.Sparse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whom a channel of direct messages is opened to.
///
/// @param recipientId the user, for one
/// @param accessTokens for a group, tokens of the users with the scope `gdm.join`
/// @param nicks for a group, nicknames by user
@Sparse
public record CreateDm(
        Optional<Snowflake> recipientId, List<String> accessTokens, Map<Snowflake, String> nicks) {

    /// {@return with one user}
    ///
    /// @param userId the user
    public static CreateDm with(Snowflake userId) {
        return new CreateDm(Optional.of(userId), List.of(), Map.of());
    }

    /// {@return what is opened, and nothing of the tokens}
    @Override
    public String toString() {
        return "CreateDm[%s]".formatted(recipientId);
    }
}
