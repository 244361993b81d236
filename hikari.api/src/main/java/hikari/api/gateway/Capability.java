package hikari.api.gateway;

import hikari.api.Flag;

/// How a gateway session asks to be treated, beside its [Intent]s.
///
/// @see "Discord documentation: Gateway Events, Identify, Gateway Capabilities"
public enum Capability implements Flag {
    /// Channels that the bot cannot see come with their names hidden; see
    /// [hikari.api.channel.GuildChannel#isHidden()]. For trying it out: Discord plans to treat all
    /// bots so, with or without it.
    CHANNEL_OBFUSCATION(15);

    private final long mask;

    Capability(int bit) {
        mask = 1L << bit;
    }

    @Override
    public long mask() {
        return mask;
    }
}
