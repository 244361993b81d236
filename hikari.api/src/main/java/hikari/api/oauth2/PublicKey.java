package hikari.api.oauth2;

/// A key by which id tokens can be checked, a JSON Web Key.
///
/// @param kty the family of algorithms, `RSA`
/// @param use what it is for, `sig`
/// @param kid its id
/// @param n the modulus, base64url
/// @param e the exponent, base64url
/// @param alg the algorithm
/// @see "Discord OpenAPI: get_public_keys"
public record PublicKey(String kty, String use, String kid, String n, String e, String alg) {}
