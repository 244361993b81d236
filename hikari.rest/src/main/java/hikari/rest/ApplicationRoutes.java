package hikari.rest;

import hikari.api.application.Application;
import hikari.api.application.EditApplication;
import hikari.api.application.RunningActivity;
import hikari.api.application.UploadedAttachment;

/// The bot's application. Each constant bears its OpenAPI operation id.
final class ApplicationRoutes {
    static final Route<Application> GET_MY_APPLICATION =
            Route.get("/applications/@me", Application.class);

    static final Route<Application> UPDATE_MY_APPLICATION =
            Route.patch("/applications/@me", Application.class).body(EditApplication.class);

    static final Route<Application> GET_APPLICATION =
            Route.get("/applications/{application_id}", Application.class);

    static final Route<Application> UPDATE_APPLICATION =
            Route.patch("/applications/{application_id}", Application.class)
                    .body(EditApplication.class);

    static final Route<RunningActivity> APPLICATIONS_GET_ACTIVITY_INSTANCE =
            Route.get(
                    "/applications/{application_id}/activity-instances/{instance_id}",
                    RunningActivity.class);

    static final Route<UploadedAttachment> UPLOAD_APPLICATION_ATTACHMENT =
            Route.post("/applications/{application_id}/attachment", UploadedAttachment.class)
                    .form("file");

    private ApplicationRoutes() {}
}
