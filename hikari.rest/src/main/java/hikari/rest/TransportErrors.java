package hikari.rest;

import hikari.api.error.RestRoute;
import hikari.api.error.RestTransportException;
import hikari.api.rest.RestConfig;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/// Says why there was no answer, and what to do.
final class TransportErrors {
    private TransportErrors() {}

    /// Without a connection nothing was sent, so that anything may be sent again.
    static boolean wasNeverSent(IOException failure) {
        return failure instanceof ConnectException
                || failure instanceof HttpConnectTimeoutException;
    }

    /// Whom we do not trust now, or who does not trust us, will not do so in a second.
    static boolean isLasting(IOException failure) {
        return failure instanceof SSLHandshakeException || isRefusedByProxy(failure);
    }

    private static boolean isRefusedByProxy(IOException failure) {
        var message = String.valueOf(failure.getMessage());
        return message.contains("407") || message.contains("roxy authentication");
    }

    static RestTransportException of(RestRoute route, RestConfig config, IOException failure) {
        if (config.proxy().isPresent() && isRefusedByProxy(failure)) {
            return refusedByProxy(route, config, failure);
        }
        var text =
                Optional.ofNullable(failure.getMessage())
                        .orElse(failure.getClass().getSimpleName());
        if (failure instanceof SSLHandshakeException) {
            return new RestTransportException(
                    route,
                    "no TLS connection to %s (%s); a certificate of one's own is trusted by RestConfig.tls"
                            .formatted(config.baseUrl().getAuthority(), text),
                    failure);
        }
        return new RestTransportException(
                route, "there was no answer (%s)".formatted(text), failure);
    }

    static RestTransportException refusedByProxy(
            RestRoute route, RestConfig config, @Nullable IOException failure) {
        return new RestTransportException(
                route,
                "the proxy %s wants another name and password (407); if those of RestConfig.proxy are right, start Java with -D%s="
                        .formatted(
                                config.proxy()
                                        .map(proxy -> proxy.host() + ":" + proxy.port())
                                        .orElse("in between"),
                                Connections.TUNNEL_SCHEMES),
                failure);
    }
}
