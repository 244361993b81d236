package hikari.api.message.component;

import hikari.api.json.Union;
import java.util.Optional;

/// A menu: of choices that the bot names, or one that Discord fills. In messages it has a row of
/// its own, in modals it stands in a [Label].
///
/// @see "Discord documentation: Components, Component Reference"
public sealed interface SelectMenu extends RowComponent, LabelComponent, Union
        permits StringSelect, EntitySelect {

    /// {@return what the bot recognises it by, 1 to 100 characters}
    String customId();

    /// {@return the text while nothing is chosen, up to 150 characters}
    Optional<String> placeholder();

    /// {@return how many must be chosen at least, 0 to 25, 1 by default}
    Optional<Integer> minValues();

    /// {@return how many can be chosen at most, 1 to 25, 1 by default}
    Optional<Integer> maxValues();

    /// {@return in modals, whether something must be chosen; yes by default}
    Optional<Boolean> required();

    /// {@return in messages, whether it cannot be used}
    Optional<Boolean> disabled();

    /// {@return whether it cannot be used}
    default boolean isDisabled() {
        return disabled().orElse(false);
    }
}
