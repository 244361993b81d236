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
import org.jspecify.annotations.Nullable;

/// A cache of packed rows. Reading it while it is not ALIVE finds nothing; writing it then is a
/// conflict.
public final class DefaultEntityStore extends StoreReads implements EntityStore {
    private final Lifecycle<Contents> life;

    /// An empty, inactive cache.
    ///
    /// @param settings what is cached
    public DefaultEntityStore(CacheSettings settings) {
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
            return NOTHING;
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
        var contents = life.whileAlive();
        if (contents.has(CacheKind.GUILDS)) {
            new Guilds(contents).putRow(contents.guild(guild.id()), guild);
        }
    }

    @Override
    public void replaceGuild(GatewayGuild guild) {
        var guilds = new Guilds(life.whileAlive());
        guilds.replace(guild.id(), guilds.fill(guild));
    }

    @Override
    public void removeGuild(Snowflake guildId) {
        var contents = life.whileAlive();
        contents.messages.removeChannelsIf(
                message -> message.guildId().filter(guildId::equals).isPresent());
        contents.invites.removeIf(guildId::equals);
        new Guilds(contents).replace(guildId, null);
    }

    @Override
    public void markUnavailable(Snowflake guildId) {
        var contents = life.whileAlive();
        var guilds = new Guilds(contents);
        if (!contents.has(CacheKind.GUILDS)) {
            guilds.replace(guildId, null);
            return;
        }
        var empty = new GuildContents();
        empty.isUnavailable = true;
        guilds.replace(guildId, empty);
    }

    @Override
    public void dropShard(int shardId, int shardCount) {
        var contents = life.whileAlive();
        for (var guildId : contents.guilds.keySet()) {
            if (guildId.shardId(shardCount) == shardId) {
                new Guilds(contents).replace(guildId, null);
            }
        }
        contents.invites.removeIf(guildId -> guildId.shardId(shardCount) == shardId);
        contents.messages.removeChannelsIf(message ->
                message.guildId().map(guild -> guild.shardId(shardCount)).orElse(0) == shardId);
    }

    @Override
    public void putChannel(Snowflake guildId, Channel channel) {
        var part = Guilds.partOf(channel);
        var contents = life.whileAlive();
        if (!contents.has(part.kind())) {
            return;
        }
        var guild = contents.guild(guildId);
        guild.put(part, channel, contents.limit(part.kind()));
        if (part == Part.HIDDEN_CHANNELS) {
            guild.remove(Part.CHANNELS.index(), channel.id());
        } else if (part == Part.CHANNELS) {
            guild.remove(Part.HIDDEN_CHANNELS.index(), channel.id());
        }
        if (guild.table(part).has(channel.id().value())) {
            contents.guildOfChannel.put(channel.id().value(), guildId);
        }
    }

    @Override
    public void removeChannel(Snowflake channelId) {
        var contents = life.whileAlive();
        var guildId = contents.guildOfChannel.find(channelId);
        var guild = guildId == null ? null : contents.guilds.get(guildId);
        if (guildId != null && guild != null) {
            new PartView<>(contents, guildId, Part.THREADS)
                    .stream()
                            .filter(thread -> isThreadOf(thread, channelId))
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
        contents.messages.removeChannel(channelId);
        contents.guildOfChannel.remove(channelId.value());
        if (guild != null) {
            guild.remove(Part.CHANNELS.index(), channelId);
            guild.remove(Part.HIDDEN_CHANNELS.index(), channelId);
            guild.remove(Part.THREADS.index(), channelId);
        }
    }

    private <T> void put(Part<T> part, Snowflake guildId, T thing) {
        var contents = life.whileAlive();
        if (contents.has(part.kind())) {
            contents.guild(guildId).put(part, thing, contents.limit(part.kind()));
        }
    }

    private <T> void replace(Part<T> part, Snowflake guildId, List<T> things) {
        var contents = life.whileAlive();
        if (contents.has(part.kind())) {
            contents.guild(guildId).replace(part, things, contents.limit(part.kind()));
        }
    }

    private <T> void remove(Part<T> part, Snowflake guildId, Snowflake id) {
        var guild = life.whileAlive().guilds.get(guildId);
        if (guild != null) {
            guild.remove(part.index(), id);
        }
    }

    @Override
    public void putRole(Snowflake guildId, Role role) {
        put(Part.ROLES, guildId, role);
    }

    @Override
    public void removeRole(Snowflake guildId, Snowflake roleId) {
        remove(Part.ROLES, guildId, roleId);
    }

    @Override
    public void replaceRoles(Snowflake guildId, List<Role> roles) {
        replace(Part.ROLES, guildId, roles);
    }

    @Override
    public void replaceEmojis(Snowflake guildId, List<Emoji> emojis) {
        replace(Part.EMOJIS, guildId, emojis);
    }

    @Override
    public void replaceStickers(Snowflake guildId, List<Sticker> stickers) {
        replace(Part.STICKERS, guildId, stickers);
    }

    @Override
    public void putScheduledEvent(ScheduledEvent event) {
        put(Part.SCHEDULED_EVENTS, event.guildId(), event);
    }

    @Override
    public void removeScheduledEvent(Snowflake guildId, Snowflake id) {
        remove(Part.SCHEDULED_EVENTS, guildId, id);
    }

    @Override
    public void putStageInstance(StageInstance stage) {
        put(Part.STAGE_INSTANCES, stage.guildId(), stage);
    }

    @Override
    public void removeStageInstance(Snowflake guildId, Snowflake id) {
        remove(Part.STAGE_INSTANCES, guildId, id);
    }

    @Override
    public void putSoundboardSound(Snowflake guildId, SoundboardSound sound) {
        put(Part.SOUNDBOARD_SOUNDS, guildId, sound);
    }

    @Override
    public void removeSoundboardSound(Snowflake guildId, Snowflake soundId) {
        remove(Part.SOUNDBOARD_SOUNDS, guildId, soundId);
    }

    @Override
    public void replaceSoundboardSounds(Snowflake guildId, List<SoundboardSound> sounds) {
        replace(Part.SOUNDBOARD_SOUNDS, guildId, sounds);
    }

    @Override
    public void putInvite(Invite invite) {
        var contents = life.whileAlive();
        if (contents.has(CacheKind.INVITES)) {
            contents.invites.put(invite);
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
        contents.members.put(guildId, contents.guild(guildId), member);
    }

    @Override
    public void removeMember(Snowflake guildId, Snowflake userId) {
        var contents = life.whileAlive();
        var guild = contents.guilds.get(guildId);
        if (guild != null) {
            guild.remove(Part.PRESENCES.index(), userId);
            contents.members.remove(guild, userId);
        }
    }

    @Override
    public void putPresence(Snowflake guildId, Presence presence) {
        put(Part.PRESENCES, guildId, presence);
    }

    /// The member that comes with a state is cached with it: in large guilds, it may be a new one.
    @Override
    public void putVoiceState(Snowflake guildId, VoiceState state) {
        var contents = life.whileAlive();
        if (state.channelId().isPresent()) {
            var guild = contents.guild(guildId);
            new Guilds(contents).putVoiceState(guild, state);
            state.member().ifPresent(member -> contents.members.put(guildId, guild, member));
            return;
        }
        var guild = contents.guilds.get(guildId);
        if (guild != null) {
            guild.remove(Part.VOICE_STATES, state.userId());
            contents.members.review(guildId, guild, state.userId());
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
}
