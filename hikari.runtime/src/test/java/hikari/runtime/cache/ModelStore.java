package hikari.runtime.cache;

import hikari.api.Snowflake;
import hikari.api.cache.CacheKind;
import hikari.api.cache.CacheSettings;
import hikari.api.cache.MemberFilter.Candidate;
import hikari.api.channel.Channel;
import hikari.api.channel.ThreadChannel;
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
import hikari.api.lifecycle.LifecycleState;
import hikari.api.message.Message;
import hikari.api.presence.Presence;
import hikari.api.spi.EntityStore;
import hikari.api.user.OwnUser;
import hikari.api.user.User;
import hikari.api.voice.VoiceState;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// The naive model of the cache: everything in plain maps, for one thread.
final class ModelStore extends ModelReads implements EntityStore {
    ModelStore(CacheSettings settings) {
        super(settings);
    }

    private ModelGuild guild(Snowflake id) {
        return guilds.computeIfAbsent(id.value(), _ -> new ModelGuild());
    }

    private <T> void put(CacheKind kind, Map<Long, T> all, Snowflake id, T one) {
        if (has(kind) && (all.containsKey(id.value()) || all.size() < settings.limitOf(kind))) {
            all.put(id.value(), one);
        }
    }

    private <T> void replace(
            CacheKind kind, Map<Long, T> all, List<T> fresh, Function<T, Snowflake> id) {
        all.clear();
        fresh.stream()
                .limit(settings.limitOf(kind))
                .forEach(one -> put(kind, all, id.apply(one), one));
    }

    @Override
    public void putMe(OwnUser user) {
        me = Optional.of(user);
    }

    @Override
    public void putGuild(Guild guild) {
        if (has(CacheKind.GUILDS)) {
            guild(guild.id()).guild = Optional.of(guild);
            guild(guild.id()).isUnavailable = false;
        }
    }

    @Override
    public void replaceGuild(GatewayGuild source) {
        var id = source.id();
        guilds.remove(id.value());
        var guild = guild(id);
        putGuild(source.guild());
        replaceRoles(id, source.guild().roles());
        replaceEmojis(id, source.guild().emojis());
        replaceStickers(id, source.guild().stickers());
        source.channels().forEach(channel -> putChannel(id, channel));
        source.threads().forEach(thread -> putChannel(id, thread));
        source.voiceStates().forEach(state -> putVoiceState(id, state));
        source.members().stream()
                .filter(member -> member.user().isPresent())
                .sorted(Comparator.comparing(member -> member.user().orElseThrow().id()))
                .forEach(member -> putMember(id, member));
        replace(
                CacheKind.PRESENCES,
                guild.presences,
                source.presences(),
                presence -> presence.user().id());
        source.guildScheduledEvents().forEach(this::putScheduledEvent);
        source.stageInstances().forEach(this::putStageInstance);
        replaceSoundboardSounds(id, source.soundboardSounds());
    }

    @Override
    public void removeGuild(Snowflake id) {
        guilds.remove(id.value());
        messages.values().removeIf(message -> message.guildId().filter(id::equals).isPresent());
        invites.values().removeIf(invite -> invite.guildId().filter(id::equals).isPresent());
    }

    @Override
    public void markUnavailable(Snowflake id) {
        guilds.remove(id.value());
        guild(id).isUnavailable = has(CacheKind.GUILDS);
    }

    @Override
    public void dropShard(int shardId, int count) {
        Predicate<Snowflake> isIn = id -> id.shardId(count) == shardId;
        guilds.keySet().removeIf(id -> isIn.test(Snowflake.of(id)));
        messages.values().removeIf(message -> isIn.test(message.guildId().orElse(Snowflake.of(0))));
        invites.values().removeIf(invite -> invite.guildId().filter(isIn).isPresent());
    }

    @Override
    public void putChannel(Snowflake guildId, Channel channel) {
        var kind = channel instanceof ThreadChannel ? CacheKind.THREADS : CacheKind.CHANNELS;
        if (has(kind)) {
            guild(guildId).channels.put(channel.id().value(), channel);
        }
    }

    @Override
    public void removeChannel(Snowflake id) {
        for (var guild : guilds.values()) {
            if (guild.channels.containsKey(id.value())) {
                guild.channels.values().stream()
                        .filter(ThreadChannel.class::isInstance)
                        .map(ThreadChannel.class::cast)
                        .filter(thread -> thread.parentId().filter(id::equals).isPresent())
                        .toList()
                        .forEach(thread -> remove(guild, thread.id()));
            }
            remove(guild, id);
        }
        messages.values().removeIf(message -> message.channelId().equals(id));
    }

    private void remove(ModelGuild guild, Snowflake channelId) {
        guild.channels.remove(channelId.value());
        messages.values().removeIf(message -> message.channelId().equals(channelId));
    }

    @Override
    public void putRole(Snowflake id, Role role) {
        put(CacheKind.ROLES, guild(id).roles, role.id(), role);
    }

