package hikari.runtime.dispatch;

import hikari.api.cache.CacheKind;
import hikari.api.event.Event;
import hikari.api.event.SoundboardSoundCreateEvent;
import hikari.api.event.SoundboardSoundDeleteEvent;
import hikari.api.event.SoundboardSoundUpdateEvent;
import hikari.api.event.SoundboardSoundsEvent;
import hikari.api.event.SoundboardSoundsUpdateEvent;
import hikari.api.guild.SoundboardSound;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Sounds of guilds.
final class SoundboardDecodings {
    private static final Set<CacheKind> SOUNDS = Set.of(CacheKind.SOUNDBOARD_SOUNDS);

    private SoundboardDecodings() {}

    static List<Decoding> all() {
        return List.of(
                Decoding.of(
                        "GUILD_SOUNDBOARD_SOUND_CREATE",
                        List.of(SoundboardSoundCreateEvent.class),
                        SOUNDS,
                        SoundboardDecodings::created),
                Decoding.of(
                        "GUILD_SOUNDBOARD_SOUND_UPDATE",
                        List.of(SoundboardSoundUpdateEvent.class),
                        SOUNDS,
                        SoundboardDecodings::updated),
                Decoding.of(
                        "GUILD_SOUNDBOARD_SOUND_DELETE",
                        List.of(SoundboardSoundDeleteEvent.class),
                        SOUNDS,
                        SoundboardDecodings::deleted),
                Decoding.of(
                        "GUILD_SOUNDBOARD_SOUNDS_UPDATE",
                        List.of(SoundboardSoundsUpdateEvent.class),
                        SOUNDS,
                        SoundboardDecodings::allUpdated),
                Decoding.of(
                        "SOUNDBOARD_SOUNDS",
                        List.of(SoundboardSoundsEvent.class),
                        SOUNDS,
                        SoundboardDecodings::answered));
    }

    private static Optional<Event> created(Payload p) {
        var guildId = p.id("guild_id");
        var sound = p.as(SoundboardSound.class);
        p.cache().putSoundboardSound(guildId, sound);
        return Optional.of(new SoundboardSoundCreateEvent(p.bot(), p.shard(), guildId, sound));
    }

    private static Optional<Event> updated(Payload p) {
        var guildId = p.id("guild_id");
        var sound = p.as(SoundboardSound.class);
        var old = p.before(p.cache().soundboardSounds(guildId), sound.soundId());
        p.cache().putSoundboardSound(guildId, sound);
        return Optional.of(new SoundboardSoundUpdateEvent(p.bot(), p.shard(), guildId, sound, old));
    }

    private static Optional<Event> deleted(Payload p) {
        var guildId = p.id("guild_id");
        var soundId = p.id("sound_id");
        var old = p.before(p.cache().soundboardSounds(guildId), soundId);
        p.cache().removeSoundboardSound(guildId, soundId);
        return Optional.of(
                new SoundboardSoundDeleteEvent(p.bot(), p.shard(), guildId, soundId, old));
    }

    private static Optional<Event> allUpdated(Payload p) {
        var guildId = p.id("guild_id");
        var sounds = p.list("soundboard_sounds", SoundboardSound.class);
        var old = p.before(p.cache().soundboardSounds(guildId));
        p.cache().replaceSoundboardSounds(guildId, sounds);
        return Optional.of(
                new SoundboardSoundsUpdateEvent(p.bot(), p.shard(), guildId, sounds, old));
    }

    private static Optional<Event> answered(Payload p) {
        var guildId = p.id("guild_id");
        var sounds = p.list("soundboard_sounds", SoundboardSound.class);
        p.cache().replaceSoundboardSounds(guildId, sounds);
        return Optional.of(new SoundboardSoundsEvent(p.bot(), p.shard(), guildId, sounds));
    }
}
