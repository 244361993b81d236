package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.guild.PartialEmoji;
import hikari.api.voice.VoiceEffectAnimation;
import java.util.Optional;

/// Somebody sent an emoji or played a sound in the voice channel that the bot is in. Nobody waits
/// for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param channelId the channel
/// @param userId who
/// @param emoji the emoji, also that of a sound
/// @param animationType how the emoji moves
/// @param animationId which of the animations of that kind
/// @param soundId the sound; empty if it is an emoji only
/// @param soundVolume how loud the sound is, 0 to 1
/// @see "Discord documentation: Gateway Events, Voice Channel Effect Send"
public record VoiceChannelEffectSendEvent(
        Bot bot,
        Shard shard,
        Snowflake guildId,
        Snowflake channelId,
        Snowflake userId,
        Optional<PartialEmoji> emoji,
        Optional<VoiceEffectAnimation> animationType,
        Optional<Integer> animationId,
        Optional<Snowflake> soundId,
        Optional<Double> soundVolume)
        implements VoiceChannelEvent {}
