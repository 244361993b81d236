package hikari.runtime.cache;

import hikari.api.Snowflake;
import hikari.api.cache.CacheKind;
import hikari.api.channel.Channel;
import hikari.api.channel.ChannelFlag;
import hikari.api.channel.GuildChannel;
import hikari.api.channel.ThreadChannel;
import hikari.api.gateway.GatewayGuild;
import hikari.api.guild.Guild;
import hikari.api.guild.Member;
import hikari.api.voice.VoiceState;
import hikari.runtime.pack.Packer;
import hikari.runtime.pack.RowType;
import hikari.runtime.pack.Unpacker;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes guilds as wholes, and makes them again.
///
/// @param contents what is cached
record Guilds(Contents contents) {
    private static final RowType<Guild> GUILD =
            RowType.of(Guild.class, "roles", "emojis", "stickers");
    private static final RowType<VoiceState> VOICE_STATE =
            RowType.of(VoiceState.class, "guildId", "userId", "member");

    /// {@return the guild with the roles, emojis and stickers that are there, if it is there}
    static Optional<Guild> make(Snowflake id, GuildContents contents) {
        var packed = contents.guild;
        return packed == null
                ? Optional.empty()
                : Optional.of(
                        GUILD.unpack(
                                Unpacker.of(packed),
                                all(Part.ROLES, id, contents),
                                all(Part.EMOJIS, id, contents),
                                all(Part.STICKERS, id, contents)));
    }

    private static <T> List<T> all(Part<T> part, Snowflake guildId, GuildContents contents) {
        return RowStream.of(contents.table(part), (id, row) -> part.make(guildId, id, row))
                .toList();
    }

    void putRow(GuildContents into, Guild guild) {
        if (contents.has(CacheKind.GUILDS) && contents.hasRoomForGuild(guild.id())) {
            into.guild = Spare.packed(row -> GUILD.pack(guild, row), Guilds::copy);
            into.isUnavailable = false;
        }
    }

    private static byte[] copy(Packer row) {
        return Arrays.copyOf(row.bytes(), row.length());
    }

    /// {@return what is to be cached of a guild that has just come} Its users and channels are
    /// noted already.
    GuildContents fill(GatewayGuild source) {
        var id = source.id();
        var guild = new GuildContents();
        putRow(guild, source.guild());
        replace(guild, Part.ROLES, source.guild().roles());
        replace(guild, Part.EMOJIS, source.guild().emojis());
        replace(guild, Part.STICKERS, source.guild().stickers());
        replace(guild, Part.CHANNELS, shown(source.channels(), Part.CHANNELS));
        replace(guild, Part.HIDDEN_CHANNELS, shown(source.channels(), Part.HIDDEN_CHANNELS));
        replace(guild, Part.THREADS, source.threads());
        replace(guild, Part.PRESENCES, source.presences());
        replace(guild, Part.SCHEDULED_EVENTS, source.guildScheduledEvents());
        replace(guild, Part.STAGE_INSTANCES, source.stageInstances());
        replace(guild, Part.SOUNDBOARD_SOUNDS, source.soundboardSounds());
        source.voiceStates().stream()
                .filter(state -> state.channelId().isPresent())
                .forEach(state -> putVoiceState(guild, state));
        contents.members.fill(id, guild, source.members());
        indexChannels(guild, id);
        return guild;
    }

    private <T> void replace(GuildContents guild, Part<T> part, Collection<T> things) {
        if (contents.has(part.kind())) {
            guild.replace(part, things, contents.limit(part.kind()));
        }
    }

    private static List<Channel> shown(List<Channel> channels, Part<Channel> part) {
        return channels.stream().filter(channel -> partOf(channel) == part).toList();
    }

    /// {@return where such a channel belongs}
    static Part<Channel> partOf(Channel channel) {
        if (channel instanceof ThreadChannel) {
            return Part.THREADS;
        }
        return channel instanceof GuildChannel in && in.flags().has(ChannelFlag.OBFUSCATED)
                ? Part.HIDDEN_CHANNELS
                : Part.CHANNELS;
    }

    private void indexChannels(GuildContents guild, Snowflake id) {
        for (var part : List.of(Part.CHANNELS, Part.HIDDEN_CHANNELS, Part.THREADS)) {
            var row = new Unpacker();
            for (var rows = guild.table(part).rows(); rows.advance(); ) {
                contents.guildOfChannel.put(rows.take(row), id);
            }
        }
    }

    /// Puts other contents in the place of a guild's, or none. The fresh ones hold their users and
    /// channels already: those that both have are never without.
    void replace(Snowflake guildId, @Nullable GuildContents fresh) {
        var before =
                fresh == null
                        ? contents.guilds.remove(guildId)
                        : contents.guilds.put(guildId, fresh);
        if (before == null) {
            return;
        }
        contents.members.leave(before);
        for (var part : List.of(Part.CHANNELS, Part.HIDDEN_CHANNELS, Part.THREADS)) {
            var row = new Unpacker();
            for (var rows = before.table(part).rows(); rows.advance(); ) {
                var id = rows.take(row);
                if (fresh == null || !hasChannel(fresh, id)) {
                    contents.guildOfChannel.remove(id);
                }
            }
        }
    }

    private static boolean hasChannel(GuildContents guild, long id) {
        return guild.table(Part.CHANNELS).has(id)
                || guild.table(Part.HIDDEN_CHANNELS).has(id)
                || guild.table(Part.THREADS).has(id);
    }

    void putVoiceState(GuildContents guild, VoiceState state) {
        if (!contents.keepsVoiceStates()) {
            return;
        }
        var id = state.userId().value();
        var before = guild.table(Part.VOICE_STATES);
        if (before.size() < contents.limit(CacheKind.VOICE_STATES) || before.has(id)) {
            guild.set(
                    Part.VOICE_STATES,
                    Spare.packed(row -> VOICE_STATE.pack(state, row), row -> before.put(id, row)));
        }
    }

    static VoiceState makeVoiceState(
            Snowflake guildId, long userId, Optional<Member> member, Unpacker row) {
        return VOICE_STATE.unpack(row, Optional.of(guildId), Snowflake.of(userId), member);
    }
}
