package hikari.rest;

import static hikari.rest.Fixture.APP;
import static hikari.rest.Fixture.CHANNEL;
import static hikari.rest.Fixture.GUILD;
import static hikari.rest.Fixture.MESSAGE;
import static hikari.rest.Fixture.USER;

import hikari.api.Snowflake;
import hikari.api.invite.CreateInvite;
import hikari.api.invite.InviteQuery;
import hikari.api.invite.InviteTargetType;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// Operations on invites
final class InvitesWireCases {
    private static final String INVITE =
            "{\"type\":0,\"code\":\"abc\",\"guild\":null,\"channel\":{\"id\":\"11\",\"type\":0,\"name\":\"c\"}}";

    private InvitesWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(invites(), creating(), creatingForUsers(), targetUsers())
                .flatMap(List::stream);
    }

    private static List<WireCase> invites() {
        return List.of(
                new WireCase(
                        "GET /invites/abc?with_counts=true",
                        "",
                        INVITE,
                        c -> c.invites().fetch("abc")),
                new WireCase(
                        "GET /invites/abc?with_counts=true&guild_scheduled_event_id=66&target_channel_id=11&target_message_id=22",
                        "",
                        INVITE,
                        c ->
                                c.invites()
                                        .fetch(
                                                "abc",
                                                InviteQuery.of(q ->
                                                        q.guildScheduledEventId(Snowflake.of(66))
                                                                .targetChannelId(CHANNEL)
                                                                .targetMessageId(MESSAGE)))),
                new WireCase("DELETE /invites/abc", "", INVITE, c -> c.invites().delete("abc")),
                new WireCase(
                        "GET /channels/11/invites",
                        "",
                        "[" + INVITE + "]",
                        c -> c.invites().fetchOfChannel(CHANNEL)),
                new WireCase(
                        "GET /guilds/33/invites", "", "[]", c -> c.invites().fetchOfGuild(GUILD)));
    }

    private static List<WireCase> creating() {
        return List.of(
                new WireCase(
                        "POST /channels/11/invites",
                        "{}",
                        INVITE,
                        c -> c.invites().create(CHANNEL, i -> {})),
                new WireCase(
                        "POST /channels/11/invites",
                        "{\"max_age\":3600,\"max_uses\":2,\"temporary\":true,\"unique\":true,\"target_type\":1,\"target_user_id\":\"44\",\"target_application_id\":\"55\",\"role_ids\":[\"22\"]}",
                        INVITE,
                        c ->
                                c.invites()
                                        .create(
                                                CHANNEL,
                                                i ->
                                                        i.maxAge(Duration.ofHours(1))
                                                                .maxUses(2)
                                                                .temporary(true)
                                                                .unique(true)
                                                                .targetType(InviteTargetType.of(1))
                                                                .targetUserId(USER)
                                                                .targetApplicationId(APP)
                                                                .roleIds(List.of(MESSAGE)))));
    }

    private static List<WireCase> creatingForUsers() {
        return List.of(
                new WireCase(
                        "POST /channels/11/invites",
                        "form payload_json target_users_file",
                        INVITE,
                        c ->
                                c.invites()
                                        .create(
                                                CHANNEL,
                                                CreateInvite.of(i -> i.unique(true)),
                                                List.of(USER))));
    }

    private static List<WireCase> targetUsers() {
        return List.of(
                new WireCase(
                        "GET /invites/abc/target-users",
                        "",
                        "user_id\n44\n",
                        c -> c.invites().fetchTargetUsers("abc")),
                new WireCase(
                        "PUT /invites/abc/target-users",
                        "form target_users_file",
                        "",
                        c -> c.invites().editTargetUsers("abc", List.of(USER))),
                new WireCase(
                        "GET /invites/abc/target-users/job-status",
                        "",
                        "{\"status\":3,\"total_users\":100,\"processed_users\":41,\"created_at\":\"2025-01-08T12:00:00.000000+00:00\",\"completed_at\":null,\"error_message\":\"no\"}",
                        c -> c.invites().fetchTargetUsersJob("abc")));
    }
}
