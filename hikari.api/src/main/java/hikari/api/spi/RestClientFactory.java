package hikari.api.spi;

import hikari.api.rest.RestClient;
import hikari.api.rest.RestConfig;

/// Makes REST clients. Provided by `hikari.rest`.
public interface RestClientFactory {
    /// {@return an inactive client}
    ///
    /// @param config how it talks to Discord
    RestClient create(RestConfig config);

    /// {@return a pool, ready}
    ///
    /// @param config how its clients talk to Discord; its token is not used
    RestClientPool pool(RestConfig config);
}
