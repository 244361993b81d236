package hikari.runtime.cache;

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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What the naive model holds of a guild.
final class ModelGuild {
    Optional<Guild> guild = Optional.empty();
    boolean isUnavailable;
    final Map<Long, Channel> channels = new TreeMap<>(); // threads and hidden ones, too
    final Map<Long, Role> roles = new TreeMap<>();
    final Map<Long, Emoji> emojis = new TreeMap<>();
    final Map<Long, Sticker> stickers = new TreeMap<>();
    final Map<Long, Member> members = new TreeMap<>(); // those that are wanted
    final Set<Long> userIds = new TreeSet<>(); // of all members that were seen
    final Map<Long, Presence> presences = new TreeMap<>();
    final Map<Long, VoiceState> voiceStates = new TreeMap<>();
    final Map<Long, ScheduledEvent> events = new TreeMap<>();
    final Map<Long, StageInstance> stages = new TreeMap<>();
    final Map<Long, SoundboardSound> sounds = new TreeMap<>();
}
