package hikari.api.channel;

import hikari.api.Settable;
import hikari.api.limit.Limits;
import java.util.function.Consumer;

/// Changes to a group.
///
/// @param name the name
/// @param icon the icon, as a `data:` address (see [hikari.api.DataUri])
/// @see "Discord documentation: Channel Resource, Modify Channel, JSON Params (Group DM)"
public record EditGroupDm(Settable<String> name, Settable<String> icon) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static EditGroupDm of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [EditGroupDm]. What is not set is not sent. Not safe for several
    /// threads.
    public static final class Builder {
        private Settable<String> name = Settable.unset();
        private Settable<String> icon = Settable.unset();

        private Builder() {}

        /// Sets the name.
        ///
        /// @param value the name
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 100 characters
        public Builder name(String value) {
            name = Settable.of(Limits.length("name", value, 1, 100));
            return this;
        }

        /// Sets the icon.
        ///
        /// @param value the icon, as a `data:` address (see [hikari.api.DataUri])
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException when it is no such address
        public Builder icon(String value) {
            icon = Settable.of(Limits.data("icon", value));
            return this;
        }

        /// {@return this builder, which clears the icon}
        public Builder clearIcon() {
            icon = Settable.ofNull();
            return this;
        }

        /// {@return the request}
        public EditGroupDm build() {
            return new EditGroupDm(name, icon);
        }
    }
}
