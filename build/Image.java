import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Links the image: a JDK that holds the host's modules, the launcher, the configuration and the
/// plugins.
///
/// Usage: `java build/Image.java OPTION...`, in any order, each option once unless said:
///
/// - `--into DIRECTORY`: the image; replaced if it exists
/// - `--modules FILE`: holds one module path, the host's whole closure
/// - `--jar FILE`: one more module of the closure; may be repeated
/// - `--roots NAME,...`: what to link, with all it requires; providers must be named, because a JDK
///   without packaged modules cannot bind services
/// - `--skeleton DIRECTORY`: copied into the image as it is (`bin/hikari`, `conf/`)
/// - `--plugin NAME=JAR:FILE`: a plugin's jar, and the file with its closure; may be repeated.
///   Modules that the image has already are left out of the plugin's folder
/// - `--sample NAME=JAR:FILE`: a plugin that is not run until somebody copies it from `samples` to
///   `plugins`; may be repeated. What the image's plugins bring is left out, too
/// - `--train "ARGUMENT ..."`: runs the host once with these arguments until it exits or says that
///   it is ready, and keeps the AOT cache that comes of it; without it the image has none
///
/// Only named modules can be linked: an automatic one ends this with the name of its jar.
final class Image {
    /// Modules of the JDK that plugins may ask for, beside those that the host requires.
    private static final String FOR_PLUGINS =
            "java.se,jdk.httpserver,jdk.jfr,jdk.management,jdk.net,jdk.unsupported,jdk.zipfs";

    /// Modules that call native code, where they are linked.
    private static final List<String> NATIVE =
            List.of(
                    "com.github.luben.zstd_jni",
                    "com.amazon.corretto.crypto.provider",
                    "hikari.interactions");

    private static final String MAIN = "hikari.runtime/hikari.runtime.Main";
    private static final Pattern READY = Pattern.compile("(?m)^Ready\\b");
    private static final long TRAINING_SECONDS = 60;

    private final Path image;
    private final Path skeleton;
    private final List<Path> closure;
    private final List<String> roots;
    private final List<Plugin> plugins;
    private final List<Plugin> samples;

    private record Plugin(String name, List<Path> jars) {}

    private Image(Options options) throws IOException {
        image = Path.of(options.one("--into")).toAbsolutePath();
        skeleton = Path.of(options.one("--skeleton"));
        roots = List.of(options.one("--roots").split(","));
        closure = paths(Path.of(options.one("--modules")));
        options.all("--jar").forEach(jar -> closure.add(Path.of(jar)));
        plugins = plugins(options.all("--plugin"));
        samples = plugins(options.all("--sample"));
    }

    private static List<Plugin> plugins(List<String> named) throws IOException {
        List<Plugin> plugins = new ArrayList<>();
        for (String plugin : named) {
            String[] parts = plugin.split("[=:]");
            List<Path> jars = paths(Path.of(parts[2]));
            jars.add(Path.of(parts[1]));
            plugins.add(new Plugin(parts[0], jars));
        }
        return plugins;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Options options = new Options(List.of(arguments));
        try {
            Image image = new Image(options);
            image.link();
            image.fill();
            for (String training : options.all("--train")) {
                image.train(List.of(training.split(" ")));
            }
        } catch (IllegalStateException broken) {
            System.err.println("image: " + broken.getMessage());
            System.exit(1);
        }
    }

    private void link() throws IOException {
        refuseAutomaticModules();
        delete(image);
        List<String> command = new ArrayList<>();
        command.addAll(List.of("--module-path", join(closure), "--output", image.toString()));
        command.addAll(List.of("--add-modules", String.join(",", roots) + "," + FOR_PLUGINS));
        command.addAll(List.of("--compress", "zip-9", "--no-header-files", "--no-man-pages"));
        // Never --strip-debug: records lose the names of their parameters, and JSON binding with
        // them. Signatures of jars (BouncyCastle) have no meaning inside an image.
        command.add("--ignore-signing-information");
        command.add("--add-options=" + jvmOptions());
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int status = ToolProvider.findFirst("jlink").orElseThrow().run(out, out, array(command));
        if (status != 0) {
            throw new IllegalStateException("jlink ended with " + status + ":\n" + said);
        }
    }

    /// Every run of the image gets these, whoever starts its `java`.
    private String jvmOptions() {
        // Plugins may require any module of the image, even if the host itself needs it not.
        String options = "--add-modules=ALL-SYSTEM -XX:+UseCompactObjectHeaders";
        List<String> nativeCode =
                NATIVE.stream()
                        .filter(roots::contains)
                        .filter(name -> ModuleFinder.of(array(closure)).find(name).isPresent())
                        .toList();
        return nativeCode.isEmpty()
                ? options
                : options + " --enable-native-access=" + String.join(",", nativeCode);
    }

