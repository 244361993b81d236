package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.channel.Channel;
import hikari.api.channel.CreateChannel;
import hikari.api.guild.EditGuild;
import hikari.api.guild.Guild;
import hikari.api.rest.Guilds;
import java.util.List;

/// [Guilds] over an exchange.
///
/// @param exchange sends the requests
record DefaultGuilds(Exchange exchange) implements Guilds {
    @Override
    public Guilds because(String reason) {
        return new DefaultGuilds(exchange.because(reason));
    }

    @Override
    public Guild fetch(Snowflake guildId) {
        return exchange.fetch(GuildRoutes.GET_GUILD.at(guildId));
    }

    @Override
    public Guild fetchWithCounts(Snowflake guildId) {
        return exchange.fetch(GuildRoutes.GET_GUILD.at(guildId).query("with_counts", true));
    }

    @Override
    public Guild edit(Snowflake guildId, EditGuild changes) {
        return exchange.fetch(GuildRoutes.UPDATE_GUILD.at(guildId).body(changes));
    }

    @Override
    public List<Channel> fetchChannels(Snowflake guildId) {
        return exchange.fetch(GuildRoutes.LIST_GUILD_CHANNELS.at(guildId));
    }

    @Override
    public Channel createChannel(Snowflake guildId, CreateChannel channel) {
        return exchange.fetch(GuildRoutes.CREATE_GUILD_CHANNEL.at(guildId).body(channel));
    }
}
