package hikari.api.message.component;

import hikari.api.limit.Limits;
import java.util.List;
import java.util.Optional;

/// What one component may be, whatever stands around it. Discord documentation: Component
/// Reference, the structure of each; lengths that are only in openapi.json: its schemas
/// "...ForMessageRequest" and "...ForModalRequest".
final class ComponentLimits {
    private static final String LINK = "(?is)(https?|discord)://.+";
    private static final String MEDIA = "(?is)(https?|attachment)://.+";
    private static final String ATTACHMENT = "(?s)attachment://.+";

    private ComponentLimits() {}

    static int id(int id) {
        return Limits.range("id", id, 0, Integer.MAX_VALUE);
    }

    /// The component, if it is as Discord takes it. What is in it has been checked already.
    static <C extends MessageComponent> C checked(C component) {
        check(component);
        return component;
    }

    static void check(MessageComponent component) {
        component.id().ifPresent(ComponentLimits::id);
        switch (component) {
            case ActionRow row -> row(row.components());
            case Button button -> button(button);
            case SelectMenu menu -> ChosenLimits.menu(menu);
            case TextInput input -> textInput(input);
            case Section section -> Limits.size("components", section.components(), 1, 3);
            case TextDisplay text -> Limits.length("content", text.content(), 1, 4000);
            case Thumbnail picture -> media(picture.media(), picture.description());
            case MediaGallery gallery -> gallery(gallery.items());
            case FileComponent file -> url("file.url", file.file().url(), 2048, ATTACHMENT);
            case Separator separator ->
                    separator.spacing().ifPresent(value -> Limits.range("spacing", value, 1, 2));
            case Container container -> container(container);
            case Label label -> label(label);
            case FileUpload upload -> ChosenLimits.upload(upload);
            case RadioGroup group -> ChosenLimits.group(group);
            case CheckboxGroup group -> ChosenLimits.group(group);
            case Checkbox box -> customId(box.customId());
            case UnknownComponent _ -> {}
        }
    }

    static void customId(String customId) {
        Limits.length("custom_id", customId, 1, 100);
    }

    private static void row(List<RowComponent> components) {
        Limits.size("components", components, 1, 5);
        Limits.allowed(
                "components",
                components.size() + " with a menu among them",
                components.size() == 1
                        || components.stream().noneMatch(SelectMenu.class::isInstance),
                "up to 5 buttons, or one menu");
    }

    private static void button(Button button) {
        button.label().ifPresent(text -> Limits.length("label", text, 0, 80));
        switch (button.style()) {
            case ButtonStyle.Known.LINK -> {
                only("custom_id", button.customId(), "none for LINK");
                only("sku_id", button.skuId(), "none for LINK");
                needed("url", button.url(), "one for LINK");
                button.url().ifPresent(url -> url("url", url, 512, LINK));
                shown(button);
            }
            case ButtonStyle.Known.PREMIUM -> {
                only("custom_id", button.customId(), "none for PREMIUM");
                only("label", button.label(), "none for PREMIUM");
                only("url", button.url(), "none for PREMIUM");
                only("emoji", button.emoji(), "none for PREMIUM");
                needed("sku_id", button.skuId(), "one for PREMIUM");
            }
            case ButtonStyle.Known _ -> {
                only("url", button.url(), "one for LINK only");
                only("sku_id", button.skuId(), "one for PREMIUM only");
                needed("custom_id", button.customId(), "one but for LINK and PREMIUM");
                button.customId().ifPresent(ComponentLimits::customId);
                shown(button);
            }
            case ButtonStyle.Unknown _ -> {}
        }
    }

    private static void shown(Button button) {
        Limits.allowed(
                "label",
                "neither text nor emoji",
                button.label().filter(text -> !text.isEmpty()).isPresent()
                        || button.emoji().isPresent(),
                "one of both");
    }

    private static void only(String field, Optional<?> member, String rule) {
        Limits.allowed(field, "a value", member.isEmpty(), rule);
    }

    private static void needed(String field, Optional<?> member, String rule) {
        Limits.allowed(field, "nothing", member.isPresent(), rule);
    }

    private static void textInput(TextInput input) {
        customId(input.customId());
        input.label().ifPresent(text -> Limits.length("label", text, 1, 45));
        input.minLength().ifPresent(value -> Limits.range("min_length", value, 0, 4000));
        input.maxLength().ifPresent(value -> Limits.range("max_length", value, 1, 4000));
        Limits.range("min_length", input.minLength().orElse(0), 0, input.maxLength().orElse(4000));
        input.value().ifPresent(text -> Limits.length("value", text, 0, 4000));
        input.placeholder().ifPresent(text -> Limits.length("placeholder", text, 0, 100));
    }

    private static void gallery(List<GalleryItem> items) {
        Limits.size("items", items, 1, 10);
        items.forEach(item -> media(item.media(), item.description()));
    }

    private static void media(MediaItem media, Optional<String> description) {
        url("media.url", media.url(), 2048, MEDIA);
        description.ifPresent(text -> Limits.length("description", text, 1, 1024));
    }

    private static void url(String field, String url, int max, String form) {
        Limits.length(field, url, 1, max);
        Limits.allowed(field, "'%s'".formatted(url), url.matches(form), schemes(form));
    }

    private static String schemes(String form) {
        return switch (form) {
            case LINK -> "http://, https:// or discord://";
            case MEDIA -> "http://, https:// or attachment://";
            default -> "attachment:// and the name of a file of the message";
        };
    }

    private static void container(Container container) {
        Limits.size("components", container.components(), 1, 39);
        container.accentColor().ifPresent(rgb -> Limits.range("accent_color", rgb, 0, 0xFFFFFF));
    }

    private static void label(Label label) {
        Limits.length("label", label.label(), 1, 45);
        label.description().ifPresent(text -> Limits.length("description", text, 1, 100));
        ChosenLimits.inModal(label.component());
    }
}
