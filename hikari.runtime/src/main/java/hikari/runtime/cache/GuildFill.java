package hikari.runtime.cache;

import hikari.api.Snowflake;
import hikari.api.cache.CacheKind;
import hikari.api.channel.Channel;
import hikari.api.gateway.GatewayGuild;
import java.util.List;

/// Makes the contents of a guild from what the gateway sends when it becomes available.
record GuildFill(Contents contents, GatewayGuild source) {
    GuildContents fill() {
        var guild = new GuildContents();
        var id = source.id();
        if (contents.has(CacheKind.GUILDS)) {
            guild.guild = source.guild();
        }
        if (contents.has(CacheKind.ROLES)) {
            source.guild().roles().forEach(role -> guild.roles.put(role.id(), role));
        }
        if (contents.has(CacheKind.EMOJIS)) {
            guild.emojis = List.copyOf(source.guild().emojis());
        }
        if (contents.has(CacheKind.CHANNELS)) {
            addChannels(guild, id, source.channels());
        }
        if (contents.has(CacheKind.THREADS)) {
            addChannels(guild, id, source.threads());
        }
        fillRest(guild);
        source.members().forEach(member -> contents.addMember(guild, member));
        if (contents.has(CacheKind.PRESENCES)) {
            source.presences()
                    .forEach(presence -> guild.presences.put(presence.user().id(), presence));
        }
        if (contents.has(CacheKind.VOICE_STATES)) {
            source.voiceStates().stream()
                    .filter(state -> state.channelId().isPresent())
                    .forEach(state -> guild.voiceStates.put(state.userId(), state));
        }
        return guild;
    }

    private void fillRest(GuildContents guild) {
        if (contents.has(CacheKind.STICKERS)) {
            source.guild().stickers().forEach(sticker -> guild.stickers.put(sticker.id(), sticker));
        }
        if (contents.has(CacheKind.SCHEDULED_EVENTS)) {
            source.guildScheduledEvents()
                    .forEach(event -> guild.scheduledEvents.put(event.id(), event));
        }
        if (contents.has(CacheKind.STAGE_INSTANCES)) {
            source.stageInstances().forEach(stage -> guild.stageInstances.put(stage.id(), stage));
        }
        if (contents.has(CacheKind.SOUNDBOARD_SOUNDS)) {
            source.soundboardSounds()
                    .forEach(sound -> guild.soundboardSounds.put(sound.soundId(), sound));
        }
    }

    private void addChannels(GuildContents guild, Snowflake id, List<Channel> channels) {
        for (var channel : channels) {
            guild.channels.put(channel.id(), channel);
            contents.guildOfChannel.put(channel.id(), id);
        }
    }
}
