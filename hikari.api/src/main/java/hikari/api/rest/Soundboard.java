package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.guild.CreateSoundboardSound;
import hikari.api.guild.EditSoundboardSound;
import hikari.api.guild.SoundboardSound;
import java.util.List;
import java.util.function.Consumer;

/// Sounds that can be played in voice channels.
///
/// @see "Discord documentation: Soundboard Resource"
public interface Soundboard extends Reasoned<Soundboard> {
    /// Plays a sound in a voice channel, to which the bot must be connected, neither deaf nor mute.
    /// Needs `SPEAK` and `USE_SOUNDBOARD`, and `USE_EXTERNAL_SOUNDS` for a sound of another guild.
    /// Fires `VOICE_CHANNEL_EFFECT_SEND`.
    ///
    /// @param channelId the channel
    /// @param soundId the sound
    /// @see "Discord documentation: Soundboard Resource, Send Soundboard Sound"
    void play(Snowflake channelId, Snowflake soundId);

    /// Plays a sound of another guild in a voice channel, to which the bot must be connected,
    /// neither deaf nor mute. Needs `SPEAK` and `USE_SOUNDBOARD`, and `USE_EXTERNAL_SOUNDS` for a
    /// sound of another guild. Fires `VOICE_CHANNEL_EFFECT_SEND`.
    ///
    /// @param channelId the channel
    /// @param soundId the sound
    /// @param sourceGuildId the guild that the sound is of
    /// @see "Discord documentation: Soundboard Resource, Send Soundboard Sound"
    void play(Snowflake channelId, Snowflake soundId, Snowflake sourceGuildId);

    /// {@return the sounds that everybody has}
    ///
    /// @see "Discord documentation: Soundboard Resource, List Default Soundboard Sounds"
    List<SoundboardSound> fetchDefaults();

    /// {@return the sounds of a guild} Who made them is only shown with `CREATE_GUILD_EXPRESSIONS`
    /// or `MANAGE_GUILD_EXPRESSIONS`.
    ///
    /// @param guildId the guild
    /// @see "Discord documentation: Soundboard Resource, List Guild Soundboard Sounds"
    List<SoundboardSound> fetchAll(Snowflake guildId);

    /// {@return a sound of a guild} Who made it is only shown with `CREATE_GUILD_EXPRESSIONS` or
    /// `MANAGE_GUILD_EXPRESSIONS`.
    ///
    /// @param guildId the guild
    /// @param soundId the sound
    /// @throws hikari.api.error.NotFoundException with code 10097 when there is no such sound
    /// @see "Discord documentation: Soundboard Resource, Get Guild Soundboard Sound"
    SoundboardSound fetch(Snowflake guildId, Snowflake soundId);

    /// {@return a new sound} Needs `CREATE_GUILD_EXPRESSIONS`. Takes a reason. Fires
    /// `GUILD_SOUNDBOARD_SOUND_CREATE`.
    ///
    /// @param guildId the guild
    /// @param sound what it is like
    /// @see "Discord documentation: Soundboard Resource, Create Guild Soundboard Sound"
    SoundboardSound create(Snowflake guildId, CreateSoundboardSound sound);

    /// {@return a new sound} See [#create(Snowflake, CreateSoundboardSound)].
    ///
    /// @param guildId the guild
    /// @param sound sets what it is like
    default SoundboardSound create(
            Snowflake guildId, Consumer<? super CreateSoundboardSound.Builder> sound) {
        return create(guildId, CreateSoundboardSound.of(sound));
    }

    /// {@return the sound, as changed} Needs `CREATE_GUILD_EXPRESSIONS`, or
    /// `MANAGE_GUILD_EXPRESSIONS` for sounds of others. Takes a reason. Fires
    /// `GUILD_SOUNDBOARD_SOUND_UPDATE`.
    ///
    /// @param guildId the guild
    /// @param soundId the sound
    /// @param changes what to change
    /// @see "Discord documentation: Soundboard Resource, Modify Guild Soundboard Sound"
    SoundboardSound edit(Snowflake guildId, Snowflake soundId, EditSoundboardSound changes);

    /// {@return the sound, as changed} See [#edit(Snowflake, Snowflake, EditSoundboardSound)].
    ///
    /// @param guildId the guild
    /// @param soundId the sound
    /// @param changes sets what to change
    default SoundboardSound edit(
            Snowflake guildId,
            Snowflake soundId,
            Consumer<? super EditSoundboardSound.Builder> changes) {
        return edit(guildId, soundId, EditSoundboardSound.of(changes));
    }

    /// Deletes a sound. Needs `CREATE_GUILD_EXPRESSIONS`, or `MANAGE_GUILD_EXPRESSIONS` for sounds
    /// of others. Takes a reason. Fires `GUILD_SOUNDBOARD_SOUND_DELETE`.
    ///
    /// @param guildId the guild
    /// @param soundId the sound
    /// @see "Discord documentation: Soundboard Resource, Delete Guild Soundboard Sound"
    void delete(Snowflake guildId, Snowflake soundId);
}
