package hikari.interactions;

import hikari.api.server.EndpointConfig;
import java.time.InstantSource;

/// One application: where Discord posts to, how its requests are known, and who answers them.
///
/// @param path where
/// @param check how
/// @param handlers who
record Application(String path, SignatureCheck check, Handlers handlers) {
    /// @throws IllegalArgumentException without a public key
    static Application of(EndpointConfig config) {
        return of(config, InstantSource.system());
    }

    static Application of(EndpointConfig config, InstantSource clock) {
        if (config.publicKeys().isEmpty()) {
            throw new IllegalArgumentException(
                    "publicKey is missing: it stands on the application's page in the developer portal");
        }
        return new Application(config.path(), new SignatureCheck(config, clock), new Handlers());
    }
}
