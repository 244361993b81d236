import java.io.IOException;
import java.lang.module.ModuleDescriptor.Provides;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/// Finishes a module's compiled descriptor, after javac and before the jar.
///
/// Usage: `java build/ModuleDescriptor.java TARGET_CLASSES`
///
/// 1. Writes `META-INF/services` from the descriptor's `provides`, so that users on the class path
///    find the same providers, and nobody has to keep two lists alike. Files of services that are
///    no longer provided go away.
/// 2. Lowers the class-file version of `module-info.class` (no other class) to that of Java 17: the
///    jar tool inside a Maven that runs on an older JDK must read it. Its format did not change.
final class ModuleDescriptor {
    private static final int JAVA_17 = 61;

    private ModuleDescriptor() {}

    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        Path descriptor = classes.resolve("module-info.class");
        if (Files.notExists(descriptor)) {
            return;
        }
        try (var in = Files.newInputStream(descriptor)) {
            writeServices(classes, java.lang.module.ModuleDescriptor.read(in).provides());
        }
        lowerVersion(descriptor);
    }

    private static void writeServices(Path classes, Set<Provides> provided) throws IOException {
        Path services = classes.resolve("META-INF/services");
        Set<String> expected = new HashSet<>();
        for (Provides provides : provided) {
            expected.add(provides.service());
            Files.createDirectories(services);
            String lines = String.join("\n", provides.providers()) + "\n";
            Path file = services.resolve(provides.service());
            if (Files.notExists(file) || !Files.readString(file).equals(lines)) {
                Files.writeString(file, lines);
            }
        }
        if (Files.isDirectory(services)) {
            try (var files = Files.list(services)) {
                for (Path file : files.toList()) {
                    if (!expected.contains(file.getFileName().toString())) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    private static void lowerVersion(Path descriptor) throws IOException {
        byte[] bytes = Files.readAllBytes(descriptor);
        int major = (bytes[6] & 0xFF) << 8 | bytes[7] & 0xFF;
        if (major > JAVA_17) {
            bytes[6] = 0;
            bytes[7] = JAVA_17;
            Files.write(descriptor, bytes);
        }
    }
}
