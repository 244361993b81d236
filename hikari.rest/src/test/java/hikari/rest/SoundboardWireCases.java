package hikari.rest;

import static hikari.rest.Fixture.CHANNEL;
import static hikari.rest.Fixture.GUILD;

import hikari.api.Snowflake;
import java.util.List;
import java.util.stream.Stream;

/// Operations on sounds of the soundboard
final class SoundboardWireCases {
    private SoundboardWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(playingAndReading(), creating(), changing()).flatMap(List::stream);
    }

    private static List<WireCase> playingAndReading() {
        return List.of(
                new WireCase(
                        "POST /channels/11/send-soundboard-sound",
                        "{\"sound_id\":\"66\"}",
                        "",
                        c -> c.soundboard().play(CHANNEL, Snowflake.of(66))),
                new WireCase(
                        "POST /channels/11/send-soundboard-sound",
                        "{\"sound_id\":\"66\",\"source_guild_id\":\"33\"}",
                        "",
                        c -> c.soundboard().play(CHANNEL, Snowflake.of(66), GUILD)),
                new WireCase(
                        "GET /soundboard-default-sounds",
                        "",
                        "[]",
                        c -> c.soundboard().fetchDefaults()),
                new WireCase(
                        "GET /guilds/33/soundboard-sounds",
                        "",
                        "{\"items\":[]}",
                        c -> c.soundboard().fetchAll(GUILD)),
                new WireCase(
                        "GET /guilds/33/soundboard-sounds/66",
                        "",
                        "{\"name\":\"s\",\"sound_id\":\"66\",\"volume\":1.0,\"available\":true}",
                        c -> c.soundboard().fetch(GUILD, Snowflake.of(66))));
    }

    private static List<WireCase> creating() {
        return List.of(
                new WireCase(
                        "POST /guilds/33/soundboard-sounds",
                        "{\"name\":\"so\",\"sound\":\"data:audio/ogg;base64,AA==\",\"volume\":0.5,\"emoji_id\":\"66\",\"emoji_name\":\"x\"}",
                        "{\"name\":\"s\",\"sound_id\":\"66\",\"volume\":1.0,\"available\":true}",
                        c ->
                                c.soundboard()
                                        .create(
                                                GUILD,
                                                s ->
                                                        s.name("so")
                                                                .sound("data:audio/ogg;base64,AA==")
                                                                .volume(0.5)
                                                                .emojiId(Snowflake.of(66))
                                                                .emojiName("x"))));
    }

    private static List<WireCase> changing() {
        return List.of(
                new WireCase(
                        "PATCH /guilds/33/soundboard-sounds/66",
                        "{\"name\":\"so\",\"volume\":null}",
                        "{\"name\":\"s\",\"sound_id\":\"66\",\"volume\":1.0,\"available\":true}",
                        c ->
                                c.soundboard()
                                        .edit(
                                                GUILD,
                                                Snowflake.of(66),
                                                s -> s.name("so").clearVolume())),
                new WireCase(
                        "DELETE /guilds/33/soundboard-sounds/66",
                        "",
                        "",
                        c -> c.soundboard().delete(GUILD, Snowflake.of(66))));
    }
}
