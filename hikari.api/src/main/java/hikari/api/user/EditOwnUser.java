package hikari.api.user;

import hikari.api.Settable;
import hikari.api.limit.Limits;
import java.util.List;
import java.util.function.Consumer;

/// Changes to the bot's own user.
///
/// @param username the user name
/// @param avatar the avatar, as a `data:` address (see [hikari.api.DataUri])
/// @param banner the banner, as a `data:` address (see [hikari.api.DataUri])
/// @see "Discord documentation: Resources, User, Modify Current User"
public record EditOwnUser(
        Settable<String> username, Settable<String> avatar, Settable<String> banner) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static EditOwnUser of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [EditOwnUser]. What is not set is not sent. Not safe for several
    /// threads.
    public static final class Builder {
        private static final List<String> FORBIDDEN = List.of("@", "#", ":", "```", "discord");

        private Settable<String> username = Settable.unset();
        private Settable<String> avatar = Settable.unset();
        private Settable<String> banner = Settable.unset();

        private Builder() {}

        private static String checked(String name) {
            Limits.allowed(
                    "username",
                    "'%s'".formatted(name),
                    FORBIDDEN.stream().noneMatch(name::contains)
                            && !name.equals("everyone")
                            && !name.equals("here"),
                    "none of %s, and not 'everyone' or 'here'".formatted(FORBIDDEN));
            return name;
        }

        /// Sets the user name.
        ///
        /// @param value the user name
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 2 to 32 characters, with `@`,
        ///   `#`, `:`, three backticks or `discord` in it, and for `everyone` and `here`
        public Builder username(String value) {
            username = Settable.of(checked(Limits.length("username", value, 2, 32)));
            return this;
        }

        /// Sets the avatar.
        ///
        /// @param value the avatar, as a `data:` address (see [hikari.api.DataUri])
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException for no `data:` address
        public Builder avatar(String value) {
            avatar = Settable.of(Limits.data("avatar", value));
            return this;
        }

        /// {@return this builder, which clears the avatar}
        public Builder clearAvatar() {
            avatar = Settable.ofNull();
            return this;
        }

        /// Sets the banner.
        ///
        /// @param value the banner, as a `data:` address (see [hikari.api.DataUri])
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException for no `data:` address
        public Builder banner(String value) {
            banner = Settable.of(Limits.data("banner", value));
            return this;
        }

        /// {@return this builder, which clears the banner}
        public Builder clearBanner() {
            banner = Settable.ofNull();
            return this;
        }

        /// {@return the request}
        public EditOwnUser build() {
            return new EditOwnUser(username, avatar, banner);
        }
    }
}
