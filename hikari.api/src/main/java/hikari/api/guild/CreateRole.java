package hikari.api.guild;

import hikari.api.Flags;
import hikari.api.Settable;
import hikari.api.limit.Limits;
import java.util.function.Consumer;

/// A new role.
///
/// @param name the name, "new role" by default
/// @param permissions what its members may do; by default what `@everyone` may
/// @param color the colour as 0xRRGGBB
/// @param colors the colours; wins over the colour
/// @param hoist whether its members are listed apart
/// @param icon the icon, as a `data:` address (see [hikari.api.DataUri])
/// @param unicodeEmoji an emoji as the icon
/// @param mentionable whether everybody may mention it
/// @see "Discord documentation: Resources, Guild, Create Guild Role"
public record CreateRole(
        Settable<String> name,
        Settable<Flags<Permission>> permissions,
        Settable<Integer> color,
        Settable<RoleColors> colors,
        Settable<Boolean> hoist,
        Settable<String> icon,
        Settable<String> unicodeEmoji,
        Settable<Boolean> mentionable) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static CreateRole of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [CreateRole]. What is not set is not sent. Not safe for several
    /// threads.
    public static final class Builder {
        private Settable<String> name = Settable.unset();
        private Settable<Flags<Permission>> permissions = Settable.unset();
        private Settable<Integer> color = Settable.unset();
        private Settable<RoleColors> colors = Settable.unset();
        private Settable<Boolean> hoist = Settable.unset();
        private Settable<String> icon = Settable.unset();
        private Settable<String> unicodeEmoji = Settable.unset();
        private Settable<Boolean> mentionable = Settable.unset();

        private Builder() {}

        /// Sets the name.
        ///
        /// @param value the name, "new role" by default
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 100 characters (Discord:
        ///   openapi.json)
        public Builder name(String value) {
            name = Settable.of(Limits.length("name", value, 1, 100));
            return this;
        }

        /// Sets what its members may do.
        ///
        /// @param value what its members may do; by default what `@everyone` may
        /// @return this builder
        public Builder permissions(Flags<Permission> value) {
            permissions = Settable.of(value);
            return this;
        }

        /// Sets the colour as 0xRRGGBB.
        ///
        /// @param value the colour as 0xRRGGBB
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 16777215
        public Builder color(int value) {
            color = Settable.of(Limits.range("color", value, 0, 16777215));
            return this;
        }

        /// Sets the colours.
        ///
        /// @param value the colours; wins over the colour
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException with a colour outside 0 to 0xFFFFFF, and
        ///   with a third one that is not with the two of the holographic style
        public Builder colors(RoleColors value) {
            colors = Settable.of(RoleLimits.colors(value));
            return this;
        }

        /// Sets whether its members are listed apart.
        ///
        /// @param value whether its members are listed apart
        /// @return this builder
        public Builder hoist(boolean value) {
            hoist = Settable.of(value);
            return this;
        }

        /// Sets the icon.
        ///
        /// @param value the icon, as a `data:` address (see [hikari.api.DataUri])
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException for no `data:` address
        public Builder icon(String value) {
            icon = Settable.of(Limits.data("icon", value));
            return this;
        }

        /// {@return this builder, which clears the icon}
        public Builder clearIcon() {
            icon = Settable.ofNull();
            return this;
        }

        /// Sets an emoji as the icon.
        ///
        /// @param value an emoji as the icon
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 100 characters (Discord:
        ///   openapi.json)
        public Builder unicodeEmoji(String value) {
            unicodeEmoji = Settable.of(Limits.length("unicode_emoji", value, 1, 100));
            return this;
        }

        /// {@return this builder, which clears an emoji as the icon}
        public Builder clearUnicodeEmoji() {
            unicodeEmoji = Settable.ofNull();
            return this;
        }

        /// Sets whether everybody may mention it.
        ///
        /// @param value whether everybody may mention it
        /// @return this builder
        public Builder mentionable(boolean value) {
            mentionable = Settable.of(value);
            return this;
        }

        /// {@return the request}
        public CreateRole build() {
            return new CreateRole(
                    name, permissions, color, colors, hoist, icon, unicodeEmoji, mentionable);
        }
    }
}
