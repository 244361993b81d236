package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.application.Application;
import hikari.api.application.EditApplication;
import hikari.api.application.RunningActivity;
import hikari.api.message.Attachment;
import hikari.api.message.Upload;
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

    @Override
    public Application fetch(Snowflake applicationId) {
        return exchange.fetch(ApplicationRoutes.GET_APPLICATION.at(applicationId));
    }

    @Override
    public Application edit(Snowflake applicationId, EditApplication changes) {
        return exchange.fetch(ApplicationRoutes.UPDATE_APPLICATION.at(applicationId).body(changes));
    }

    @Override
    public RunningActivity fetchActivity(Snowflake applicationId, String instanceId) {
        return exchange.fetch(
                ApplicationRoutes.APPLICATIONS_GET_ACTIVITY_INSTANCE.at(applicationId, instanceId));
    }

    @Override
    public Attachment upload(Snowflake applicationId, Upload file) {
        return exchange.fetch(
                        ApplicationRoutes.UPLOAD_APPLICATION_ATTACHMENT
                                .at(applicationId)
                                .file("file", file))
                .attachment();
    }
}
