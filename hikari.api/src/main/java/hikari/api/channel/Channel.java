package hikari.api.channel;

import hikari.api.Snowflake;
import hikari.api.json.Union;
import hikari.api.json.UnionBy;
import hikari.api.text.Markup;

/// A channel: anything that messages, threads or voices happen in.
///
/// The permitted types are one for each kind that Discord documents; a kind that this version does
/// not know is an [UnknownChannel]. Code outside of this module should end a `switch` over channels
/// with `default`: kinds are added.
///
/// @see "Discord documentation: Resources, Channel, Channel Object"
@UnionBy("type")
public sealed interface Channel extends Union
        permits GuildChannel, DmChannel, GroupDmChannel, UnknownChannel {

    /// {@return the channel's id}
    Snowflake id();

    /// {@return the kind of channel}
    ChannelType type();

    /// {@return the text that links this channel in a message}
    default String mention() {
        return Markup.channel(id()).toString();
    }
}
