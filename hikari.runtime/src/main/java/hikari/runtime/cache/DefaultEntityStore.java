package hikari.runtime.cache;

import hikari.api.Snowflake;
import hikari.api.cache.CacheKind;
import hikari.api.cache.CacheSettings;
import hikari.api.cache.CacheView;
import hikari.api.channel.Channel;
import hikari.api.channel.ThreadChannel;
import hikari.api.error.ComponentStateConflictException;
import hikari.api.gateway.GatewayGuild;
import hikari.api.guild.Emoji;
import hikari.api.guild.Guild;
import hikari.api.guild.Member;
import hikari.api.guild.Role;
import hikari.api.lifecycle.Lifecycle;
import hikari.api.lifecycle.LifecycleState;
import hikari.api.message.Message;
import hikari.api.presence.Presence;
import hikari.api.spi.EntityStore;
import hikari.api.user.OwnUser;
import hikari.api.user.User;
import hikari.api.voice.VoiceState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A cache in plain maps. Reading it while it is not ALIVE finds nothing; writing it then is a
/// conflict.
public final class DefaultEntityStore implements EntityStore {
    private static final GuildContents NOTHING = new GuildContents();

    private final CacheSettings settings;
    private final Lifecycle<Contents> life;

    /// An empty, inactive cache.
    ///
    /// @param settings what is cached
    public DefaultEntityStore(CacheSettings settings) {
        this.settings = settings;
        this.life = Lifecycle.of("cache", startup -> new Contents(settings));
    }

    @Override
    public void start() {
        life.start();
    }

    @Override
    public void close() {
        life.close();
    }

    @Override
    public void join() {
        life.join();
    }

    @Override
    public LifecycleState state() {
        return life.state();
    }

    private Contents readable() {
        try {
            return life.whileAlive();
        } catch (ComponentStateConflictException e) {
            return new Contents(settings);
        }
    }

    @Override
    public Optional<OwnUser> me() {
        return settings.kinds().contains(CacheKind.ME)
                ? Optional.ofNullable(readable().me)
                : Optional.empty();
    }

    @Override
    public CacheView<Guild> guilds() {
        var contents = readable();
        return new NestedView<>(contents.guilds, id -> id, DefaultEntityStore::itself);
    }

    private static Map<Snowflake, Guild> itself(GuildContents contents) {
        var guild = contents.guild;
        return guild == null ? Map.of() : Map.of(guild.id(), guild);
    }

