package hikari.rest;

import static hikari.rest.Fixture.CHANNEL;
import static hikari.rest.Fixture.GUILD;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.channel.ChannelFlag;
import hikari.api.guild.MoveChannel;
import java.util.List;
import java.util.stream.Stream;

/// More operations on guilds
final class MoreGuildWireCases {
    private MoreGuildWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(guilds()).flatMap(List::stream);
    }

    private static List<WireCase> guilds() {
        return List.of(
                new WireCase(
                        "GET /guilds/33/preview",
                        "",
                        "{\"id\":\"33\",\"name\":\"g\",\"emojis\":[],\"features\":[],\"approximate_member_count\":1,\"approximate_presence_count\":1,\"stickers\":[]}",
                        c -> c.guilds().fetchPreview(GUILD)),
                new WireCase(
                        "PATCH /guilds/33/channels",
                        "[{\"id\":\"11\",\"position\":2,\"parent_id\":\"66\",\"lock_permissions\":true,\"flags\":16}]",
                        "",
                        c ->
                                c.guilds()
                                        .moveChannels(
                                                GUILD,
                                                List.of(
                                                        MoveChannel.of(m ->
                                                                m.id(CHANNEL)
                                                                        .position(2)
                                                                        .parentId(Snowflake.of(66))
                                                                        .lockPermissions(true)
                                                                        .flags(
                                                                                new Flags<>(
                                                                                        ChannelFlag
                                                                                                .class,
                                                                                        16)))))),
                new WireCase(
                        "GET /guilds/33/vanity-url",
                        "",
                        "{\"code\":\"abc\",\"uses\":3}",
                        c -> c.guilds().fetchVanity(GUILD)));
    }
}
