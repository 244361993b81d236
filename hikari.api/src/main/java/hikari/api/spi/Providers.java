package hikari.api.spi;

import hikari.api.error.MissingModuleException;
import java.util.Optional;
import java.util.ServiceLoader;

/// Finds the implementation of a service of this package, or says which module is missing.
public final class Providers {
    private Providers() {}

    /// {@return the first provider of the service}
    ///
    /// @param <S> the service
    /// @param services loads the service; made by the caller, whose module declares `uses`
    /// @param what what is missing without a provider, as in "the gateway"
    /// @param module the module that usually provides it
    /// @throws MissingModuleException when there is none
    public static <S> S require(ServiceLoader<S> services, String what, String module) {
        return find(services)
                .orElseThrow(() ->
                        new MissingModuleException(
                                "This image or module path lacks %s: add the module '%s'"
                                        .formatted(what, module)));
    }

    /// {@return the first provider of the service, if there is one}
    ///
    /// @param <S> the service
    /// @param services loads the service; made by the caller, whose module declares `uses`
    public static <S> Optional<S> find(ServiceLoader<S> services) {
        return services.findFirst();
    }
}