    @Override
    public Set<Snowflake> unavailableGuilds() {
        return readable().guilds.entrySet().stream()
                .filter(guild -> guild.getValue().unavailable)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public CacheView<Channel> channels() {
        var contents = readable();
        return new NestedView<>(
                contents.guilds, contents.guildOfChannel::get, guild -> guild.channels);
    }

    @Override
    public CacheView<User> users() {
        return readable().users;
    }

    @Override
    public CacheView<Message> messages() {
        return readable().messages;
    }

    private <T> CacheView<T> of(
            Snowflake guildId, Function<GuildContents, Map<Snowflake, T>> part) {
        return new MapView<>(part.apply(readable().guilds.getOrDefault(guildId, NOTHING)));
    }

    @Override
    public CacheView<Channel> channels(Snowflake guildId) {
        return of(guildId, guild -> guild.channels);
    }

    @Override
    public CacheView<Role> roles(Snowflake guildId) {
        return of(guildId, guild -> guild.roles);
    }

    @Override
    public CacheView<Member> members(Snowflake guildId) {
        return of(guildId, guild -> guild.members);
    }

    @Override
    public CacheView<Presence> presences(Snowflake guildId) {
        return of(guildId, guild -> guild.presences);
    }

    @Override
    public CacheView<VoiceState> voiceStates(Snowflake guildId) {
        return of(guildId, guild -> guild.voiceStates);
    }

    @Override
    public CacheView<Emoji> emojis(Snowflake guildId) {
        return of(guildId, guild -> byId(guild.emojis));
    }

    private static Map<Snowflake, Emoji> byId(List<Emoji> emojis) {
        var byId = new HashMap<Snowflake, Emoji>();
        emojis.forEach(emoji -> emoji.id().ifPresent(id -> byId.put(id, emoji)));
        return byId;
    }

    @Override
    public void putMe(OwnUser me) {
        var contents = life.whileAlive();
        if (contents.has(CacheKind.ME) || contents.has(CacheKind.OWN_MEMBER)) {
            contents.me = me;
        }
    }

    @Override
    public Optional<Guild> putGuild(Guild guild) {
        var contents = life.whileAlive();
        if (!contents.has(CacheKind.GUILDS)) {
            return Optional.empty();
        }
        var into = contents.guild(guild.id());
        var before = into.guild;
        into.guild = guild;
        into.unavailable = false;
        return Optional.ofNullable(before);
    }

    @Override
    public Optional<Guild> replaceGuild(GatewayGuild guild) {
        var contents = life.whileAlive();
        return replace(contents, guild.id(), new GuildFill(contents, guild).fill());
    }

    @Override
    public Optional<Guild> removeGuild(Snowflake guildId) {
        var contents = life.whileAlive();
        contents.messages.removeAll(message -> isIn(message, guildId));
        return replace(contents, guildId, null);
    }

    @Override
    public Optional<Guild> markUnavailable(Snowflake guildId) {
        var contents = life.whileAlive();
        if (!contents.has(CacheKind.GUILDS)) {
            return replace(contents, guildId, null);
        }
        var empty = new GuildContents();
        empty.unavailable = true;
        return replace(contents, guildId, empty);
    }

    /// The fresh contents hold their users and channels already: those that both have are never
    /// without.
    private static Optional<Guild> replace(
            Contents contents, Snowflake guildId, @Nullable GuildContents fresh) {
        var before =
                fresh == null
                        ? contents.guilds.remove(guildId)
                        : contents.guilds.put(guildId, fresh);
        if (before == null) {
            return Optional.empty();
        }
        before.userIds.forEach(contents.users::leave);
        before.channels.keySet().stream()
                .filter(id -> fresh == null || !fresh.channels.containsKey(id))
                .forEach(contents.guildOfChannel::remove);
        return Optional.ofNullable(before.guild);
    }

    private static boolean isIn(Message message, Snowflake guildId) {
        return message.guildId().filter(guildId::equals).isPresent();
    }

    @Override
    public Optional<Channel> putChannel(Snowflake guildId, Channel channel) {
        var contents = life.whileAlive();
        if (!contents.has(CacheKind.CHANNELS)) {
            return Optional.empty();
        }
        var before = contents.guild(guildId).channels.put(channel.id(), channel);
        contents.guildOfChannel.put(channel.id(), guildId);
        return Optional.ofNullable(before);
    }

    @Override
    public Optional<Channel> removeChannel(Snowflake channelId) {
        var contents = life.whileAlive();
        var guild =
                Optional.ofNullable(contents.guildOfChannel.get(channelId))
                        .map(contents.guilds::get);
        guild.map(known -> known.channels.values()).orElse(List.of()).stream()
                .filter(channel -> isThreadOf(channel, channelId))
                .forEach(thread -> remove(contents, guild, thread.id()));
        return remove(contents, guild, channelId);
    }

    /// Discord does not tell of the threads that go with their channel.
    private static boolean isThreadOf(Channel channel, Snowflake channelId) {
        return channel instanceof ThreadChannel thread
                && thread.parentId().filter(channelId::equals).isPresent();
    }

    private static Optional<Channel> remove(
            Contents contents, Optional<GuildContents> guild, Snowflake channelId) {
        contents.messages.removeAll(message -> message.channelId().equals(channelId));
        contents.guildOfChannel.remove(channelId);
        return guild.map(known -> known.channels.remove(channelId));
    }

    @Override
    public Optional<Role> putRole(Snowflake guildId, Role role) {
        var contents = life.whileAlive();
        return put(contents, CacheKind.ROLES, guildId, guild -> guild.roles.put(role.id(), role));
    }

    @Override
    public Optional<Role> removeRole(Snowflake guildId, Snowflake roleId) {
        return remove(guildId, guild -> guild.roles.remove(roleId));
    }

    @Override
    public List<Emoji> replaceEmojis(Snowflake guildId, List<Emoji> emojis) {
        var contents = life.whileAlive();
        if (!contents.has(CacheKind.EMOJIS)) {
            return List.of();
        }
        var guild = contents.guild(guildId);
        var before = guild.emojis;
        guild.emojis = List.copyOf(emojis);
        return before;
    }

    @Override
    public Optional<User> putUser(User user) {
        return life.whileAlive().users.replace(user);
    }

    @Override
    public Optional<Member> putMember(Snowflake guildId, Member member) {
        var contents = life.whileAlive();
        return Optional.ofNullable(contents.addMember(contents.guild(guildId), member));
    }

    @Override
    public Optional<Member> removeMember(Snowflake guildId, Snowflake userId) {
        var contents = life.whileAlive();
        return remove(
                guildId,
                guild -> {
                    guild.presences.remove(userId);
                    if (guild.userIds.remove(userId)) {
                        contents.users.leave(userId);
                    }
                    return guild.members.remove(userId);
                });
    }

    @Override
    public Optional<Presence> putPresence(Snowflake guildId, Presence presence) {
        var contents = life.whileAlive();
        var userId = presence.user().id();
        return put(
                contents,
                CacheKind.PRESENCES,
                guildId,
                guild -> guild.presences.put(userId, presence));
    }

    @Override
    public Optional<VoiceState> putVoiceState(Snowflake guildId, VoiceState state) {
        if (state.channelId().isEmpty()) {
            return remove(guildId, guild -> guild.voiceStates.remove(state.userId()));
        }
        var contents = life.whileAlive();
        return put(
                contents,
                CacheKind.VOICE_STATES,
                guildId,
                guild -> guild.voiceStates.put(state.userId(), state));
    }

    private static <T> Optional<T> put(
            Contents contents,
            CacheKind kind,
            Snowflake guildId,
            Function<GuildContents, @Nullable T> put) {
        return contents.has(kind)
                ? Optional.ofNullable(put.apply(contents.guild(guildId)))
                : Optional.empty();
    }

    private <T> Optional<T> remove(Snowflake guildId, Function<GuildContents, @Nullable T> remove) {
        return Optional.ofNullable(life.whileAlive().guilds.get(guildId)).map(remove::apply);
    }

    @Override
    public Optional<Message> putMessage(Message message) {
        return life.whileAlive().messages.put(message);
    }

    @Override
    public Optional<Message> removeMessage(Snowflake messageId) {
        return life.whileAlive().messages.remove(messageId);
    }

    @Override
    public void dropShard(int shardId, int shardCount) {
        var contents = life.whileAlive();
        for (var guildId : contents.guilds.keySet()) {
            if (guildId.shardId(shardCount) == shardId) {
                replace(contents, guildId, null);
            }
        }
        contents.messages.removeAll(message ->
                message.guildId().map(guild -> guild.shardId(shardCount)).orElse(0) == shardId);
    }
}
