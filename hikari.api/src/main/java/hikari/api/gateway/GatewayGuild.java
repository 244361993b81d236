package hikari.api.gateway;

import hikari.api.Snowflake;
import hikari.api.channel.Channel;
import hikari.api.guild.Guild;
import hikari.api.guild.Member;
import hikari.api.guild.ScheduledEvent;
import hikari.api.guild.SoundboardSound;
import hikari.api.guild.StageInstance;
import hikari.api.json.Inline;
import hikari.api.presence.Presence;
import hikari.api.voice.VoiceState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A guild with all that GUILD_CREATE brings along: members, channels, threads, presences, voice
/// states.
///
/// @param guild the guild itself
/// @param joinedAt when the bot joined
/// @param large whether the guild has more members than the large threshold; then offline ones are
///   missing
/// @param unavailable whether an outage hides the guild
/// @param memberCount how many members there are
/// @param voiceStates who is in voice channels; without the guild's id
/// @param members members; without the presence intent, or in a large guild, only some
/// @param channels the channels; without the guild's id
/// @param threads the active threads that the bot sees
/// @param presences members that are not offline; without the guild's id
/// @param stageInstances the stages that run
/// @param guildScheduledEvents the events that are planned
/// @param soundboardSounds the guild's sounds
/// @see "Discord documentation: Gateway Events, Guild Create"
public record GatewayGuild(
        @Inline Guild guild,
        Optional<Instant> joinedAt,
        boolean large,
        boolean unavailable,
        int memberCount,
        List<VoiceState> voiceStates,
        List<Member> members,
        List<Channel> channels,
        List<Channel> threads,
        List<Presence> presences,
        List<StageInstance> stageInstances,
        List<ScheduledEvent> guildScheduledEvents,
        List<SoundboardSound> soundboardSounds) {

    /// {@return the guild's id}
    public Snowflake id() {
        return guild.id();
    }
}
