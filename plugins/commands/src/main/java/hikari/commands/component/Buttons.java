package hikari.commands.component;

import hikari.api.message.component.Button;
import hikari.api.message.component.ButtonStyle;

/// Buttons by style.
final class Buttons {
    private Buttons() {}

    static Button of(ButtonStyle style, String customId, String label) {
        return switch (style) {
            case ButtonStyle.Known.PRIMARY -> Button.primary(customId, label);
            case ButtonStyle.Known.SECONDARY -> Button.secondary(customId, label);
            case ButtonStyle.Known.SUCCESS -> Button.success(customId, label);
            case ButtonStyle.Known.DANGER -> Button.danger(customId, label);
            default -> throw new IllegalArgumentException(style + " is no button to be pressed");
        };
    }
}
