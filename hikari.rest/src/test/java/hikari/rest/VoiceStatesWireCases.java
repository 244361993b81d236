package hikari.rest;

import static hikari.rest.Fixture.CHANNEL;
import static hikari.rest.Fixture.GUILD;
import static hikari.rest.Fixture.USER;

import java.util.List;
import java.util.stream.Stream;

/// Operations on voice states, and voice regions
final class VoiceStatesWireCases {
    private VoiceStatesWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(reading(), editing(), channelStatus(), regions()).flatMap(List::stream);
    }

    private static List<WireCase> reading() {
        return List.of(
                new WireCase(
                        "GET /guilds/33/voice-states/@me",
                        "",
                        "{\"channel_id\":\"11\",\"user_id\":\"44\",\"session_id\":\"s\"}",
                        c -> c.voiceStates().fetchMine(GUILD)),
                new WireCase(
                        "GET /guilds/33/voice-states/44",
                        "",
                        "{\"channel_id\":\"11\",\"user_id\":\"44\",\"session_id\":\"s\"}",
                        c -> c.voiceStates().fetch(GUILD, USER)));
    }

    private static List<WireCase> editing() {
        return List.of(
                new WireCase(
                        "PATCH /guilds/33/voice-states/@me",
                        "{\"channel_id\":\"11\",\"suppress\":true,\"request_to_speak_timestamp\":null}",
                        "",
                        c ->
                                c.voiceStates()
                                        .editMine(
                                                GUILD,
                                                v ->
                                                        v.channelId(CHANNEL)
                                                                .suppress(true)
                                                                .clearRequestToSpeakTimestamp())),
                new WireCase(
                        "PATCH /guilds/33/voice-states/44",
                        "{\"channel_id\":\"11\",\"suppress\":true}",
                        "",
                        c ->
                                c.voiceStates()
                                        .edit(
                                                GUILD,
                                                USER,
                                                v -> v.channelId(CHANNEL).suppress(true))));
    }

    private static List<WireCase> channelStatus() {
        return List.of(
                new WireCase(
                        "PUT /channels/11/voice-status",
                        "{\"status\":\"hi\"}",
                        "",
                        c -> c.voiceStates().setStatus(CHANNEL, "hi")),
                new WireCase(
                        "PUT /channels/11/voice-status",
                        "{\"status\":null}",
                        "",
                        c -> c.voiceStates().clearStatus(CHANNEL)));
    }

    private static List<WireCase> regions() {
        return List.of(
                new WireCase("GET /voice/regions", "", "[]", c -> c.voiceStates().fetchRegions()),
                new WireCase(
                        "GET /guilds/33/regions",
                        "",
                        "[]",
                        c -> c.voiceStates().fetchRegions(GUILD)));
    }
}
