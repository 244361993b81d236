package hikari.runtime.cache;

import hikari.api.Snowflake;
import hikari.api.channel.Channel;
import hikari.api.guild.Emoji;
import hikari.api.guild.Guild;
import hikari.api.guild.Member;
import hikari.api.guild.Role;
import hikari.api.guild.ScheduledEvent;
import hikari.api.guild.SoundboardSound;
import hikari.api.guild.StageInstance;
import hikari.api.guild.Sticker;
import hikari.api.presence.Presence;
import hikari.api.voice.VoiceState;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// What is cached of one guild. Written by one thread at a time, read by anybody.
final class GuildContents {
    final Map<Snowflake, Channel> channels = new ConcurrentHashMap<>();
    final Map<Snowflake, Role> roles = new ConcurrentHashMap<>();
    final Map<Snowflake, Member> members = new ConcurrentHashMap<>();
    final Map<Snowflake, Presence> presences = new ConcurrentHashMap<>();
    final Map<Snowflake, VoiceState> voiceStates = new ConcurrentHashMap<>();

    final Map<Snowflake, Sticker> stickers = new ConcurrentHashMap<>();
    final Map<Snowflake, ScheduledEvent> scheduledEvents = new ConcurrentHashMap<>();
    final Map<Snowflake, StageInstance> stageInstances = new ConcurrentHashMap<>();
    final Map<Snowflake, SoundboardSound> soundboardSounds = new ConcurrentHashMap<>();

    /// Who is known to be a member, whether members are cached or not: keeps their users.
    final Set<Snowflake> userIds = ConcurrentHashMap.newKeySet();

    volatile List<Emoji> emojis = List.of();

    /// Absent while the guild is not available, and where guilds are not cached.
    volatile @Nullable Guild guild;

    volatile boolean unavailable;
}
