package hikari.api.guild;

import java.util.List;

/// The sounds of a guild.
///
/// @param items the sounds
/// @see "Discord documentation: Soundboard Resource, List Guild Soundboard Sounds"
public record SoundboardSounds(List<SoundboardSound> items) {}
