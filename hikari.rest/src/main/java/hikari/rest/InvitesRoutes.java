package hikari.rest;

import hikari.api.invite.CreateInvite;
import hikari.api.invite.Invite;
import hikari.api.invite.TargetUsersJob;
import java.util.List;

/// Invites. Each constant bears its OpenAPI operation id.
final class InvitesRoutes {
    static final Route<Invite> INVITE_RESOLVE =
            Route.get("/invites/{code}", Invite.class)
                    .query(
                            "with_counts",
                            "guild_scheduled_event_id",
                            "target_channel_id",
                            "target_message_id");

    static final Route<Invite> INVITE_REVOKE =
            Route.delete("/invites/{code}", Invite.class).withReason();

    static final Route<List<Invite>> LIST_CHANNEL_INVITES =
            Route.list("/channels/{channel_id}/invites", Invite.class);

    static final Route<List<Invite>> LIST_GUILD_INVITES =
            Route.list("/guilds/{guild_id}/invites", Invite.class);

    static final Route<Invite> CREATE_CHANNEL_INVITE =
            Route.post("/channels/{channel_id}/invites", Invite.class)
                    .withReason()
                    .body(CreateInvite.class)
                    .form("target_users_file");

    static final Route<byte[]> GET_INVITE_TARGET_USERS =
            Route.bytes("/invites/{code}/target-users");

    static final Route<Void> UPDATE_INVITE_TARGET_USERS =
            Route.put("/invites/{code}/target-users").form("target_users_file");

    static final Route<TargetUsersJob> GET_INVITE_TARGET_USERS_JOB_STATUS =
            Route.get("/invites/{code}/target-users/job-status", TargetUsersJob.class);

    private InvitesRoutes() {}
}
