package hikari.rest;

import hikari.api.application.Application;
import hikari.api.application.EditApplication;

/// The bot's application. Each constant bears its OpenAPI operation id.
final class ApplicationRoutes {
    static final Route<Application> GET_MY_APPLICATION =
            Route.get("/applications/@me", Application.class);

    static final Route<Application> UPDATE_MY_APPLICATION =
            Route.patch("/applications/@me", Application.class).body(EditApplication.class);

    private ApplicationRoutes() {}
}
