package hikari.api.json;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// All public records of the module that stand for something in JSON, found in the module itself.
final class Model {
    /// What is not of Discord's JSON: the packages of what a bot is made of, and the values that
    /// members are made of, which have codecs of their own.
    private static final Set<String> OTHER_PACKAGES =
            Set.of(
                    "hikari.api", // ids, flags, settables: values inside of records
                    "hikari.api.bot", // options of bots
                    "hikari.api.cache", // settings of the cache
                    "hikari.api.error", // what exceptions carry
                    "hikari.api.event", // events hold the bot and the shard
                    "hikari.api.json", // bindings
                    "hikari.api.lifecycle", // components
                    "hikari.api.plugin", // plugins
                    "hikari.api.rest", // settings of the client
                    "hikari.api.server", // settings of the interaction server
                    "hikari.api.spi"); // what implementations exchange

    /// Records beside those of Discord's objects, in their packages.
    private static final Set<String> NO_JSON =
            Set.of(
                    "hikari.api.gateway.Dispatch", // a frame as bytes
                    "hikari.api.gateway.GatewayConfig", // settings of shards
                    "hikari.api.gateway.GatewayTimeouts", // settings of shards
                    "hikari.api.gateway.MemberRequest", // limits forbid most random values
                    "hikari.api.guild.CreateSticker", // a form with a file
                    "hikari.api.message.Upload", // a file
                    "hikari.api.voice.VoiceConnectOptions", // settings of connections
                    "hikari.api.voice.VoiceSession"); // what a connection is made of

    private Model() {}

    static List<Class<?>> records() {
        try (var names = classes()) {
            List<Class<?>> records =
                    names.filter(name -> name.endsWith(".class") && !name.contains("$"))
                            .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
                            .filter(Model::isModel)
                            .<Class<?>>map(Model::load)
                            .filter(type ->
                                    type.isRecord() && Modifier.isPublic(type.getModifiers()))
                            .toList();
            assertThat(records).hasSizeGreaterThan(200);
            return records;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Model.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<String> classes() throws IOException {
        var module = Snowflake.class.getModule();
        if (!module.isNamed()) {
            return classesOfFolder();
        }
        ModuleReader reader =
                module.getLayer()
                        .configuration()
                        .findModule(module.getName())
                        .orElseThrow()
                        .reference()
                        .open();
        return reader.list().onClose(() -> close(reader));
    }

    /// Without modules, as an IDE may run it.
    private static Stream<String> classesOfFolder() throws IOException {
        try {
            var source = Snowflake.class.getProtectionDomain().getCodeSource().getLocation();
            var root = Path.of(source.toURI());
            return Files.walk(root).map(file -> root.relativize(file).toString());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static void close(ModuleReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isModel(String name) {
        var dot = name.lastIndexOf('.');
        return dot > 0
                && !NO_JSON.contains(name)
                && !name.startsWith("hikari.testkit")
                && !OTHER_PACKAGES.contains(name.substring(0, dot));
    }
}
