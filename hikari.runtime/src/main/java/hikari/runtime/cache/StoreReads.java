package hikari.runtime.cache;

import hikari.api.Snowflake;
import hikari.api.cache.Cache;
import hikari.api.cache.CacheKind;
import hikari.api.cache.CacheSettings;
import hikari.api.cache.CacheView;
import hikari.api.channel.Channel;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The reading side of the cache.
abstract class StoreReads implements Cache {
    /// What there is where nothing is; never written.
    static final Contents NOTHING = new Contents(CacheSettings.NONE);

    /// {@return what there is now; nothing while the cache is not ALIVE}
    abstract Contents readable();

    @Override
    public Optional<OwnUser> me() {
        var contents = readable();
        return contents.has(CacheKind.ME) ? Optional.ofNullable(contents.me) : Optional.empty();
    }

    @Override
    public CacheView<Guild> guilds() {
        return new GuildsView(readable());
    }

    @Override
    public Set<Snowflake> unavailableGuilds() {
        return readable().guilds.entrySet().stream()
                .filter(guild -> guild.getValue().isUnavailable)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public CacheView<Channel> channels() {
        return new ChannelsView(readable());
    }

    @Override
    public CacheView<User> users() {
        var contents = readable();
        return contents.has(CacheKind.USERS) ? contents.users : NOTHING.users;
    }

    @Override
    public CacheView<Message> messages() {
        return readable().messages;
    }

    @Override
    public CacheView<Message> messages(Snowflake channelId) {
        return readable().messages.of(channelId);
    }

    private <T> CacheView<T> of(Snowflake guildId, Part<T> part) {
        return new PartView<>(readable(), guildId, part);
    }

    @Override
    public CacheView<Channel> channels(Snowflake guildId) {
        return of(guildId, Part.CHANNELS);
    }

    @Override
    public CacheView<Channel> hiddenChannels(Snowflake guildId) {
        return of(guildId, Part.HIDDEN_CHANNELS);
    }

    @Override
    public CacheView<Channel> threads(Snowflake guildId) {
        return of(guildId, Part.THREADS);
    }

    @Override
    public CacheView<Role> roles(Snowflake guildId) {
        return of(guildId, Part.ROLES);
    }

    @Override
    public CacheView<Member> members(Snowflake guildId) {
        return new MembersView(readable(), guildId);
    }

    @Override
    public CacheView<Presence> presences(Snowflake guildId) {
        return of(guildId, Part.PRESENCES);
    }

    @Override
    public CacheView<VoiceState> voiceStates(Snowflake guildId) {
        var contents = readable();
        return new VoiceStatesView(
                contents.has(CacheKind.VOICE_STATES) ? contents : NOTHING, guildId);
    }

    @Override
    public CacheView<Emoji> emojis(Snowflake guildId) {
        return of(guildId, Part.EMOJIS);
    }

    @Override
    public CacheView<Sticker> stickers(Snowflake guildId) {
        return of(guildId, Part.STICKERS);
    }

    @Override
    public CacheView<ScheduledEvent> scheduledEvents(Snowflake guildId) {
        return of(guildId, Part.SCHEDULED_EVENTS);
    }

    @Override
    public CacheView<StageInstance> stageInstances(Snowflake guildId) {
        return of(guildId, Part.STAGE_INSTANCES);
    }

    @Override
    public CacheView<SoundboardSound> soundboardSounds(Snowflake guildId) {
        return of(guildId, Part.SOUNDBOARD_SOUNDS);
    }

    @Override
    public Optional<Invite> findInvite(String code) {
        return readable().invites.find(code);
    }

    @Override
    public List<Invite> invites(Snowflake guildId) {
        return readable().invites.of(guildId);
    }
}
