package hikari.api.message.component;

import hikari.api.Snowflake;
import hikari.api.channel.ChannelType;
import hikari.api.json.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A menu of channels.
///
/// @param id the component's number in its message
/// @param customId what the bot recognises it by, 1 to 100 characters
/// @param channelTypes the kinds of channels it shows; empty is all
/// @param placeholder the text while nothing is chosen, up to 150 characters
/// @param defaultValues what is chosen from the beginning
/// @param minValues how many must be chosen at least, 0 to 25, 1 by default
/// @param maxValues how many can be chosen at most, 1 to 25, 1 by default
/// @param required in modals, whether something must be chosen; yes by default
/// @param disabled in messages, whether it cannot be used
/// @see "Discord documentation: Components, Component Reference, Channel Select"
@Tag(8)
public record ChannelSelect(
        Optional<Integer> id,
        String customId,
        List<ChannelType> channelTypes,
        Optional<String> placeholder,
        List<SelectDefaultValue> defaultValues,
        Optional<Integer> minValues,
        Optional<Integer> maxValues,
        Optional<Boolean> required,
        Optional<Boolean> disabled)
        implements EntitySelect {

    @Override
    public ComponentType type() {
        return ComponentType.Known.CHANNEL_SELECT;
    }

    /// {@return a builder}
    ///
    /// @param customId what the bot recognises it by, 1 to 100 characters
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public static Builder builder(String customId) {
        return new Builder(customId);
    }

    /// Collects the members of a [ChannelSelect]. Not safe for several threads.
    public static final class Builder extends EntitySelectBuilder<Builder, ChannelSelect> {
        private final List<ChannelType> channelTypes = new ArrayList<>();

        private Builder(String customId) {
            super(customId);
        }

        @Override
        Builder self() {
            return this;
        }

        /// Adds one of the kinds of channels it shows.
        ///
        /// @param value one of them
        /// @return this builder
        public Builder channelType(ChannelType value) {
            channelTypes.add(value);
            return this;
        }

        /// Adds several of the kinds of channels it shows.
        ///
        /// @param values some of them
        /// @return this builder
        public Builder channelTypes(List<? extends ChannelType> values) {
            channelTypes.addAll(values);
            return this;
        }

        /// Adds a channel that is chosen from the beginning.
        ///
        /// @param value the channel
        /// @return this builder
        public Builder defaultChannel(Snowflake value) {
            return defaultValue(SelectDefaultValue.channel(value));
        }

        @Override
        public ChannelSelect build() {
            return ComponentLimits.checked(
                    new ChannelSelect(
                            id,
                            customId,
                            List.copyOf(channelTypes),
                            placeholder,
                            defaults(),
                            minValues,
                            maxValues,
                            required,
                            disabled));
        }
    }
}
