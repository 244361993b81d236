package hikari.api.message.component;

import hikari.api.Snowflake;

/// Something that is chosen in a select from the beginning.
///
/// @param id the user, role or channel
/// @param type which of these
/// @see "Discord documentation: Components, Component Reference, Select Default Value Structure"
public record SelectDefaultValue(Snowflake id, DefaultValueType type) {

    /// {@return a user that is chosen from the beginning}
    ///
    /// @param id the user
    public static SelectDefaultValue user(Snowflake id) {
        return new SelectDefaultValue(id, DefaultValueType.Known.USER);
    }

    /// {@return a role that is chosen from the beginning}
    ///
    /// @param id the role
    public static SelectDefaultValue role(Snowflake id) {
        return new SelectDefaultValue(id, DefaultValueType.Known.ROLE);
    }

    /// {@return a channel that is chosen from the beginning}
    ///
    /// @param id the channel
    public static SelectDefaultValue channel(Snowflake id) {
        return new SelectDefaultValue(id, DefaultValueType.Known.CHANNEL);
    }
}
