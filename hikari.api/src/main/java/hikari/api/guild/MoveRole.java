package hikari.api.guild;

import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.limit.Limits;
import java.util.function.Consumer;

/// Where a role is to stand among those of its guild.
///
/// @param id the role; required
/// @param position its place, from 1; `@everyone` has 0
/// @see "Discord documentation: Guild Resource, Modify Guild Role Positions"
public record MoveRole(Settable<Snowflake> id, Settable<Integer> position) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static MoveRole of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [MoveRole]. What is not set is not sent. Not safe for several
    /// threads.
    public static final class Builder {
        private Settable<Snowflake> id = Settable.unset();
        private Settable<Integer> position = Settable.unset();

        private Builder() {}

        /// Sets the role.
        ///
        /// @param value the role; required
        /// @return this builder
        public Builder id(Snowflake value) {
            id = Settable.of(value);
            return this;
        }

        /// Sets its place.
        ///
        /// @param value its place, from 1; `@everyone` has 0
        /// @return this builder
        /// @throws hikari.api.error.LimitExceededException outside 0 to 2,147,483,647
        public Builder position(int value) {
            position = Settable.of(Limits.range("position", value, 0, 2147483647));
            return this;
        }

        /// {@return this builder, which clears its place}
        public Builder clearPosition() {
            position = Settable.ofNull();
            return this;
        }

        /// {@return the request}
        ///
        /// @throws hikari.api.error.LimitExceededException when something required is not set
        public MoveRole build() {
            Limits.present("id", id);
            return new MoveRole(id, position);
        }
    }
}
