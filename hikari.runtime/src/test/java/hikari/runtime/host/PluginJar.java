package hikari.runtime.host;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;

/// Compiles and packs a jar for a test. A plain one, without `module-info`: the tests run on the
/// class path, where no module could be required. Named plugin modules are what the image's tests
/// use.
final class PluginJar {
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<Path> libraries = new ArrayList<>();

    /// A plugin of this id and version; `extra` goes into `PluginInfo`'s expression, `open` into
    /// its `open` method.
    static PluginJar plugin(String id, String version, String extra, String open) {
        var type = "p" + id.replace('-', '_');
        var jar = new PluginJar();
        jar.files.put("META-INF/services/hikari.api.plugin.HikariPlugin", type + ".Main");
        jar.source(
                type + "/Main.java",
                """
                package %s;
                import hikari.api.plugin.*;
                public final class Main implements HikariPlugin {
                    public PluginInfo info() { return PluginInfo.of("%s", "%s")%s; }
                    public void open(PluginContext context) throws Exception {
                        System.getProperties().put("opened.%s", new java.lang.ref.WeakReference<>(Main.class.getClassLoader()));
                        %s
                    }
                }
                """
                        .formatted(type, id, version, extra, id, open));
        return jar;
    }

    static PluginJar library() {
        return new PluginJar();
    }

    PluginJar source(String path, String text) {
        sources.put(path, text);
        return this;
    }

    PluginJar file(String path, String text) {
        files.put(path, text);
        return this;
    }

    PluginJar using(Path library) {
        libraries.add(library);
        return this;
    }

    /// Writes the jar beside its place and moves it there at once.
    Path at(Path target) throws IOException {
        var work = Files.createTempDirectory("hikari-test-jar");
        var classes = compile(work);
        var part = work.resolve("part.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(part))) {
            try (var walk = Files.walk(classes)) {
                for (var file : walk.filter(Files::isRegularFile).toList()) {
                    add(out, classes.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
            for (var file : files.entrySet()) {
                add(out, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.createDirectories(target.getParent());
        return Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path compile(Path work) throws IOException {
        var classes = Files.createDirectories(work.resolve("classes"));
        if (sources.isEmpty()) {
            return classes;
        }
        var classPath = new StringBuilder(System.getProperty("java.class.path"));
        libraries.forEach(library -> classPath.append(File.pathSeparator).append(library));
        var arguments =
                new ArrayList<>(
                        List.of(
                                "-proc:none",
                                "-d",
                                classes.toString(),
                                "-cp",
                                classPath.toString()));
        for (var source : sources.entrySet()) {
            var file = work.resolve("src").resolve(source.getKey());
            Files.createDirectories(file.getParent());
            arguments.add(Files.writeString(file, source.getValue()).toString());
        }
        var status =
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                OutputStream.nullOutputStream(),
                                System.err,
                                arguments.toArray(String[]::new));
        if (status != 0) {
            throw new AssertionError("the test's plugin does not compile");
        }
        return classes;
    }

    private static void add(JarOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(content);
        out.closeEntry();
    }
}
