package hikari.api.rest;

import java.util.Optional;

/// An HTTP proxy that requests go through; `https` by `CONNECT`.
///
/// @param host its host name or address
/// @param port its port, 1 to 65535
/// @param credentials for proxies that ask for them by Basic authentication
public record HttpProxy(String host, int port, Optional<Credentials> credentials) {

    /// Checks the port.
    public HttpProxy {
        if (host.isBlank() || port < 1 || port > 65_535) {
            throw new IllegalArgumentException("'%s:%d' is no proxy address".formatted(host, port));
        }
    }

    /// {@return a proxy that asks for no credentials}
    ///
    /// @param host its host name or address
    /// @param port its port, 1 to 65535
    public static HttpProxy of(String host, int port) {
        return new HttpProxy(host, port, Optional.empty());
    }

    /// {@return this proxy with credentials}
    ///
    /// For `https` the JDK sends a proxy no password by Basic authentication unless the system
    /// property `jdk.http.auth.tunneling.disabledSchemes` is empty when its HTTP client is first
    /// used in the program. A client with such a proxy empties it if nobody has set it; where
    /// something else used the JDK's HTTP client before, start Java with
    /// `-Djdk.http.auth.tunneling.disabledSchemes=`.
    ///
    /// @param user the user's name
    /// @param password the user's password
    public HttpProxy withCredentials(String user, String password) {
        return new HttpProxy(host, port, Optional.of(new Credentials(user, password)));
    }

    /// Name and password for a proxy.
    ///
    /// @param user the user's name
    /// @param password handle with care
    public record Credentials(String user, String password) {
        /// {@return the user's name, and nothing of the password}
        @Override
        public String toString() {
            return "credentials of " + user;
        }
    }
}
