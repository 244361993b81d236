package hikari.commands.sync;

import hikari.api.error.BadRequestException;
import hikari.api.error.ForbiddenException;
import hikari.api.error.HikariException;
import hikari.api.error.NotFoundException;
import hikari.api.error.RestError;
import hikari.api.error.RestErrorCode;
import hikari.api.error.RestRoute;
import hikari.api.rest.CommandSet;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;

/// What Discord refuses.
public final class Refusals {
    private static final RestRoute ROUTE = new RestRoute("POST", "/applications/1/commands");

    private Refusals() {}

    private static RestError error(int status) {
        return new RestError(
                status,
                RestErrorCode.of(0),
                "refused",
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    public static HikariException badRequest() {
        return new BadRequestException(ROUTE, error(400));
    }

    public static HikariException forbidden() {
        return new ForbiddenException(ROUTE, error(403));
    }

    public static HikariException notFound() {
        return new NotFoundException(ROUTE, error(404));
    }

    /// Commands that cannot be seen.
    public static CommandSet hidden(HikariException why) {
        return (CommandSet)
                Proxy.newProxyInstance(
                        CommandSet.class.getClassLoader(),
                        new Class<?>[] {CommandSet.class},
                        (_, _, _) -> {
                            throw why;
                        });
    }
}
