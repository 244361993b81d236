package hikari.api.text;

import java.util.Optional;
import java.util.stream.Stream;

/// A part of the guild in which a message is read, as [Markup.GuildNavigation] links to it.
///
/// @see "Discord documentation: Reference, Guild Navigation Types"
public enum GuildTab {
    /// the choice of channels and roles, with the questions to newcomers
    CUSTOMIZE("customize"),
    /// the list of all channels
    BROWSE("browse"),
    /// the guide for newcomers
    GUIDE("guide"),
    /// the linked roles
    LINKED_ROLES("linked-roles");

    private final String code;

    GuildTab(String code) {
        this.code = code;
    }

    /// {@return the tab as Discord writes it}
    public String code() {
        return code;
    }

    /// {@return the tab that Discord writes so, if there is one}
    ///
    /// @param code the text
    public static Optional<GuildTab> of(String code) {
        return Stream.of(values()).filter(tab -> tab.code.equals(code)).findFirst();
    }
}
