package hikari.runtime.doctor;

import hikari.api.Token;
import hikari.runtime.host.PluginCatalog;
import hikari.runtime.host.PluginStatus;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// All checks, one after the other. None of them changes anything.
///
/// @param home where the image lies
/// @param plugins the plugins folder
/// @param restUrl the base URL of the API
/// @param token finds the token
public record Checkup(Path home, Path plugins, URI restUrl, Supplier<Optional<Token>> token) {
    private static final List<String> PARTS =
            List.of("hikari.rest", "hikari.gateway", "hikari.interactions", "hikari.voice");

    /// {@return what was found}
    public List<Finding> run() {
        var findings = new ArrayList<Finding>();
        findings.add(java());
        findings.add(image());
        findings.add(checkToken());
        findings.addAll(new ApiCheck(restUrl).run());
        findings.addAll(checkPlugins());
        return findings;
    }

    private static Finding java() {
        var version = Runtime.version();
        return version.feature() >= 25
                ? Finding.good("java", "Java " + version)
                : Finding.wrong(
                        "java", "Java " + version, "Use the image's own bin/hikari, or Java 25");
    }

    private Finding image() {
        var missing =
                PARTS.stream()
                        .filter(name -> ModuleLayer.boot().findModule(name).isEmpty())
                        .toList();
        if (missing.contains("hikari.rest") || missing.contains("hikari.gateway")) {
            return Finding.wrong(
                    "image",
                    "%s lacks %s".formatted(home, String.join(", ", missing)),
                    "Link an image with hikari.rest and hikari.gateway: no bot connects without them");
        }
        if (!missing.isEmpty()) {
            return Finding.note(
                    "image",
                    "%s has no %s".formatted(home, String.join(", ", missing)),
                    "Nothing to do unless a plugin needs it");
        }
        return Files.isReadable(home.resolve("lib").resolve("hikari.aot"))
                ? Finding.good("image", "%s, complete".formatted(home))
                : Finding.note(
                        "image",
                        "%s, without AOT cache".formatted(home),
                        "Build the image anew to start faster");
    }

    private Finding checkToken() {
        try {
            return token().get().map(TokenCheck::of).orElseGet(TokenCheck::missing);
        } catch (RuntimeException e) {
            return Finding.wrong(
                    "token",
                    String.valueOf(e.getMessage()),
                    "Copy the token again from the developer portal");
        }
    }

    private List<Finding> checkPlugins() {
        if (!Files.isDirectory(plugins)) {
            return List.of(
                    Finding.note(
                            "plugins",
                            "there is no folder " + plugins,
                            "Create it and put plugin jars there"));
        }
        var found = PluginCatalog.of(plugins);
        if (found.isEmpty()) {
            return List.of(
                    Finding.note(
                            "plugins",
                            plugins + " is empty",
                            "Put plugin jars there: a bot does nothing without"));
        }
        return found.stream().map(Checkup::plugin).toList();
    }

    private static Finding plugin(PluginStatus plugin) {
        return plugin.state() == PluginStatus.State.LEFT_OUT
                ? Finding.wrong(
                        "plugins",
                        "'%s' is left out".formatted(plugin.id()),
                        plugin.reason().orElse(""))
                : Finding.good(
                        "plugins", "%s %s".formatted(plugin.id(), plugin.version().orElse("")));
    }
}
