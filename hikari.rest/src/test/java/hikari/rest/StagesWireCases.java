package hikari.rest;

import static hikari.rest.Fixture.CHANNEL;

import hikari.api.Snowflake;
import hikari.api.guild.PrivacyLevel;
import java.util.List;
import java.util.stream.Stream;

/// Operations on live stages
final class StagesWireCases {
    private StagesWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(stages()).flatMap(List::stream);
    }

    private static List<WireCase> stages() {
        return List.of(
                new WireCase(
                        "GET /stage-instances/11",
                        "",
                        "{\"id\":\"66\",\"guild_id\":\"33\",\"channel_id\":\"11\",\"topic\":\"t\",\"privacy_level\":2}",
                        c -> c.stages().fetch(CHANNEL)),
                new WireCase(
                        "POST /stage-instances",
                        "{\"channel_id\":\"11\",\"topic\":\"t\",\"privacy_level\":2,\"send_start_notification\":true,\"guild_scheduled_event_id\":\"66\"}",
                        "{\"id\":\"66\",\"guild_id\":\"33\",\"channel_id\":\"11\",\"topic\":\"t\",\"privacy_level\":2}",
                        c ->
                                c.stages()
                                        .create(s ->
                                                s.channelId(CHANNEL)
                                                        .topic("t")
                                                        .privacyLevel(PrivacyLevel.of(2))
                                                        .sendStartNotification(true)
                                                        .guildScheduledEventId(Snowflake.of(66)))),
                new WireCase(
                        "PATCH /stage-instances/11",
                        "{\"topic\":\"u\"}",
                        "{\"id\":\"66\",\"guild_id\":\"33\",\"channel_id\":\"11\",\"topic\":\"t\",\"privacy_level\":2}",
                        c -> c.stages().edit(CHANNEL, s -> s.topic("u"))),
                new WireCase(
                        "DELETE /stage-instances/11", "", "", c -> c.stages().delete(CHANNEL)));
    }
}
