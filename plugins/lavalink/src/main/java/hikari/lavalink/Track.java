package hikari.lavalink;

import jakarta.json.JsonObject;

/// Something that a node can play.
///
/// @param encoded by which the node knows it
/// @param info what it is
/// @param pluginInfo what plugins of the node add
/// @param userData what whoever played it has added
/// @see "Lavalink documentation: REST API, Track"
public record Track(String encoded, TrackInfo info, JsonObject pluginInfo, JsonObject userData) {}
