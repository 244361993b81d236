package hikari.benchmarks.foreign;

import hikari.api.Snowflake;
import hikari.api.channel.ChannelType;
import hikari.api.guild.PartialEmoji;
import hikari.api.message.component.ActionRow;
import hikari.api.message.component.Button;
import hikari.api.message.component.ButtonStyle;
import hikari.api.message.component.ChannelSelect;
import hikari.api.message.component.Container;
import hikari.api.message.component.FileComponent;
import hikari.api.message.component.GalleryItem;
import hikari.api.message.component.MediaGallery;
import hikari.api.message.component.MentionableSelect;
import hikari.api.message.component.RoleSelect;
import hikari.api.message.component.Section;
import hikari.api.message.component.SelectOption;
import hikari.api.message.component.Separator;
import hikari.api.message.component.StringSelect;
import hikari.api.message.component.TextDisplay;
import hikari.api.message.component.Thumbnail;
import hikari.api.message.component.UserSelect;
import java.util.Map;

/// What stands in messages.
final class MessageShapes {
    private static final Snowflake ID = Snowflake.of(1234567890123456789L);
    private static final String URL = "https://example.org/a.png";

    private MessageShapes() {}

    static void addTo(Map<String, Object> shapes) {
        buttons(shapes);
        menus(shapes);
        contents(shapes);
        layouts(shapes);
    }

    private static void buttons(Map<String, Object> shapes) {
        var custom = PartialEmoji.custom("blob", ID);
        var fire = PartialEmoji.unicode("🔥");
        shapes.put("button primary", Button.primary("a", "A"));
        shapes.put("button secondary", Button.secondary("a", "A"));
        shapes.put("button success", Button.success("a", "A"));
        shapes.put("button danger", Button.danger("a", "A"));
        shapes.put("button link", Button.link("https://example.org", "A"));
        shapes.put("button premium", Button.premium(ID));
        shapes.put("button emoji", Button.primary("a", "A").withEmoji(custom));
        shapes.put("button emoji alone", Button.of(ButtonStyle.Known.SUCCESS, "a", fire));
        shapes.put("button disabled", Button.danger("a", "A").asDisabled());
        shapes.put("button id", Button.primary("a", "A").withId(7));
    }

    private static void menus(Map<String, Object> shapes) {
        var choices = StringSelect.builder("m").option("A", "a").option("B", "b");
        shapes.put("string select", choices.build());
        var rich =
                SelectOption.of("A", "a")
                        .description("the first")
                        .emoji(PartialEmoji.unicode("🔥"))
                        .chosen();
        shapes.put(
                "string select full",
                StringSelect.builder("m")
                        .option(rich)
                        .option("B", "b")
                        .placeholder("choose")
                        .minValues(0)
                        .maxValues(2)
                        .build());
        shapes.put("string select disabled", choices.disabled().build());
        shapes.put("user select", UserSelect.builder("m").build());
        shapes.put("user select default", UserSelect.builder("m").defaultUser(ID).build());
        shapes.put("role select", RoleSelect.builder("m").placeholder("p").defaultRole(ID).build());
        shapes.put(
                "mentionable select",
                MentionableSelect.builder("m")
                        .maxValues(2)
                        .defaultUser(ID)
                        .defaultRole(ID)
                        .build());
        shapes.put(
                "channel select",
                ChannelSelect.builder("m")
                        .channelType(ChannelType.Known.GUILD_TEXT)
                        .channelType(ChannelType.Known.GUILD_VOICE)
                        .minValues(0)
                        .maxValues(25)
                        .defaultChannel(ID)
                        .build());
    }

    private static void contents(Map<String, Object> shapes) {
        shapes.put("text", TextDisplay.of("# Hello"));
        shapes.put("text id", TextDisplay.of("t").withId(42));
        shapes.put("gallery", MediaGallery.of(URL));
        shapes.put(
                "gallery full",
                MediaGallery.of(
                        GalleryItem.of(URL).withDescription("d").asSpoiler(),
                        GalleryItem.of("attachment://b.png")));
        shapes.put("file", FileComponent.of("a.txt"));
        shapes.put("file spoiler", FileComponent.of("a.txt").asSpoiler());
        shapes.put("separator line", Separator.line());
        shapes.put("separator wide line", Separator.wideLine());
        shapes.put("separator gap", Separator.gap());
        shapes.put("separator space", Separator.space());
    }

    private static void layouts(Map<String, Object> shapes) {
        var button = Button.primary("a", "A");
        var picture = Thumbnail.of(URL).withDescription("d").asSpoiler();
        shapes.put("row of one", ActionRow.of(button));
        shapes.put(
                "row of five",
                ActionRow.of(
                        button,
                        Button.secondary("b", "B"),
                        Button.success("c", "C"),
                        Button.danger("d", "D"),
                        Button.link("https://example.org", "E")));
        shapes.put("row of a menu", ActionRow.of(UserSelect.builder("m").build()).withId(3));
        shapes.put("section with button", Section.of(button, "one", "two", "three"));
        shapes.put("section with thumbnail", Section.of(picture, "one"));
        shapes.put("container", Container.of(TextDisplay.of("t")));
        shapes.put(
                "container full",
                Container.of(
                                TextDisplay.of("t"),
                                Section.of(Thumbnail.of(URL), "s"),
                                MediaGallery.of(URL),
                                Separator.line(),
                                FileComponent.of("a.txt"),
                                ActionRow.of(button))
                        .withAccentColor(0xFF8800)
                        .asSpoiler());
    }
}
