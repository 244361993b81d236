package hikari.runtime.cache;

import hikari.api.Snowflake;
import hikari.api.cache.CacheKind;
import hikari.api.cache.CacheSettings;
import hikari.api.channel.Channel;
import hikari.api.channel.ThreadChannel;
import hikari.api.error.ComponentStateConflictException;
import hikari.api.gateway.GatewayGuild;
import hikari.api.guild.Emoji;
import hikari.api.guild.Guild;
import hikari.api.guild.Member;
import hikari.api.guild.Role;
import hikari.api.guild.ScheduledEvent;
import hikari.api.guild.SoundboardSound;
import hikari.api.guild.StageInstance;
import hikari.api.guild.Sticker;
import hikari.api.invite.Invite;
import hikari.api.lifecycle.Lifecycle;
import hikari.api.lifecycle.LifecycleState;
import hikari.api.message.Message;
import hikari.api.presence.Presence;
import hikari.api.spi.EntityStore;
import hikari.api.user.OwnUser;
import hikari.api.user.User;
import hikari.api.voice.VoiceState;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A cache in plain maps. Reading it while it is not ALIVE finds nothing; writing it then is a
/// conflict.
public final class DefaultEntityStore extends MapReads implements EntityStore {
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

    @Override
    Contents readable() {
        try {
            return life.whileAlive();
        } catch (ComponentStateConflictException e) {
            return new Contents(settings);
        }
    }

    @Override
    public void putMe(OwnUser me) {
        var contents = life.whileAlive();
        if (contents.has(CacheKind.ME) || contents.has(CacheKind.OWN_MEMBER)) {
            contents.me = me;
        }
    }

    @Override
    public void putGuild(Guild guild) {
        put(
                CacheKind.GUILDS,
                guild.id(),
                into -> {
                    into.guild = guild;
                    into.unavailable = false;
                });
    }

    @Override
    public void replaceGuild(GatewayGuild guild) {
        var contents = life.whileAlive();
        replace(contents, guild.id(), new GuildFill(contents, guild).fill());
    }

    @Override
    public void removeGuild(Snowflake guildId) {
        var contents = life.whileAlive();
        contents.messages.removeAll(
                message -> message.guildId().filter(guildId::equals).isPresent());
        replace(contents, guildId, null);
        contents.invites.values().removeIf(invite -> isIn(invite, guildId::equals));
    }

    @Override
    public void markUnavailable(Snowflake guildId) {
        var contents = life.whileAlive();
        if (!contents.has(CacheKind.GUILDS)) {
            replace(contents, guildId, null);
            return;
        }
        var empty = new GuildContents();
        empty.unavailable = true;
        replace(contents, guildId, empty);
    }

    /// The fresh contents hold their users and channels already: those that both have are never
    /// without.
    private static void replace(
            Contents contents, Snowflake guildId, @Nullable GuildContents fresh) {
        var before =
                fresh == null
                        ? contents.guilds.remove(guildId)
                        : contents.guilds.put(guildId, fresh);
        if (before == null) {
            return;
        }
        before.userIds.forEach(contents.users::leave);
        before.channels.keySet().stream()
                .filter(id -> fresh == null || !fresh.channels.containsKey(id))
                .forEach(contents.guildOfChannel::remove);
    }

    @Override
    public void putChannel(Snowflake guildId, Channel channel) {
        var contents = life.whileAlive();
        if (contents.has(isThread(channel) ? CacheKind.THREADS : CacheKind.CHANNELS)) {
            contents.guild(guildId).channels.put(channel.id(), channel);
            contents.guildOfChannel.put(channel.id(), guildId);
        }
    }

    @Override
    public void removeChannel(Snowflake channelId) {
        var contents = life.whileAlive();
        var guildId = contents.guildOfChannel.get(channelId);
        var guild = guildId == null ? null : contents.guilds.get(guildId);
        if (guild != null) {
            guild.channels.values().stream()
                    .filter(channel -> isThreadOf(channel, channelId))
                    .forEach(thread -> remove(contents, guild, thread.id()));
        }
        remove(contents, guild, channelId);
    }

    /// Discord does not tell of the threads that go with their channel.
    private static boolean isThreadOf(Channel channel, Snowflake channelId) {
        return channel instanceof ThreadChannel thread
                && thread.parentId().filter(channelId::equals).isPresent();
    }

    private static void remove(
            Contents contents, @Nullable GuildContents guild, Snowflake channelId) {
        contents.messages.removeAll(message -> message.channelId().equals(channelId));
        contents.guildOfChannel.remove(channelId);
        if (guild != null) {
            guild.channels.remove(channelId);
        }
    }

    @Override
    public void putRole(Snowflake guildId, Role role) {
        put(CacheKind.ROLES, guildId, guild -> guild.roles.put(role.id(), role));
    }

    @Override
    public void removeRole(Snowflake guildId, Snowflake roleId) {
        remove(guildId, guild -> guild.roles.remove(roleId));
    }

