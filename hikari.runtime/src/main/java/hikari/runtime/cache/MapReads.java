package hikari.runtime.cache;

import hikari.api.Snowflake;
import hikari.api.cache.Cache;
import hikari.api.cache.CacheKind;
import hikari.api.cache.CacheView;
import hikari.api.channel.Channel;
import hikari.api.channel.ChannelFlag;
import hikari.api.channel.GuildChannel;
import hikari.api.channel.ThreadChannel;
import hikari.api.guild.Emoji;
import hikari.api.guild.Guild;
import hikari.api.guild.Member;
import hikari.api.guild.PartialGuild;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The reading side of a cache in plain maps.
abstract class MapReads implements Cache {
    private static final GuildContents NOTHING = new GuildContents();

    /// {@return what there is now; nothing while the cache is not ALIVE}
    abstract Contents readable();

    @Override
    public Optional<OwnUser> me() {
        var contents = readable();
        return contents.has(CacheKind.ME) ? Optional.ofNullable(contents.me) : Optional.empty();
    }

    @Override
    public CacheView<Guild> guilds() {
        var contents = readable();
        return new NestedView<>(contents.guilds, id -> id, MapReads::itself);
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
                contents.guilds,
                contents.guildOfChannel::get,
                guild -> shown(guild, channel -> !isHidden(channel)));
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
        return channels(guildId, channel -> !isThread(channel) && !isHidden(channel));
    }

    @Override
    public CacheView<Channel> hiddenChannels(Snowflake guildId) {
        return channels(guildId, channel -> !isThread(channel) && isHidden(channel));
    }

    @Override
    public CacheView<Channel> threads(Snowflake guildId) {
        return channels(guildId, MapReads::isThread);
    }

    private CacheView<Channel> channels(Snowflake guildId, Predicate<Channel> shown) {
        return of(guildId, guild -> shown(guild, shown));
    }

    private static Map<Snowflake, Channel> shown(GuildContents guild, Predicate<Channel> shown) {
        return guild.channels.values().stream()
                .filter(shown)
                .collect(Collectors.toMap(Channel::id, Function.identity()));
    }

    static boolean isThread(Channel channel) {
        return channel instanceof ThreadChannel;
    }

    private static boolean isHidden(Channel channel) {
        return channel instanceof GuildChannel in && in.flags().has(ChannelFlag.OBFUSCATED);
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

    @Override
    public CacheView<Sticker> stickers(Snowflake guildId) {
        return of(guildId, guild -> guild.stickers);
    }

    @Override
    public CacheView<ScheduledEvent> scheduledEvents(Snowflake guildId) {
        return of(guildId, guild -> guild.scheduledEvents);
    }

    @Override
    public CacheView<StageInstance> stageInstances(Snowflake guildId) {
        return of(guildId, guild -> guild.stageInstances);
    }

    @Override
    public CacheView<SoundboardSound> soundboardSounds(Snowflake guildId) {
        return of(guildId, guild -> guild.soundboardSounds);
    }

    @Override
    public Optional<Invite> findInvite(String code) {
        return Optional.ofNullable(readable().invites.get(code));
    }

    @Override
    public List<Invite> invites(Snowflake guildId) {
        return readable().invites.values().stream()
                .filter(invite -> isIn(invite, guildId::equals))
                .toList();
    }

    /// {@return whether the guild of an invite is such}
    static boolean isIn(Invite invite, Predicate<Snowflake> guild) {
        return invite.guildId().or(() -> invite.guild().map(PartialGuild::id)).filter(guild).isPresent();
    }

    private static Map<Snowflake, Emoji> byId(List<Emoji> emojis) {
        var byId = new HashMap<Snowflake, Emoji>();
        emojis.forEach(emoji -> emoji.id().ifPresent(id -> byId.put(id, emoji)));
        return byId;
    }
}
