package hikari.rest;

import static hikari.rest.Fixture.CHANNEL;
import static hikari.rest.Fixture.GUILD;

import hikari.api.guild.WidgetStyle;
import java.util.List;
import java.util.stream.Stream;

/// Operations on widgets of guilds
final class WidgetsWireCases {
    private WidgetsWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(widgets()).flatMap(List::stream);
    }

    private static List<WireCase> widgets() {
        return List.of(
                new WireCase(
                        "GET /guilds/33/widget",
                        "",
                        "{\"enabled\":true,\"channel_id\":null}",
                        c -> c.widgets().fetchSettings(GUILD)),
                new WireCase(
                        "PATCH /guilds/33/widget",
                        "{\"enabled\":true,\"channel_id\":\"11\"}",
                        "{\"enabled\":true,\"channel_id\":null}",
                        c -> c.widgets().edit(GUILD, w -> w.enabled(true).channelId(CHANNEL))),
                new WireCase(
                        "GET /guilds/33/widget.json",
                        "",
                        "{\"id\":\"33\",\"name\":\"g\",\"channels\":[],\"members\":[],\"presence_count\":0}",
                        c -> c.widgets().fetch(GUILD)),
                new WireCase(
                        "GET /guilds/33/widget.png",
                        "",
                        "{\"png\":1}",
                        c -> c.widgets().fetchImage(GUILD)),
                new WireCase(
                        "GET /guilds/33/widget.png?style=banner2",
                        "",
                        "{\"png\":1}",
                        c -> c.widgets().fetchImage(GUILD, WidgetStyle.Known.BANNER2)));
    }
}
