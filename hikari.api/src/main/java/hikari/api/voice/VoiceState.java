package hikari.api.voice;

import hikari.api.Snowflake;
import hikari.api.guild.Member;
import java.time.Instant;
import java.util.Optional;

/// Where somebody is in voice, and how.
///
/// @param guildId the guild; missing in GUILD_CREATE
/// @param channelId the channel; empty when the user left
/// @param userId who
/// @param member the user in the guild
/// @param sessionId the voice session
/// @param deaf whether the guild deafened the user
/// @param mute whether the guild muted the user
/// @param selfDeaf whether the user is deaf by choice
/// @param selfMute whether the user is mute by choice
/// @param selfStream whether the user is live
/// @param selfVideo whether the camera is on
/// @param suppress whether the user is in the audience of a stage
/// @param requestToSpeakTimestamp when the user asked to speak
/// @see "Discord documentation: Resources, Voice, Voice State Object"
public record VoiceState(
        Optional<Snowflake> guildId,
        Optional<Snowflake> channelId,
        Snowflake userId,
        Optional<Member> member,
        String sessionId,
        boolean deaf,
        boolean mute,
        boolean selfDeaf,
        boolean selfMute,
        boolean selfStream,
        boolean selfVideo,
        boolean suppress,
        Optional<Instant> requestToSpeakTimestamp) {}
