package hikari.api.guild;

import hikari.api.Settable;
import hikari.api.Snowflake;
import java.util.function.Consumer;

/// Changes to the settings of a widget.
///
/// @param enabled whether the widget can be seen
/// @param channelId the channel to invite to
/// @see "Discord documentation: Guild Resource, Modify Guild Widget"
public record EditWidget(Settable<Boolean> enabled, Settable<Snowflake> channelId) {

    /// {@return a builder with nothing set}
    public static Builder builder() {
        return new Builder();
    }

    /// {@return what the function makes of a fresh builder}
    ///
    /// @param fill sets the members
    public static EditWidget of(Consumer<? super Builder> fill) {
        var builder = builder();
        fill.accept(builder);
        return builder.build();
    }

    /// Collects the members of a [EditWidget]. What is not set is not sent. Not safe for several
    /// threads.
    public static final class Builder {
        private Settable<Boolean> enabled = Settable.unset();
        private Settable<Snowflake> channelId = Settable.unset();

        private Builder() {}

        /// Sets whether the widget can be seen.
        ///
        /// @param value whether the widget can be seen
        /// @return this builder
        public Builder enabled(boolean value) {
            enabled = Settable.of(value);
            return this;
        }

        /// Sets the channel to invite to.
        ///
        /// @param value the channel to invite to
        /// @return this builder
        public Builder channelId(Snowflake value) {
            channelId = Settable.of(value);
            return this;
        }

        /// {@return this builder, which clears the channel to invite to}
        public Builder clearChannelId() {
            channelId = Settable.ofNull();
            return this;
        }

        /// {@return the request}
        public EditWidget build() {
            return new EditWidget(enabled, channelId);
        }
    }
}
