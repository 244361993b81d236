package hikari.sandbox.world;

import hikari.api.Snowflake;
import hikari.api.message.component.ActionRow;
import hikari.api.message.component.Button;
import hikari.api.message.component.ButtonStyle;
import hikari.api.message.component.Container;
import hikari.api.message.component.ContainerComponent;
import hikari.api.message.component.FileComponent;
import hikari.api.message.component.GalleryItem;
import hikari.api.message.component.MediaGallery;
import hikari.api.message.component.MediaItem;
import hikari.api.message.component.RowComponent;
import hikari.api.message.component.Section;
import hikari.api.message.component.SectionAccessory;
import hikari.api.message.component.SectionComponent;
import hikari.api.message.component.SelectDefaultValue;
import hikari.api.message.component.SelectOption;
import hikari.api.message.component.Separator;
import hikari.api.message.component.StringSelect;
import hikari.api.message.component.TextDisplay;
import hikari.api.message.component.Thumbnail;
import hikari.api.message.component.TopLevelComponent;
import hikari.api.message.component.UserSelect;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Components by chance, made by the records' constructors, which check nothing: now and then one
/// is wrong.
final class ComponentTrees {
    private final Random random;
    private final int odds;

    /// @param odds one of so many values is beyond its limit
    ComponentTrees(long seed, int odds) {
        random = new Random(seed);
        this.odds = odds;
    }

    List<TopLevelComponent> message() {
        return many(0, 6, this::top);
    }

    private boolean isWrong() {
        return random.nextInt(odds) == 0;
    }

    private <T> List<T> many(int least, int most, Supplier<? extends T> one) {
        int count =
                isWrong()
                        ? (random.nextBoolean() ? most + 1 : Math.max(0, least - 1))
                        : least + random.nextInt(Math.min(most, 4) - least + 1);
        return Stream.<T>generate(one).limit(count).toList();
    }

    private <T> Optional<T> maybe(Supplier<? extends T> value) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(value.get());
    }

    private String text(int least, int most) {
        return "x"
                .repeat(
                        isWrong()
                                ? (random.nextBoolean() ? most + 1 : Math.max(0, least - 1))
                                : 1 + random.nextInt(3));
    }

    private int number(int least, int most) {
        return isWrong()
                ? (random.nextBoolean() ? most + 1 : least - 1)
                : least + random.nextInt(most - least + 1);
    }

    private Optional<Integer> id() {
        return random.nextInt(8) > 0
                ? Optional.empty()
                : Optional.of(isWrong() ? -1 : random.nextInt(200));
    }

    private String customId() {
        return isWrong() ? text(1, 100) : "c" + random.nextInt(300);
    }

    private TopLevelComponent top() {
        return random.nextInt(4) == 0
                ? new Container(
                        id(), many(1, 39, this::inner), maybe(() -> 7), random.nextBoolean())
                : inner();
    }

    private ContainerComponent inner() {
        return switch (random.nextInt(6)) {
            case 0 -> row();
            case 1 -> display();
            case 2 ->
                    new Section(id(), many(1, 3, () -> (SectionComponent) display()), accessory());
            case 3 -> new MediaGallery(id(), many(1, 10, this::item));
            case 4 -> new Separator(id(), maybe(random::nextBoolean), maybe(() -> number(1, 2)));
            default ->
                    new FileComponent(id(), media(true), false, Optional.empty(), Optional.empty());
        };
    }

    private TextDisplay display() {
        return new TextDisplay(id(), text(1, 4_000));
    }

    private SectionAccessory accessory() {
        return random.nextBoolean()
                ? button()
                : new Thumbnail(id(), media(false), maybe(() -> text(1, 1_024)), false);
    }

    private GalleryItem item() {
        return new GalleryItem(media(false), maybe(() -> text(1, 1_024)), false);
    }

    private MediaItem media(boolean isFile) {
        var scheme = isWrong() ? "ftp" : isFile || random.nextBoolean() ? "attachment" : "https";
        return MediaItem.of(scheme + "://" + "x".repeat(3));
    }

    private ActionRow row() {
        List<RowComponent> components =
                random.nextBoolean()
                        ? many(1, 5, this::button)
                        : Stream.generate(this::menu).limit(isWrong() ? 2 : 1).toList();
        return new ActionRow(id(), components);
    }

    private Button button() {
        var styles = ButtonStyle.Known.values();
        var style = styles[random.nextInt(styles.length)];
        var isLink = style == ButtonStyle.Known.LINK;
        var isPremium = style == ButtonStyle.Known.PREMIUM;
        return new Button(
                id(),
                style,
                fitting(!isPremium, () -> text(1, 80)),
                Optional.empty(),
                fitting(!isLink && !isPremium, this::customId),
                fitting(isPremium, () -> Snowflake.of(5)),
                fitting(isLink, () -> isWrong() ? "https://" + "x".repeat(512) : "https://x"),
                maybe(random::nextBoolean));
    }

    private <T> Optional<T> fitting(boolean isWanted, Supplier<T> value) {
        return isWanted != isWrong() ? Optional.of(value.get()) : Optional.empty();
    }

    private RowComponent menu() {
        if (random.nextBoolean()) {
            return new StringSelect(
                    id(),
                    customId(),
                    many(1, 25, this::option),
                    maybe(() -> text(1, 150)),
                    least(),
                    most(),
                    Optional.empty(),
                    maybe(random::nextBoolean));
        }
        var defaults = many(0, 25, () -> SelectDefaultValue.user(Snowflake.of(random.nextInt(9))));
        return new UserSelect(
                id(),
                customId(),
                maybe(() -> text(1, 150)),
                random.nextBoolean() ? List.of() : defaults,
                least(),
                most(),
                Optional.empty(),
                Optional.empty());
    }

    private SelectOption option() {
        return new SelectOption(
                text(1, 100),
                isWrong() ? "same" : "v" + random.nextInt(),
                maybe(() -> "d"),
                Optional.empty(),
                random.nextInt(5) == 0);
    }

    private Optional<Integer> least() {
        return maybe(() -> isWrong() ? number(0, 25) : 1);
    }

    private Optional<Integer> most() {
        return maybe(() -> isWrong() ? number(1, 25) : 1);
    }
}