    @Override
    public void removeRole(Snowflake id, Snowflake roleId) {
        guild(id).roles.remove(roleId.value());
    }

    @Override
    public void replaceRoles(Snowflake id, List<Role> roles) {
        replace(CacheKind.ROLES, guild(id).roles, roles, Role::id);
    }

    @Override
    public void replaceEmojis(Snowflake id, List<Emoji> emojis) {
        replace(CacheKind.EMOJIS, guild(id).emojis, emojis, emoji -> emoji.id().orElseThrow());
    }

    @Override
    public void replaceStickers(Snowflake id, List<Sticker> stickers) {
        replace(CacheKind.STICKERS, guild(id).stickers, stickers, Sticker::id);
    }

    @Override
    public void putScheduledEvent(ScheduledEvent event) {
        put(CacheKind.SCHEDULED_EVENTS, guild(event.guildId()).events, event.id(), event);
    }

    @Override
    public void removeScheduledEvent(Snowflake guildId, Snowflake id) {
        guild(guildId).events.remove(id.value());
    }

    @Override
    public void putStageInstance(StageInstance stage) {
        put(CacheKind.STAGE_INSTANCES, guild(stage.guildId()).stages, stage.id(), stage);
    }

    @Override
    public void removeStageInstance(Snowflake guildId, Snowflake id) {
        guild(guildId).stages.remove(id.value());
    }

    @Override
    public void putSoundboardSound(Snowflake id, SoundboardSound sound) {
        put(CacheKind.SOUNDBOARD_SOUNDS, guild(id).sounds, sound.soundId(), sound);
    }

    @Override
    public void removeSoundboardSound(Snowflake guildId, Snowflake id) {
        guild(guildId).sounds.remove(id.value());
    }

    @Override
    public void replaceSoundboardSounds(Snowflake id, List<SoundboardSound> sounds) {
        replace(CacheKind.SOUNDBOARD_SOUNDS, guild(id).sounds, sounds, SoundboardSound::soundId);
    }

    @Override
    public void putInvite(Invite invite) {
        if (has(CacheKind.INVITES)) {
            invites.put(invite.code(), invite);
        }
    }

    @Override
    public void removeInvite(String code) {
        invites.remove(code);
    }

    @Override
    public void putUser(User user) {
        if (isKnown(user.id().value())) {
            users.put(user.id().value(), user);
        }
    }

    @Override
    public void putMember(Snowflake guildId, Member member) {
        member.user().ifPresent(user -> put(guildId, user, member));
    }

    private void put(Snowflake guildId, User user, Member member) {
        var guild = guild(guildId);
        var id = user.id().value();
        users.put(id, user);
        guild.userIds.add(id);
        var isOwn =
                has(CacheKind.OWN_MEMBER)
                        && me.filter(own -> own.id().equals(user.id())).isPresent();
        var isWanted =
                has(CacheKind.MEMBERS)
                        && settings.members()
                                .keeps(
                                        new Candidate(
                                                guildId, member, guild.voiceStates.containsKey(id)))
                        && (guild.members.containsKey(id)
                                || guild.members.size() < settings.limitOf(CacheKind.MEMBERS));
        if (isOwn || isWanted) {
            guild.members.put(id, member);
        } else {
            guild.members.remove(id);
        }
    }

    @Override
    public void removeMember(Snowflake guildId, Snowflake userId) {
        var guild = guild(guildId);
        guild.presences.remove(userId.value());
        guild.userIds.remove(userId.value());
        guild.members.remove(userId.value());
    }

    @Override
    public void putPresence(Snowflake id, Presence presence) {
        put(CacheKind.PRESENCES, guild(id).presences, presence.user().id(), presence);
    }

    @Override
    public void putVoiceState(Snowflake guildId, VoiceState state) {
        var guild = guild(guildId);
        var userId = state.userId().value();
        if (state.channelId().isPresent()) {
            guild.voiceStates.put(userId, state);
            state.member().ifPresent(member -> putMember(guildId, member));
        } else {
            guild.voiceStates.remove(userId);
            var member = guild.members.get(userId);
            if (member != null) {
                put(guildId, users.get(userId), member);
            }
        }
    }

    @Override
    public void putMessage(Message message) {
        if (!has(CacheKind.MESSAGES)) {
            return;
        }
        messages.put(message.id().value(), message);
        var ofChannel = messages(message.channelId()).stream().toList();
        if (ofChannel.size() > settings.messagesPerChannel()) {
            messages.remove(ofChannel.getFirst().id().value());
        } else if (messages.size() > settings.messages()) {
            messages.remove(messages.keySet().iterator().next());
        }
    }

    @Override
    public void removeMessage(Snowflake id) {
        messages.remove(id.value());
    }

    @Override
    public void start() {}

    @Override
    public void close() {}

    @Override
    public void join() {}

    @Override
    public LifecycleState state() {
        return LifecycleState.ALIVE;
    }
}
