package hikari.api.guild;

import hikari.api.Settable;
import hikari.api.limit.Limits;
import java.util.function.Consumer;

/// Changes to the bot's own membership.
///
/// @param nick the name in this guild
/// @param banner the banner in this guild, as a `data:` address (see [hikari.api.DataUri])
/// @param avatar the avatar in this guild, as a `data:` address (see [hikari.api.DataUri])
/// @param bio the text about the bot in this guild
/// @see "Discord documentation: Resources, Guild, Modify Current Member"
public record EditOwnMember(
        Settable<String> nick,
        Settable<String> banner,
        Settable<String> avatar,
        Settable<String> bio) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static EditOwnMember of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [EditOwnMember]. What is not set is not sent. Not safe for several
    /// threads.
    public static final class Builder {
        private Settable<String> nick = Settable.unset();
        private Settable<String> banner = Settable.unset();
        private Settable<String> avatar = Settable.unset();
        private Settable<String> bio = Settable.unset();

        private Builder() {}

        /// Sets the name in this guild.
        ///
        /// @param value the name in this guild
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 32 characters
        public Builder nick(String value) {
            nick = Settable.of(Limits.length("nick", value, 1, 32));
            return this;
        }

        /// {@return this builder, which clears the name in this guild}
        public Builder clearNick() {
            nick = Settable.ofNull();
            return this;
        }

        /// Sets the banner in this guild.
        ///
        /// @param value the banner in this guild, as a `data:` address (see [hikari.api.DataUri])
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException for no `data:` address
        public Builder banner(String value) {
            banner = Settable.of(Limits.data("banner", value));
            return this;
        }

        /// {@return this builder, which clears the banner in this guild}
        public Builder clearBanner() {
            banner = Settable.ofNull();
            return this;
        }

        /// Sets the avatar in this guild.
        ///
        /// @param value the avatar in this guild, as a `data:` address (see [hikari.api.DataUri])
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException for no `data:` address
        public Builder avatar(String value) {
            avatar = Settable.of(Limits.data("avatar", value));
            return this;
        }

        /// {@return this builder, which clears the avatar in this guild}
        public Builder clearAvatar() {
            avatar = Settable.ofNull();
            return this;
        }

        /// Sets the text about the bot in this guild.
        ///
        /// @param value the text about the bot in this guild
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 190 characters
        public Builder bio(String value) {
            bio = Settable.of(Limits.length("bio", value, 0, 190));
            return this;
        }

        /// {@return this builder, which clears the text about the bot in this guild}
        public Builder clearBio() {
            bio = Settable.ofNull();
            return this;
        }

        /// {@return the request}
        public EditOwnMember build() {
            return new EditOwnMember(nick, banner, avatar, bio);
        }
    }
}
