package hikari.api.plugin;

import hikari.api.Flags;
import hikari.api.gateway.Intent;
import java.lang.module.ModuleDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Who a plugin is and what it needs.
///
/// @param id unique among the plugins of a host: lower-case letters, digits and hyphens, 1 to 64
///   characters
/// @param version as in `1.2.3`, compared as [java.lang.module.ModuleDescriptor.Version] does
/// @param dependencies plugins that must be open before this one, and whose exported packages it
///   may use
/// @param intents what the plugin listens to beyond the unprivileged intents, which a host always
///   asks for
public record PluginInfo(
        String id, String version, List<PluginDependency> dependencies, Flags<Intent> intents) {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    /// Checks the forms.
    public PluginInfo {
        dependencies = List.copyOf(dependencies);
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no plugin id: use 1 to 64 lower-case letters, digits and hyphens"
                            .formatted(id));
        }
        ModuleDescriptor.Version.parse(version);
    }

    /// {@return a plugin without dependencies}
    ///
    /// @param id its id
    /// @param version its version
    public static PluginInfo of(String id, String version) {
        return new PluginInfo(id, version, List.of(), Flags.none(Intent.class));
    }

    /// {@return this with one more dependency}
    ///
    /// @param plugin the other plugin's id
    /// @param atLeast the lowest version that will do
    public PluginInfo dependsOn(String plugin, String atLeast) {
        var more = new ArrayList<>(dependencies);
        more.add(new PluginDependency(plugin, atLeast));
        return new PluginInfo(id, version, more, intents);
    }

    /// {@return this with more intents}
    ///
    /// @param first one intent
    /// @param rest more
    public PluginInfo listensTo(Intent first, Intent... rest) {
        return new PluginInfo(id, version, dependencies, intents.with(Flags.of(first, rest)));
    }
}
