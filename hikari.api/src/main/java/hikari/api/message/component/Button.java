package hikari.api.message.component;

import hikari.api.Snowflake;
import hikari.api.guild.PartialEmoji;
import hikari.api.json.Tag;
import hikari.api.limit.Limits;
import java.util.Optional;

/// A button.
///
/// @param id the component's number in its message
/// @param style how it looks and what it does
/// @param label the text, up to 80 characters
/// @param emoji an emoji beside the text
/// @param customId what the bot recognises it by, 1 to 100 characters; not on links and premium
///   buttons
/// @param skuId what a premium button sells
/// @param url what a link opens, up to 512 characters
/// @param disabled whether it cannot be pressed
/// @see "Discord documentation: Components, Component Reference, Button"
@Tag(2)
public record Button(
        Optional<Integer> id,
        ButtonStyle style,
        Optional<String> label,
        Optional<PartialEmoji> emoji,
        Optional<String> customId,
        Optional<Snowflake> skuId,
        Optional<String> url,
        Optional<Boolean> disabled)
        implements RowComponent, SectionAccessory {

    @Override
    public ComponentType type() {
        return ComponentType.Known.BUTTON;
    }

    /// {@return whether it cannot be used}
    public boolean isDisabled() {
        return disabled.orElse(false);
    }

    /// {@return a primary button: the most important of a group}
    ///
    /// @param customId what the bot recognises it by, 1 to 100 characters
    /// @param label the text, 1 to 80 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public static Button primary(String customId, String label) {
        return of(ButtonStyle.Known.PRIMARY, customId, label);
    }

    /// {@return a secondary button: an alternative}
    ///
    /// @param customId what the bot recognises it by, 1 to 100 characters
    /// @param label the text, 1 to 80 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public static Button secondary(String customId, String label) {
        return of(ButtonStyle.Known.SECONDARY, customId, label);
    }

    /// {@return a button that confirms}
    ///
    /// @param customId what the bot recognises it by, 1 to 100 characters
    /// @param label the text, 1 to 80 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public static Button success(String customId, String label) {
        return of(ButtonStyle.Known.SUCCESS, customId, label);
    }

    /// {@return a button for what cannot be undone}
    ///
    /// @param customId what the bot recognises it by, 1 to 100 characters
    /// @param label the text, 1 to 80 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public static Button danger(String customId, String label) {
        return of(ButtonStyle.Known.DANGER, customId, label);
    }

    /// {@return a button that opens an address; the bot is not told of it}
    ///
    /// @param url the address, up to 512 characters: http, https or discord
    /// @param label the text, 1 to 80 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public static Button link(String url, String label) {
        return ComponentLimits.checked(
                new Button(
                        Optional.empty(),
                        ButtonStyle.Known.LINK,
                        Optional.of(Limits.length("label", label, 1, 80)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(url),
                        Optional.empty()));
    }

    /// {@return a button that sells something; the bot is not told of it}
    ///
    /// @param sku what is sold
    public static Button premium(Snowflake sku) {
        return new Button(
                Optional.empty(),
                ButtonStyle.Known.PREMIUM,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(sku),
                Optional.empty(),
                Optional.empty());
    }

    /// {@return a button with an emoji and no text}
    ///
    /// @param style PRIMARY, SECONDARY, SUCCESS or DANGER
    /// @param customId what the bot recognises it by, 1 to 100 characters
    /// @param shown the emoji
    /// @throws hikari.api.error.LimitExceededException beyond the limits, and for a style that has
    ///   no custom id
    public static Button of(ButtonStyle style, String customId, PartialEmoji shown) {
        return ComponentLimits.checked(
                new Button(
                        Optional.empty(),
                        style,
                        Optional.empty(),
                        Optional.of(shown),
                        Optional.of(customId),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    /// {@return this button with an emoji beside the text}
    ///
    /// @param shown the emoji
    /// @throws hikari.api.error.LimitExceededException for a premium button, which has none
    public Button withEmoji(PartialEmoji shown) {
        Limits.allowed("emoji", "a value", style != ButtonStyle.Known.PREMIUM, "none for PREMIUM");
        return new Button(id, style, label, Optional.of(shown), customId, skuId, url, disabled);
    }

    /// {@return this button, which cannot be pressed}
    public Button asDisabled() {
        return new Button(id, style, label, emoji, customId, skuId, url, Optional.of(true));
    }

    private static Button of(ButtonStyle style, String customId, String label) {
        return new Button(
                Optional.empty(),
                style,
                Optional.of(Limits.length("label", label, 1, 80)),
                Optional.empty(),
                Optional.of(Limits.length("custom_id", customId, 1, 100)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// {@return this button with a number of its own}
    ///
    /// @param number the number in its message, 1 to 2,147,483,647; Discord numbers the others
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public Button withId(int number) {
        return new Button(
                Optional.of(ComponentLimits.id(number)),
                style,
                label,
                emoji,
                customId,
                skuId,
                url,
                disabled);
    }
}