    @Override
    public void replaceRoles(Snowflake guildId, List<Role> roles) {
        put(CacheKind.ROLES, guildId, guild -> replace(guild.roles, roles, Role::id));
    }

    @Override
    public void replaceEmojis(Snowflake guildId, List<Emoji> emojis) {
        put(CacheKind.EMOJIS, guildId, guild -> guild.emojis = List.copyOf(emojis));
    }

    @Override
    public void replaceStickers(Snowflake guildId, List<Sticker> stickers) {
        put(CacheKind.STICKERS, guildId, guild -> replace(guild.stickers, stickers, Sticker::id));
    }

    private static <T> void replace(
            Map<Snowflake, T> all, List<T> fresh, Function<T, Snowflake> id) {
        all.keySet().retainAll(fresh.stream().map(id).toList());
        fresh.forEach(one -> all.put(id.apply(one), one));
    }

    @Override
    public void putScheduledEvent(ScheduledEvent event) {
        put(
                CacheKind.SCHEDULED_EVENTS,
                event.guildId(),
                guild -> guild.scheduledEvents.put(event.id(), event));
    }

    @Override
    public void removeScheduledEvent(Snowflake guildId, Snowflake id) {
        remove(guildId, guild -> guild.scheduledEvents.remove(id));
    }

    @Override
    public void putStageInstance(StageInstance stage) {
        put(
                CacheKind.STAGE_INSTANCES,
                stage.guildId(),
                guild -> guild.stageInstances.put(stage.id(), stage));
    }

    @Override
    public void removeStageInstance(Snowflake guildId, Snowflake id) {
        remove(guildId, guild -> guild.stageInstances.remove(id));
    }

    @Override
    public void putSoundboardSound(Snowflake guildId, SoundboardSound sound) {
        put(
                CacheKind.SOUNDBOARD_SOUNDS,
                guildId,
                guild -> guild.soundboardSounds.put(sound.soundId(), sound));
    }

    @Override
    public void removeSoundboardSound(Snowflake guildId, Snowflake soundId) {
        remove(guildId, guild -> guild.soundboardSounds.remove(soundId));
    }

    @Override
    public void replaceSoundboardSounds(Snowflake guildId, List<SoundboardSound> sounds) {
        put(
                CacheKind.SOUNDBOARD_SOUNDS,
                guildId,
                guild -> replace(guild.soundboardSounds, sounds, SoundboardSound::soundId));
    }

    @Override
    public void putInvite(Invite invite) {
        var contents = life.whileAlive();
        if (contents.has(CacheKind.INVITES)) {
            contents.invites.put(invite.code(), invite);
        }
    }

    @Override
    public void removeInvite(String code) {
        life.whileAlive().invites.remove(code);
    }

    @Override
    public void putUser(User user) {
        life.whileAlive().users.replace(user);
    }

    @Override
    public void putMember(Snowflake guildId, Member member) {
        var contents = life.whileAlive();
        contents.addMember(contents.guild(guildId), member);
    }

    @Override
    public void removeMember(Snowflake guildId, Snowflake userId) {
        var contents = life.whileAlive();
        remove(
                guildId,
                guild -> {
                    guild.presences.remove(userId);
                    if (guild.userIds.remove(userId)) {
                        contents.users.leave(userId);
                    }
                    guild.members.remove(userId);
                });
    }

    @Override
    public void putPresence(Snowflake guildId, Presence presence) {
        put(
                CacheKind.PRESENCES,
                guildId,
                guild -> guild.presences.put(presence.user().id(), presence));
    }

    @Override
    public void putVoiceState(Snowflake guildId, VoiceState state) {
        if (state.channelId().isEmpty()) {
            remove(guildId, guild -> guild.voiceStates.remove(state.userId()));
        } else {
            put(
                    CacheKind.VOICE_STATES,
                    guildId,
                    guild -> guild.voiceStates.put(state.userId(), state));
        }
    }

    private void put(CacheKind kind, Snowflake guildId, Consumer<GuildContents> put) {
        var contents = life.whileAlive();
        if (contents.has(kind)) {
            put.accept(contents.guild(guildId));
        }
    }

    private void remove(Snowflake guildId, Consumer<GuildContents> remove) {
        var guild = life.whileAlive().guilds.get(guildId);
        if (guild != null) {
            remove.accept(guild);
        }
    }

    @Override
    public void putMessage(Message message) {
        life.whileAlive().messages.put(message);
    }

    @Override
    public void removeMessage(Snowflake messageId) {
        life.whileAlive().messages.remove(messageId);
    }

    @Override
    public void dropShard(int shardId, int shardCount) {
        var contents = life.whileAlive();
        for (var guildId : contents.guilds.keySet()) {
            if (guildId.shardId(shardCount) == shardId) {
                replace(contents, guildId, null);
            }
        }
        contents.invites
                .values()
                .removeIf(invite -> isIn(invite, id -> id.shardId(shardCount) == shardId));
        contents.messages.removeAll(message ->
                message.guildId().map(guild -> guild.shardId(shardCount)).orElse(0) == shardId);
    }
}
