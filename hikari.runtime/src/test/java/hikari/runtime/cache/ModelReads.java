package hikari.runtime.cache;

import hikari.api.Snowflake;
import hikari.api.cache.Cache;
import hikari.api.cache.CacheKind;
import hikari.api.cache.CacheSettings;
import hikari.api.cache.CacheView;
import hikari.api.channel.Channel;
import hikari.api.channel.ThreadChannel;
import hikari.api.guild.Emoji;
import hikari.api.guild.Guild;
import hikari.api.guild.Member;
import hikari.api.guild.Role;
import hikari.api.guild.ScheduledEvent;
import hikari.api.guild.SoundboardSound;
import hikari.api.guild.StageInstance;
import hikari.api.guild.Sticker;
import hikari.api.invite.Invite;
import hikari.api.message.Message;
import hikari.api.presence.Presence;
import hikari.api.user.OwnUser;
import hikari.api.user.User;
import hikari.api.voice.VoiceState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The reading side of the naive model: what was written, put together in the plainest way.
abstract class ModelReads implements Cache {
    final CacheSettings settings;
    final Map<Long, ModelGuild> guilds = new TreeMap<>();
    final Map<Long, User> users = new TreeMap<>(); // the newest of each user that was seen
    final Map<Long, Message> messages = new LinkedHashMap<>();
    final Map<String, Invite> invites = new TreeMap<>();
    Optional<OwnUser> me = Optional.empty();

    ModelReads(CacheSettings settings) {
        this.settings = settings;
    }

    boolean has(CacheKind kind) {
        return settings.kinds().contains(kind);
    }

    boolean isKnown(long userId) {
        return guilds.values().stream()
                .anyMatch(guild ->
                        guild.members.containsKey(userId)
                                || (has(CacheKind.USERS) && guild.userIds.contains(userId)));
    }

    @Override
    public Optional<OwnUser> me() {
        return has(CacheKind.ME) ? me : Optional.empty();
    }

    private <T> CacheView<T> of(Snowflake id, Function<ModelGuild, Map<Long, T>> part) {
        return new ModelView<>(part.apply(guilds.getOrDefault(id.value(), new ModelGuild())));
    }

    @Override
    public CacheView<Guild> guilds() {
        var found = new TreeMap<Long, Guild>();
        guilds.forEach(
                (id, guild) -> guild.guild.ifPresent(there -> found.put(id, whole(there, guild))));
        return new ModelView<>(found);
    }

    private static Guild whole(Guild guild, ModelGuild parts) {
        return Things.withParts(
                guild,
                List.copyOf(parts.roles.values()),
                List.copyOf(parts.emojis.values()),
                List.copyOf(parts.stickers.values()));
    }

    @Override
    public Set<Snowflake> unavailableGuilds() {
        return guilds.entrySet().stream()
                .filter(guild -> guild.getValue().isUnavailable)
                .map(guild -> Snowflake.of(guild.getKey()))
                .collect(Collectors.toSet());
    }

    @Override
    public CacheView<Channel> channels() {
        var found = new TreeMap<Long, Channel>();
        guilds.values()
                .forEach(guild -> found.putAll(select(guild, channel -> !isHidden(channel))));
        return new ModelView<>(found);
    }

    static boolean isHidden(Channel channel) {
        return Guilds.partOf(channel) == Part.HIDDEN_CHANNELS;
    }

    private static Map<Long, Channel> select(ModelGuild guild, Predicate<Channel> shown) {
        var found = new TreeMap<>(guild.channels);
        found.values().removeIf(shown.negate());
        return found;
    }

    @Override
    public CacheView<User> users() {
        var found = new TreeMap<>(users);
        found.keySet().removeIf(id -> !has(CacheKind.USERS) || !isKnown(id));
        return new ModelView<>(found);
    }

    @Override
    public CacheView<Message> messages() {
        return new ModelView<>(messages);
    }

    @Override
    public CacheView<Message> messages(Snowflake channelId) {
        var found = new LinkedHashMap<>(messages);
        found.values().removeIf(message -> !message.channelId().equals(channelId));
        return new ModelView<>(found);
    }

    @Override
    public CacheView<Channel> channels(Snowflake id) {
        return of(id, g -> select(g, c -> !isHidden(c) && !(c instanceof ThreadChannel)));
    }

    @Override
    public CacheView<Channel> hiddenChannels(Snowflake id) {
        return of(id, guild -> select(guild, ModelReads::isHidden));
    }

    @Override
    public CacheView<Channel> threads(Snowflake id) {
        return of(id, guild -> select(guild, ThreadChannel.class::isInstance));
    }

    @Override
    public CacheView<Role> roles(Snowflake id) {
        return of(id, guild -> guild.roles);
    }

    @Override
    public CacheView<Member> members(Snowflake id) {
        return of(id, this::members);
    }

    private Map<Long, Member> members(ModelGuild guild) {
        var found = new TreeMap<Long, Member>();
        guild.members.forEach((user, member) -> found.put(user, member.withUser(users.get(user))));
        return found;
    }

    @Override
    public CacheView<Presence> presences(Snowflake id) {
        return of(id, guild -> guild.presences);
    }

    @Override
    public CacheView<VoiceState> voiceStates(Snowflake id) {
        return of(id, guild -> has(CacheKind.VOICE_STATES) ? voiceStates(id, guild) : Map.of());
    }

    private Map<Long, VoiceState> voiceStates(Snowflake id, ModelGuild guild) {
        var found = new TreeMap<Long, VoiceState>();
        var members = members(guild);
        guild.voiceStates.forEach((user, state) ->
                found.put(user, Things.inGuild(state, id, Optional.ofNullable(members.get(user)))));
        return found;
    }

    @Override
    public CacheView<Emoji> emojis(Snowflake id) {
        return of(id, guild -> guild.emojis);
    }

    @Override
    public CacheView<Sticker> stickers(Snowflake id) {
        return of(id, guild -> guild.stickers);
    }

    @Override
    public CacheView<ScheduledEvent> scheduledEvents(Snowflake id) {
        return of(id, guild -> guild.events);
    }

    @Override
    public CacheView<StageInstance> stageInstances(Snowflake id) {
        return of(id, guild -> guild.stages);
    }

    @Override
    public CacheView<SoundboardSound> soundboardSounds(Snowflake id) {
        return of(id, guild -> guild.sounds);
    }

    @Override
    public Optional<Invite> findInvite(String code) {
        return Optional.ofNullable(invites.get(code));
    }

    @Override
    public List<Invite> invites(Snowflake guildId) {
        return invites.values().stream()
                .filter(invite -> invite.guildId().equals(Optional.of(guildId)))
                .toList();
    }
}
