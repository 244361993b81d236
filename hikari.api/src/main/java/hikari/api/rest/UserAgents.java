package hikari.api.rest;

import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.util.Optional;

/// Writes user agents in the form that Discord requires.
final class UserAgents {
    /// Where people find out about the framework. No address of its own yet, so Discord's own page
    /// of libraries.
    private static final URI HOME =
            URI.create("https://discord.com/developers/docs/topics/community-resources");

    static final String DEFAULT = of(HOME, version());

    private UserAgents() {}

    static String of(URI url, String version) {
        return "DiscordBot (%s, %s) Hikari-Java/%s Java/%d"
                .formatted(url, version, version(), Runtime.version().feature());
    }

    private static String version() {
        var descriptor = RestConfig.class.getModule().getDescriptor();
        return Optional.ofNullable(descriptor)
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("0.1.0");
    }
}
