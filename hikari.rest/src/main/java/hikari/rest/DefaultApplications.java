package hikari.rest;

import hikari.api.application.Application;
import hikari.api.application.EditApplication;
import hikari.api.rest.Applications;

/// [Applications] over an exchange.
///
/// @param exchange sends the requests
record DefaultApplications(Exchange exchange) implements Applications {
    @Override
    public Application fetchMe() {
        return exchange.fetch(ApplicationRoutes.GET_MY_APPLICATION.at());
    }

    @Override
    public Application editMe(EditApplication changes) {
        return exchange.fetch(ApplicationRoutes.UPDATE_MY_APPLICATION.at().body(changes));
    }
}