    private void refuseAutomaticModules() {
        Set<String> automatic = new TreeSet<>();
        for (Path jar : closure) {
            for (ModuleReference module : modules(jar)) {
                if (module.descriptor().isAutomatic()) {
                    automatic.add(jar.getFileName().toString());
                }
            }
        }
        if (!automatic.isEmpty()) {
            throw new IllegalStateException(
                    "not named modules, so no image can hold them: "
                            + String.join(", ", automatic));
        }
    }

    private void fill() throws IOException, InterruptedException {
        copyTree(skeleton, image);
        Path launcher = image.resolve("bin/hikari");
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        Set<String> present = linkedModules();
        place(plugins, image.resolve("plugins"), present);
        plugins.forEach(plugin -> present.addAll(names(plugin.jars())));
        place(samples, image.resolve("samples"), present);
    }

    private static Set<String> names(List<Path> jars) {
        Set<String> names = new HashSet<>();
        for (Path jar : jars) {
            modules(jar).forEach(module -> names.add(module.descriptor().name()));
        }
        return names;
    }

    private static void place(List<Plugin> plugins, Path into, Set<String> present)
            throws IOException {
        Files.createDirectories(into);
        for (Plugin plugin : plugins) {
            List<Path> jars = new ArrayList<>();
            for (Path jar : plugin.jars()) {
                Set<ModuleReference> found = modules(jar);
                if (found.stream().noneMatch(m -> present.contains(m.descriptor().name()))) {
                    jars.add(jar);
                }
            }
            boolean alone = jars.size() == 1;
            Path folder = into.resolve(alone ? "" : plugin.name());
            Files.createDirectories(folder);
            for (Path jar : jars) {
                Path name = alone ? Path.of(plugin.name() + ".jar") : jar.getFileName();
                Files.copy(jar, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Set<String> linkedModules() throws IOException, InterruptedException {
        Process java =
                new ProcessBuilder(image.resolve("bin/java").toString(), "--list-modules")
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        Set<String> names = new HashSet<>();
        for (String line : text(java).lines().toList()) {
            names.add(line.split("@")[0]);
        }
        if (java.waitFor() != 0) {
            throw new IllegalStateException("the image's java does not start");
        }
        return names;
    }

    /// A run that ends by itself, or by the signal with which a person would end it: the cache then
    /// holds what a start and an orderly stop load.
    private void train(List<String> arguments) throws IOException, InterruptedException {
        Path cache = image.resolve("lib/hikari.aot");
        Path log = image.resolveSibling(image.getFileName() + "-training.log");
        Path data = Files.createTempDirectory("hikari-training");
        List<String> command = new ArrayList<>(List.of(image.resolve("bin/hikari").toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(data.toFile());
        builder.environment().put("HIKARI_OPTS", "-XX:AOTCacheOutput=" + cache);
        builder.environment().remove("DISCORD_TOKEN");
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        Process host = builder.start();
        try {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(TRAINING_SECONDS);
            while (host.isAlive() && !saysReady(log) && System.nanoTime() < deadline) {
                host.waitFor(100, TimeUnit.MILLISECONDS);
            }
            host.destroy();
            if (!host.waitFor(TRAINING_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the training run does not stop; see " + log);
            }
        } finally {
            host.destroyForcibly();
            delete(data);
        }
        if (Files.notExists(cache)) {
            throw new IllegalStateException("the training run left no AOT cache; see " + log);
        }
        Files.deleteIfExists(image.resolve("lib/hikari.aot.config"));
    }

    private static boolean saysReady(Path log) throws IOException {
        return READY.matcher(Files.readString(log, StandardCharsets.UTF_8)).find();
    }

    private static Set<ModuleReference> modules(Path jar) {
        try {
            return ModuleFinder.of(jar).findAll();
        } catch (FindException unusable) {
            throw new IllegalStateException(jar + " is no module: " + unusable.getMessage());
        }
    }

    private static List<Path> paths(Path file) throws IOException {
        return Stream.of(Files.readString(file).strip().split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .collect(ArrayList::new, List::add, List::addAll);
    }

    private static String join(List<Path> paths) {
        return String.join(File.pathSeparator, paths.stream().map(Path::toString).toList());
    }

    private static Path[] array(List<Path> paths) {
        return paths.toArray(Path[]::new);
    }

    private static String[] array(Iterable<String> words) {
        List<String> list = new ArrayList<>();
        words.forEach(list::add);
        return list.toArray(String[]::new);
    }

    private static String text(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> files = Files.walk(tree)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /// `--name value` pairs.
    private record Options(List<String> words) {
        List<String> all(String name) {
            List<String> values = new ArrayList<>();
            for (int i = 0; i + 1 < words.size(); i += 2) {
                if (words.get(i).equals(name)) {
                    values.add(words.get(i + 1));
                }
            }
            return values;
        }

        String one(String name) {
            List<String> values = all(name);
            if (values.size() != 1) {
                throw new IllegalStateException(name + " is needed once");
            }
            return values.getFirst();
        }
    }
}
