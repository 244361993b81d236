package hikari.rest;

import static hikari.rest.Fixture.USER_JSON;

import hikari.api.rest.RestClient;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// One call of every operation, and what it must look like on the wire.
///
/// @param line method and target below the base URL
/// @param body the JSON that is sent; or `form ` and the names of a multipart form's parts, or
///   `fields ` and a plain form; empty for none
/// @param answer the JSON that is answered; empty for no content
/// @param call the call
record WireCase(String line, String body, String answer, Consumer<RestClient> call) {
    static final String CHANNEL_JSON = "{\"id\":\"11\",\"type\":0,\"name\":\"c\"}";
    static final String THREAD_JSON = "{\"id\":\"11\",\"type\":11,\"name\":\"t\"}";
    static final String ROLE_JSON = "{\"id\":\"44\",\"name\":\"r\",\"permissions\":\"0\"}";
    static final String MEMBER_JSON = "{\"user\":" + USER_JSON + ",\"roles\":[]}";
    static final String COMMAND_JSON =
            "{\"id\":\"44\",\"type\":1,\"application_id\":\"55\",\"name\":\"ping\",\"version\":\"1\"}";
    static final String APPLICATION_JSON = "{\"id\":\"55\",\"name\":\"a\",\"verify_key\":\"00\"}";
    static final String GUILD_JSON =
            """
            {"id":"33","name":"g","owner_id":"44","verification_level":0,"default_message_notifications":0,
             "explicit_content_filter":0,"mfa_level":0,"premium_tier":0,"nsfw_level":0}\
            """;

    @Override
    public String toString() {
        return line;
    }

    static Stream<WireCase> all() {
        return Stream.of(
                        UserWireCases.all(),
                        ChannelWireCases.all(),
                        GuildWireCases.all(),
                        AuditLogsWireCases.all(),
                        AutoModerationWireCases.all(),
                        JoinRequestsWireCases.all(),
                        ScheduledEventsWireCases.all(),
                        StagesWireCases.all(),
                        SoundboardWireCases.all(),
                        MoreGuildWireCases.all(),
                        BanWireCases.all(),
                        MoreMemberWireCases.all(),
                        MoreRoleWireCases.all(),
                        IntegrationsWireCases.all(),
                        CommunityWireCases.all(),
                        WidgetsWireCases.all(),
                        TemplatesWireCases.all(),
                        EmojisWireCases.all(),
                        StickersWireCases.all(),
                        VoiceStatesWireCases.all(),
                        MoreApplicationWireCases.all(),
                        CommandPermissionWireCases.all(),
                        EntitlementsWireCases.all(),
                        SkusWireCases.all(),
                        SubscriptionsWireCases.all(),
                        RoleConnectionsWireCases.all(),
                        MoreUserWireCases.all(),
                        LobbiesWireCases.all(),
                        SocialSdkWireCases.all(),
                        OAuth2WireCases.all(),
                        WebhooksWireCases.all(),
                        InvitesWireCases.all(),
                        PollsWireCases.all(),
                        CommandWireCases.all())
                .flatMap(cases -> cases);
    }

    /// Reads a lazy stream to its end.
    static void readAll(Stream<?> stream) {
        stream.forEach(each -> {});
    }
}
