package hikari.api.plugin;

/// Another plugin that must be there.
///
/// @param id the other plugin's id
/// @param atLeast the lowest version that will do
public record PluginDependency(String id, String atLeast) {}
