package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.guild.CreateApplicationEmoji;
import hikari.api.guild.CreateEmoji;
import hikari.api.guild.EditApplicationEmoji;
import hikari.api.guild.EditEmoji;
import hikari.api.guild.Emoji;
import hikari.api.rest.Emojis;
import java.util.List;

/// [Emojis] over an exchange.
///
/// @param exchange sends the requests
record DefaultEmojis(Exchange exchange) implements Emojis {
    @Override
    public Emojis because(String reason) {
        return new DefaultEmojis(exchange.because(reason));
    }

    @Override
    public List<Emoji> fetchAll(Snowflake guildId) {
        return exchange.fetch(EmojisRoutes.LIST_GUILD_EMOJIS.at(guildId));
    }

    @Override
    public Emoji fetch(Snowflake guildId, Snowflake emojiId) {
        return exchange.fetch(EmojisRoutes.GET_GUILD_EMOJI.at(guildId, emojiId));
    }

    @Override
    public Emoji create(Snowflake guildId, CreateEmoji emoji) {
        return exchange.fetch(EmojisRoutes.CREATE_GUILD_EMOJI.at(guildId).body(emoji));
    }

    @Override
    public Emoji edit(Snowflake guildId, Snowflake emojiId, EditEmoji changes) {
        return exchange.fetch(EmojisRoutes.UPDATE_GUILD_EMOJI.at(guildId, emojiId).body(changes));
    }

    @Override
    public void delete(Snowflake guildId, Snowflake emojiId) {
        exchange.run(EmojisRoutes.DELETE_GUILD_EMOJI.at(guildId, emojiId));
    }

    @Override
    public List<Emoji> fetchApplicationEmojis(Snowflake applicationId) {
        return exchange.fetch(EmojisRoutes.LIST_APPLICATION_EMOJIS.at(applicationId)).items();
    }

    @Override
    public Emoji fetchApplicationEmoji(Snowflake applicationId, Snowflake emojiId) {
        return exchange.fetch(EmojisRoutes.GET_APPLICATION_EMOJI.at(applicationId, emojiId));
    }

    @Override
    public Emoji createApplicationEmoji(Snowflake applicationId, CreateApplicationEmoji emoji) {
        return exchange.fetch(EmojisRoutes.CREATE_APPLICATION_EMOJI.at(applicationId).body(emoji));
    }

    @Override
    public Emoji editApplicationEmoji(
            Snowflake applicationId, Snowflake emojiId, EditApplicationEmoji changes) {
        return exchange.fetch(
                EmojisRoutes.UPDATE_APPLICATION_EMOJI.at(applicationId, emojiId).body(changes));
    }

    @Override
    public void deleteApplicationEmoji(Snowflake applicationId, Snowflake emojiId) {
        exchange.run(EmojisRoutes.DELETE_APPLICATION_EMOJI.at(applicationId, emojiId));
    }
}
