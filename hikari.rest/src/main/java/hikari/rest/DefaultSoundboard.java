package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.guild.CreateSoundboardSound;
import hikari.api.guild.EditSoundboardSound;
import hikari.api.guild.SoundboardSound;
import hikari.api.rest.Soundboard;
import hikari.rest.wire.SendSoundboardSound;
import java.util.List;
import java.util.Optional;

/// [Soundboard] over an exchange.
///
/// @param exchange sends the requests
record DefaultSoundboard(Exchange exchange) implements Soundboard {
    @Override
    public Soundboard because(String reason) {
        return new DefaultSoundboard(exchange.because(reason));
    }

    @Override
    public void play(Snowflake channelId, Snowflake soundId) {
        exchange.run(
                SoundboardRoutes.SEND_SOUNDBOARD_SOUND
                        .at(channelId)
                        .body(new SendSoundboardSound(soundId, Optional.empty())));
    }

    @Override
    public void play(Snowflake channelId, Snowflake soundId, Snowflake sourceGuildId) {
        exchange.run(
                SoundboardRoutes.SEND_SOUNDBOARD_SOUND
                        .at(channelId)
                        .body(new SendSoundboardSound(soundId, Optional.of(sourceGuildId))));
    }

    @Override
    public List<SoundboardSound> fetchDefaults() {
        return exchange.fetch(SoundboardRoutes.GET_SOUNDBOARD_DEFAULT_SOUNDS.at());
    }

    @Override
    public List<SoundboardSound> fetchAll(Snowflake guildId) {
        return exchange.fetch(SoundboardRoutes.LIST_GUILD_SOUNDBOARD_SOUNDS.at(guildId)).items();
    }

    @Override
    public SoundboardSound fetch(Snowflake guildId, Snowflake soundId) {
        return exchange.fetch(SoundboardRoutes.GET_GUILD_SOUNDBOARD_SOUND.at(guildId, soundId));
    }

    @Override
    public SoundboardSound create(Snowflake guildId, CreateSoundboardSound sound) {
        return exchange.fetch(
                SoundboardRoutes.CREATE_GUILD_SOUNDBOARD_SOUND.at(guildId).body(sound));
    }

    @Override
    public SoundboardSound edit(Snowflake guildId, Snowflake soundId, EditSoundboardSound changes) {
        return exchange.fetch(
                SoundboardRoutes.UPDATE_GUILD_SOUNDBOARD_SOUND.at(guildId, soundId).body(changes));
    }

    @Override
    public void delete(Snowflake guildId, Snowflake soundId) {
        exchange.run(SoundboardRoutes.DELETE_GUILD_SOUNDBOARD_SOUND.at(guildId, soundId));
    }
}
