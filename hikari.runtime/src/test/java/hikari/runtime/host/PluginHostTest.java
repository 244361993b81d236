package hikari.runtime.host;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.bot.Bot;
import hikari.api.event.Event;
import hikari.api.event.StartedEvent;
import hikari.runtime.event.DefaultEventManager;
import hikari.runtime.event.EventSettings;
import hikari.runtime.host.PluginStatus.State;
import hikari.testkit.Waiting;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class PluginHostTest {
    private static final String LISTENS =
            "context.events().listen(hikari.api.event.StartedEvent.class, e -> System.setProperty(\"heard.by\", context.config().text(\"name\", \"%s\")));";

    @TempDir private Path folder;

    private final DefaultEventManager events = new DefaultEventManager(EventSettings.DEFAULT);
    private Bot bot;
    private PluginHost host;
    private Path plugins;

    @BeforeEach
    void setUp() throws IOException {
        plugins = Files.createDirectories(folder.resolve("plugins"));
        bot =
                (Bot)
                        Proxy.newProxyInstance(
                                Bot.class.getClassLoader(),
                                new Class<?>[] {Bot.class},
                                (proxy, method, arguments) ->
                                        switch (method.getName()) {
                                            case "events" -> events;
                                            case "toString" -> "bot";
                                            default -> throw new AssertionError(method);
                                        });
        events.start();
        host =
                new PluginHost(
                        bot,
                        new PluginPaths(plugins, folder.resolve("conf"), folder.resolve("data")));
        System.clearProperty("heard.by");
    }

    @AfterEach
    void tearDown() {
        if (host.isAlive()) {
            host.close();
        }
        events.close();
    }

    @Test
    void aJarAndAFolderOfJarsAreOpenedAndHearEvents() throws IOException {
        PluginJar.plugin("single", "1.0", "", LISTENS.formatted("single"))
                .at(plugins.resolve("single.jar"));
        PluginJar.plugin("many", "2.0", "", "").at(plugins.resolve("many/many.jar"));
        host.start();
        assertThat(host.plugins()).extracting(PluginStatus::id).containsExactly("many", "single");
        assertThat(host.plugins()).allMatch(plugin -> plugin.state() == State.OPEN);
        assertThat(heardBy()).isEqualTo("single");
    }

    @Test
    void whatIsWrongIsNamedAndLeftOutAndTheRestRuns() throws IOException {
        PluginJar.plugin("good", "1.0", "", "").at(plugins.resolve("good.jar"));
        PluginJar.plugin("good", "1.1", "", "").at(plugins.resolve("twin.jar"));
        PluginJar.plugin("lonely", "1.0", ".dependsOn(\"ghost\", \"1.0\")", "")
                .at(plugins.resolve("lonely.jar"));
        PluginJar.plugin("picky", "1.0", ".dependsOn(\"good\", \"3.0\")", "")
                .at(plugins.resolve("picky.jar"));
        PluginJar.plugin("failing", "1.0", "", "throw new IllegalStateException(\"no luck\");")
                .at(plugins.resolve("failing.jar"));
        PluginJar.library().at(plugins.resolve("empty.jar"));
        Files.writeString(plugins.resolve("garbage.jar"), "this is no jar");
        host.start();
        assertThat(reason("good.jar")).isEmpty();
        assertThat(reason("twin.jar")).contains("the plugin 'good' once more");
        assertThat(reason("lonely.jar")).contains("ghost");
        assertThat(reason("picky.jar"))
                .contains("needs the plugin 'good' 3.0 or newer, but 1.0 is there");
        assertThat(reason("failing.jar")).contains("no luck");
        assertThat(reason("empty.jar")).contains("provides no plugin");
        assertThat(reason("garbage.jar")).contains("garbage.jar");
        assertThat(host.plugins().stream().filter(p -> p.state() == State.OPEN)).hasSize(1);
    }

    @Test
    void twoPluginsHaveTwoVersionsOfOneLibrary() throws IOException {
        for (var version : List.of("1", "2")) {
            var library =
                    PluginJar.library()
                            .source(
                                    "lib/Version.java",
                                    "package lib; public class Version { public static String text() { return \"%s\"; } }"
                                            .formatted(version))
                            .at(plugins.resolve("user-%s/lib.jar".formatted(version)));
            PluginJar.plugin(
                            "user-" + version,
                            "1.0",
                            "",
                            "System.setProperty(\"lib.%s\", lib.Version.text());"
                                    .formatted(version))
                    .using(library)
                    .at(plugins.resolve("user-%s/plugin.jar".formatted(version)));
        }
        host.start();
        assertThat(host.plugins()).allMatch(plugin -> plugin.state() == State.OPEN);
        assertThat(System.getProperty("lib.1")).isEqualTo("1");
        assertThat(System.getProperty("lib.2")).isEqualTo("2");
    }

    @Test
    void aPluginUsesTheClassesOfOneItDependsOn() throws IOException {
        var base =
                PluginJar.plugin("base", "1.0", "", "")
                        .source(
                                "shared/Greeting.java",
                                "package shared; public class Greeting { public static String text() { return \"hi\"; } }")
                        .at(plugins.resolve("zz-base.jar"));
        PluginJar.plugin(
                        "above",
                        "1.0",
                        ".dependsOn(\"base\", \"1.0\")",
                        "System.setProperty(\"greeting\", shared.Greeting.text());")
                .using(base)
                .at(plugins.resolve("above.jar"));
        host.start();
        assertThat(host.plugins()).allMatch(plugin -> plugin.state() == State.OPEN);
        assertThat(System.getProperty("greeting")).isEqualTo("hi");
    }

    @Test
    void aReplacedJarIsNoticedItsListenersAreGoneAndItsLoaderIsCollected() throws IOException {
        PluginJar.plugin("fickle", "1.0", "", LISTENS.formatted("old"))
                .at(plugins.resolve("fickle.jar"));
        host.start();
        assertThat(heardBy()).isEqualTo("old");
        var old = loaderOf("fickle");
        PluginJar.plugin("fickle", "1.1", "", LISTENS.formatted("new"))
                .at(plugins.resolve("fickle.jar"));
        Waiting.until(() ->
                host.plugins().stream()
                        .anyMatch(p -> p.version().filter("1.1"::equals).isPresent()));
        System.clearProperty("heard.by");
        assertThat(heardBy()).isEqualTo("new");
        Waiting.until(() -> {
            System.gc();
            return old.get() == null;
        });
    }

    @Test
    void aRemovedJarIsClosedWithThoseThatDependOnIt() throws IOException {
        PluginJar.plugin("base", "1.0", "", LISTENS.formatted("base"))
                .at(plugins.resolve("base.jar"));
        PluginJar.plugin("above", "1.0", ".dependsOn(\"base\", \"1.0\")", "")
                .at(plugins.resolve("above.jar"));
        host.start();
        assertThat(events.isWanted(StartedEvent.class)).isTrue();
        Files.delete(plugins.resolve("base.jar"));
        host.rescan();
        assertThat(events.isWanted(StartedEvent.class)).isFalse();
        assertThat(reason("above.jar")).contains("base");
    }

    @Test
    void aJarThatArrivesWhileTheHostStartsIsNoticed() throws IOException {
        var late = PluginJar.plugin("late", "1.0", "", "").at(folder.resolve("aside/late.jar"));
        var copy =
                "java.nio.file.Files.copy(java.nio.file.Path.of(\"%s\"), java.nio.file.Path.of(\"%s\"));"
                        .formatted(late, plugins.resolve("late.jar"));
        PluginJar.plugin("early", "1.0", "", copy).at(plugins.resolve("early.jar"));
        host.start();
        Waiting.until(() -> host.plugins().stream().anyMatch(p -> p.id().equals("late")));
    }

    @Test
    void closingEndsEverythingAndTheHostCanBeStartedAgain() throws IOException {
        PluginJar.plugin("single", "1.0", "", LISTENS.formatted("single"))
                .at(plugins.resolve("single.jar"));
        host.start();
        host.close();
        assertThat(events.isWanted(StartedEvent.class)).isFalse();
        host.start();
        assertThat(heardBy()).isEqualTo("single");
    }

    private String heardBy() {
        Event event = new StartedEvent(bot);
        assertThat(events.dispatchAndAwait(event, Duration.ofSeconds(30))).isTrue();
        return System.getProperty("heard.by");
    }

    private String reason(String source) {
        return host.plugins().stream()
                .filter(plugin -> plugin.source().equals(source))
                .findFirst()
                .orElseThrow()
                .reason()
                .orElse("");
    }

    private static WeakReference<?> loaderOf(String id) {
        return (WeakReference<?>) System.getProperties().get("opened." + id);
    }
}
