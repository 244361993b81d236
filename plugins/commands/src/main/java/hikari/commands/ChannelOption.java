package hikari.commands;

import hikari.api.channel.Channel;
import hikari.api.channel.ChannelType;
import hikari.commands.text.SaidException;

/// An option for a channel.
///
/// @param <C> the type of channel
public final class ChannelOption<C extends Channel> extends Option<C> {
    private final Class<C> type;

    ChannelOption(OptionSpec spec, Class<C> type) {
        super(
                spec,
                input -> {
                    var channel = input.channel();
                    if (!type.isInstance(channel)) {
                        throw new SaidException("hikari.option.channel-kind", channel.mention());
                    }
                    return type.cast(channel);
                });
        this.type = type;
    }

    /// {@return this option with one more kind of channel to choose from; without any, all are}
    ///
    /// @param kind the kind
    public ChannelOption<C> kind(ChannelType kind) {
        return new ChannelOption<>(spec().channelType(kind), type);
    }
}
