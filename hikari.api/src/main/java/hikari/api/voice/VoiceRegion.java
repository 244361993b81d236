package hikari.api.voice;

/// A place where voice servers are.
///
/// @param id the region's id
/// @param name the name
/// @param optimal whether it is the closest
/// @param deprecated whether it should not be used
/// @param custom whether it is for an event
/// @see "Discord documentation: Resources, Voice, Voice Region Object"
public record VoiceRegion(
        String id, String name, boolean optimal, boolean deprecated, boolean custom) {}
