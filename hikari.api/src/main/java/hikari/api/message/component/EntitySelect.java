package hikari.api.message.component;

import java.util.List;

/// A menu that Discord fills itself: of users, roles, both, or channels.
///
/// @see "Discord documentation: Components, Component Reference"
public sealed interface EntitySelect extends SelectMenu
        permits UserSelect, RoleSelect, MentionableSelect, ChannelSelect {

    /// {@return what is chosen from the beginning}
    List<SelectDefaultValue> defaultValues();
}
