package hikari.commands;

import hikari.api.channel.Channel;
import hikari.api.channel.ChannelType;
import hikari.api.channel.GuildChannel;
import hikari.api.json.Tag;
import hikari.commands.text.SaidException;
import java.util.Arrays;
import java.util.List;

/// An option for a channel.
///
/// @param <C> the type of channel
public final class ChannelOption<C extends Channel> extends Option<C> {
    private final Class<C> type;

    /// Whether the kinds are those that somebody has said, and not those of the type.
    private final boolean isNarrowed;

    private ChannelOption(OptionSpec spec, Class<C> type, boolean isNarrowed) {
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
        this.isNarrowed = isNarrowed;
    }

    /// An option for all kinds of the type.
    static <C extends Channel> ChannelOption<C> of(OptionSpec spec, Class<C> type) {
        var offered = spec;
        for (var kind : kinds(type)) {
            offered = offered.channelType(kind);
        }
        return new ChannelOption<>(offered, type, false);
    }

    /// Empty for any.
    private static List<ChannelType> kinds(Class<?> type) {
        var tag = type.getAnnotation(Tag.class);
        return tag == null || !GuildChannel.class.isAssignableFrom(type)
                ? List.of()
                : Arrays.stream(tag.value()).mapToObj(ChannelType::of).toList();
    }

    /// {@return this option with one more kind of channel to choose from} The first one takes the
    /// place of the type's kinds; without any, those are offered.
    ///
    /// @param kind the kind
    public ChannelOption<C> kind(ChannelType kind) {
        var said = isNarrowed ? spec() : spec().withoutChannelTypes();
        return new ChannelOption<>(said.channelType(kind), type, true);
    }
}
