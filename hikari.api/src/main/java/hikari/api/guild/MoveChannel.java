package hikari.api.guild;

import hikari.api.Flags;
import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.channel.ChannelFlag;
import hikari.api.limit.Limits;
import java.util.function.Consumer;

/// Where a channel is to stand among those of its guild. One request may change the category of one
/// channel only.
///
/// @param id the channel; required
/// @param position its place, from 0
/// @param lockPermissions whether it takes over the permissions of its new category
/// @param parentId the category it goes to
/// @param flags marks of the channel
/// @see "Discord documentation: Guild Resource, Modify Guild Channel Positions"
public record MoveChannel(
        Settable<Snowflake> id,
        Settable<Integer> position,
        Settable<Boolean> lockPermissions,
        Settable<Snowflake> parentId,
        Settable<Flags<ChannelFlag>> flags) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static MoveChannel of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [MoveChannel]. What is not set is not sent. Not safe for several
    /// threads.
    public static final class Builder {
        private Settable<Snowflake> id = Settable.unset();
        private Settable<Integer> position = Settable.unset();
        private Settable<Boolean> lockPermissions = Settable.unset();
        private Settable<Snowflake> parentId = Settable.unset();
        private Settable<Flags<ChannelFlag>> flags = Settable.unset();

        private Builder() {}

        /// Sets the channel.
        ///
        /// @param value the channel; required
        /// @return this builder
        public Builder id(Snowflake value) {
            id = Settable.of(value);
            return this;
        }

        /// Sets its place.
        ///
        /// @param value its place, from 0
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 2,147,483,647 (Discord:
        ///   openapi.json)
        public Builder position(int value) {
            position = Settable.of(Limits.range("position", value, 0, 2147483647));
            return this;
        }

        /// {@return this builder, which clears its place}
        public Builder clearPosition() {
            position = Settable.ofNull();
            return this;
        }

        /// Sets whether it takes over the permissions of its new category.
        ///
        /// @param value whether it takes over the permissions of its new category
        /// @return this builder
        public Builder lockPermissions(boolean value) {
            lockPermissions = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears whether it takes over the permissions of its new
        /// category}
        public Builder clearLockPermissions() {
            lockPermissions = Settable.ofNull();
            return this;
        }

        /// Sets the category it goes to.
        ///
        /// @param value the category it goes to
        /// @return this builder
        public Builder parentId(Snowflake value) {
            parentId = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears the category it goes to}
        public Builder clearParentId() {
            parentId = Settable.ofNull();
            return this;
        }

        /// Sets marks of the channel.
        ///
        /// @param value marks of the channel
        /// @return this builder
        public Builder flags(Flags<ChannelFlag> value) {
            flags = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears marks of the channel}
        public Builder clearFlags() {
            flags = Settable.ofNull();
            return this;
        }

        /// {@return the request}
        ///
        /// @throws hikari.api.error.LimitExceededException when something required is not set
        public MoveChannel build() {
            Limits.present("id", id);
            return new MoveChannel(id, position, lockPermissions, parentId, flags);
        }
    }
}
