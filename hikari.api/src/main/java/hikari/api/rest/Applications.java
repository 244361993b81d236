package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.application.Application;
import hikari.api.application.EditApplication;
import hikari.api.application.RunningActivity;
import hikari.api.message.Attachment;
import hikari.api.message.Upload;
import java.util.function.Consumer;

/// The bot's application.
///
/// @see "Discord documentation: Application Resource"
public interface Applications {
    /// {@return the application that the token belongs to}
    ///
    /// @see "Discord documentation: Application Resource, Get Current Application"
    Application fetchMe();

    /// {@return the application, as changed}
    ///
    /// @param changes what to change
    /// @see "Discord documentation: Application Resource, Edit Current Application"
    Application editMe(EditApplication changes);

    /// {@return the application, as changed} See [#editMe(EditApplication)].
    ///
    /// @param changes sets what to change
    default Application editMe(Consumer<? super EditApplication.Builder> changes) {
        return editMe(EditApplication.of(changes));
    }

    /// {@return an application} The bot's own. Undocumented; [#fetchMe()] is the documented way.
    ///
    /// @param applicationId the application
    /// @see "Discord OpenAPI: get_application"
    Application fetch(Snowflake applicationId);

    /// {@return the application, as changed} The bot's own. Undocumented;
    /// [#editMe(EditApplication)] is the documented way.
    ///
    /// @param applicationId the application
    /// @param changes what to change
    /// @see "Discord OpenAPI: update_application"
    Application edit(Snowflake applicationId, EditApplication changes);

    /// {@return the application, as changed} See [#edit(Snowflake, EditApplication)].
    ///
    /// @param applicationId the application
    /// @param changes sets sets what to change
    default Application edit(
            Snowflake applicationId, Consumer<? super EditApplication.Builder> changes) {
        return edit(applicationId, EditApplication.of(changes));
    }

    /// {@return an activity that is running}
    ///
    /// @param applicationId the application
    /// @param instanceId the instance
    /// @throws hikari.api.error.NotFoundException when it is not running
    /// @see "Discord documentation: Application Resource, Get Application Activity Instance"
    RunningActivity fetchActivity(Snowflake applicationId, String instanceId);

    /// {@return the file, as Discord has it} Uploads a file for use in activities. Undocumented.
    ///
    /// @param applicationId the application
    /// @param file the file
    /// @see "Discord OpenAPI: upload_application_attachment"
    Attachment upload(Snowflake applicationId, Upload file);
}
