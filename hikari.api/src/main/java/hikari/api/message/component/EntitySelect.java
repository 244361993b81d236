package hikari.api.message.component;

import java.util.List;
import java.util.Optional;

/// A menu that Discord fills itself: of users, roles, both, or channels.
///
/// @see "Discord documentation: Components, Component Reference"
public sealed interface EntitySelect extends MessageComponent
        permits UserSelect, RoleSelect, MentionableSelect, ChannelSelect {

    /// {@return what the bot recognises it by, 1 to 100 characters}
    String customId();

    /// {@return the text while nothing is chosen, up to 150 characters}
    Optional<String> placeholder();

    /// {@return what is chosen from the beginning}
    List<SelectDefaultValue> defaultValues();

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
