package hikari.api.oauth2;

import java.util.List;

/// The keys by which id tokens can be checked.
///
/// @param keys the keys
/// @see "Discord OpenAPI: get_public_keys"
public record PublicKeys(List<PublicKey> keys) {}
