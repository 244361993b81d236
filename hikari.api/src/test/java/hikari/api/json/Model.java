package hikari.api.json;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// All public records of the module that stand for something in JSON, found in the module itself.
final class Model {
    /// What is not of Discord's JSON: the packages of what a bot is made of, and the values that
    /// members are made of, which have codecs of their own.
    private static final Set<String> OTHER_PACKAGES =
            Set.of(
                    "hikari.api", // ids, flags, settables: values inside of records
                    "hikari.api.bot", // options of bots
                    "hikari.api.cache", // settings of the cache
                    "hikari.api.cdn", // addresses of pictures
                    "hikari.api.error", // what exceptions carry
                    "hikari.api.event", // events hold the bot and the shard
                    "hikari.api.json", // bindings
                    "hikari.api.lifecycle", // components
                    "hikari.api.plugin", // plugins
                    "hikari.api.rest", // settings of the client
                    "hikari.api.server", // settings of the interaction server
                    "hikari.api.spi", // what implementations exchange
                    "hikari.api.text", // what texts of messages are made of
                    "hikari.api.voice.audio", // sound
                    "hikari.api.voice.dave"); // what encryption exchanges

    /// Records beside those of Discord's objects, in their packages.
    private static final Set<String> NO_JSON =
            Set.of(
                    "hikari.api.gateway.ChannelInfoRequest", // must ask for something
                    "hikari.api.gateway.Dispatch", // a frame as bytes
                    "hikari.api.gateway.GatewayConfig", // settings of shards
                    "hikari.api.gateway.GatewayTimeouts", // settings of shards
                    "hikari.api.gateway.MemberRequest", // limits forbid most random values
                    "hikari.api.gateway.SoundboardRequest", // must ask for something
                    "hikari.api.guild.CreateSticker", // a form with a file
                    "hikari.api.guild.PermissionHolder", // what permissions are computed of
                    "hikari.api.guild.Permissions", // what permissions are computed of
                    "hikari.api.interaction.DeferredMessageData", // takes one flag only
                    "hikari.api.message.AttachmentLimit", // a setting of requests
                    "hikari.api.message.Mentions", // what is computed of a text
                    "hikari.api.message.OpenUpload", // a file
                    "hikari.api.message.Upload", // a file
                    "hikari.api.message.UploadProgress", // what observers are told
                    "hikari.api.message.VoiceClip", // limits forbid most random values
                    "hikari.api.oauth2.ClientCredentials", // checks its secret
                    "hikari.api.oauth2.Pkce", // checks its secret
                    "hikari.api.voice.DirectVoiceOptions", // settings of connections
                    "hikari.api.voice.VoiceConnectOptions", // settings of connections
                    "hikari.api.voice.VoiceSession", // what a connection is made of
                    "hikari.api.voice.VoiceStats"); // what is counted of a connection

    private Model() {}

    static List<Class<?>> records() {
        List<Class<?>> records =
                classes().stream()
                        .filter(name -> name.endsWith(".class") && !name.contains("$"))
                        .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
                        .filter(Model::isModel)
                        .<Class<?>>map(Model::load)
                        .filter(type -> type.isRecord() && Modifier.isPublic(type.getModifiers()))
                        .toList();
        assertThat(records).hasSizeGreaterThan(200);
        return records;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Model.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> classes() {
        var module = Snowflake.class.getModule();
        try {
            return module.isNamed() ? classesOf(module) : classesOfFolder();
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> classesOf(Module module) throws IOException {
        var found = module.getLayer().configuration().findModule(module.getName()).orElseThrow();
        try (var reader = found.reference().open()) {
            return reader.list().toList();
        }
    }

    /// Without modules, as an IDE may run it.
    private static List<String> classesOfFolder() throws IOException, URISyntaxException {
        var source = Snowflake.class.getProtectionDomain().getCodeSource().getLocation();
        var root = Path.of(source.toURI());
        try (var files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString()).toList();
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
