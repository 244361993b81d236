package hikari.api.json;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/// All records that stand for Discord's objects and requests, found in the module itself.
final class Model {
    private static final Set<String> PACKAGES =
            Set.of(
                    "user",
                    "application",
                    "channel",
                    "message",
                    "message.component",
                    "guild",
                    "presence",
                    "command",
                    "interaction",
                    "invite",
                    "webhook",
                    "automoderation",
                    "auditlog");
    private static final Set<String> NO_JSON =
            Set.of("hikari.api.message.Upload", "hikari.api.guild.CreateSticker");

    private Model() {}

    static List<Class<?>> records() {
        var module = Snowflake.class.getModule();
        var reference =
                module.getLayer()
                        .configuration()
                        .findModule(module.getName())
                        .orElseThrow()
                        .reference();
        try (var reader = reference.open()) {
            List<Class<?>> records =
                    reader.list()
                            .filter(name -> name.endsWith(".class"))
                            .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
                            .filter(Model::isModel)
                            .<Class<?>>map(name -> Class.forName(module, name))
                            .filter(Class::isRecord)
                            .toList();
            assertThat(records).hasSizeGreaterThan(100);
            return records;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isModel(String name) {
        var dot = name.lastIndexOf('.');
        return dot > 0
                && !name.contains("$")
                && !NO_JSON.contains(name)
                && PACKAGES.stream()
                        .anyMatch(part -> name.substring(0, dot).equals("hikari.api." + part));
    }
}
