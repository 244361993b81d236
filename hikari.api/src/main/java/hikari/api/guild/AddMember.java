package hikari.api.guild;

import hikari.api.Flags;
import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import java.util.List;
import java.util.function.Consumer;

/// A user who joins a guild by an application that the user authorized for it.
///
/// @param accessToken the token of the user, with the scope `guilds.join`; required
/// @param nick the nickname
/// @param roles roles
/// @param mute whether the member is muted in voice channels
/// @param deaf whether the member is deafened in voice channels
/// @param flags marks
/// @see "Discord documentation: Guild Resource, Add Guild Member"
public record AddMember(
        Settable<String> accessToken,
        Settable<String> nick,
        Settable<List<Snowflake>> roles,
        Settable<Boolean> mute,
        Settable<Boolean> deaf,
        Settable<Flags<MemberFlag>> flags) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static AddMember of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [AddMember]. What is not set is not sent. Not safe for several
    /// threads.
    public static final class Builder {
        private Settable<String> accessToken = Settable.unset();
        private Settable<String> nick = Settable.unset();
        private Settable<List<Snowflake>> roles = Settable.unset();
        private Settable<Boolean> mute = Settable.unset();
        private Settable<Boolean> deaf = Settable.unset();
        private Settable<Flags<MemberFlag>> flags = Settable.unset();

        private Builder() {}

        /// Sets the token of the user.
        ///
        /// @param value the token of the user, with the scope `guilds.join`; required
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 10,240 characters
        public Builder accessToken(String value) {
            accessToken = Settable.of(Limits.length("access_token", value, 1, 10240));
            return this;
        }

        /// Sets the nickname.
        ///
        /// @param value the nickname
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 1 to 32 characters
        public Builder nick(String value) {
            nick = Settable.of(Limits.length("nick", value, 1, 32));
            return this;
        }

        /// Sets roles.
        ///
        /// @param value roles
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 250 elements
        public Builder roles(List<Snowflake> value) {
            roles = Settable.of(Limits.size("roles", List.copyOf(value), 0, 250));
            return this;
        }

        /// Sets whether the member is muted in voice channels.
        ///
        /// @param value whether the member is muted in voice channels
        /// @return this builder
        public Builder mute(boolean value) {
            mute = Settable.of(value);
            return this;
        }

        /// Sets whether the member is deafened in voice channels.
        ///
        /// @param value whether the member is deafened in voice channels
        /// @return this builder
        public Builder deaf(boolean value) {
            deaf = Settable.of(value);
            return this;
        }

        /// Sets marks.
        ///
        /// @param value marks
        /// @return this builder
        public Builder flags(Flags<MemberFlag> value) {
            flags = Settable.of(value);
            return this;
        }

        /// {@return the request}
        ///
        /// @throws hikari.api.error.LimitExceededException when something required is not set
        public AddMember build() {
            Limits.present("access_token", accessToken);
            return new AddMember(accessToken, nick, roles, mute, deaf, flags);
        }
    }
}
