package hikari.runtime.host;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.plugin.PluginInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PluginOrderProperties {
    @Property
    void dependenciesComeFirstAndEveryPluginIsOrderedOrNamed(
            @ForAll("graphs") List<PluginInfo> plugins) {
        var result = PluginOrder.of(plugins);
        for (var plugin : plugins) {
            assertThat(result.order().contains(plugin.id()))
                    .isNotEqualTo(result.rejected().containsKey(plugin.id()));
            if (result.order().contains(plugin.id())) {
                var before = result.order().subList(0, result.order().indexOf(plugin.id()));
                plugin.dependencies().forEach(d -> assertThat(before).contains(d.id()));
            }
        }
        assertThat(result.order()).doesNotHaveDuplicates();
    }

    @Property
    void theOrderDoesNotDependOnTheOrderOfTheFolder(
            @ForAll("graphs") List<PluginInfo> plugins, @ForAll long seed) {
        var shuffled = new ArrayList<>(plugins);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(PluginOrder.of(shuffled)).isEqualTo(PluginOrder.of(plugins));
    }

    @Example
    void aCycleIsPrinted() {
        var a = PluginInfo.of("a", "1").dependsOn("b", "1");
        var b = PluginInfo.of("b", "1").dependsOn("a", "1");
        var result = PluginOrder.of(List.of(a, b));
        assertThat(result.order()).isEmpty();
        assertThat(result.rejected().get("b")).isEqualTo("depends on itself: a -> b -> a");
    }

    @Example
    void aMissingAndAnOldDependencyAreNamed() {
        var a = PluginInfo.of("a", "1.0").dependsOn("ghost", "2.0");
        var b = PluginInfo.of("b", "1.9.1");
        var c = PluginInfo.of("c", "1.0").dependsOn("b", "1.10");
        var result = PluginOrder.of(List.of(a, b, c));
        assertThat(result.order()).containsExactly("b");
        assertThat(result.rejected().get("a"))
                .isEqualTo("needs the plugin 'ghost' 2.0 or newer, which is not there");
        assertThat(result.rejected().get("c"))
                .isEqualTo("needs the plugin 'b' 1.10 or newer, but 1.9.1 is there");
    }

    /// Up to eight plugins that depend on each other, on themselves, and on ones that are not
    /// there.
    @Provide
    Arbitrary<List<PluginInfo>> graphs() {
        var edges = Arbitraries.integers().between(0, 9).set().ofMaxSize(3);
        return edges.list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(all ->
                        IntStream.range(0, all.size())
                                .mapToObj(i -> {
                                    var plugin = PluginInfo.of("p" + i, "1.0");
                                    for (var target : all.get(i)) {
                                        plugin = plugin.dependsOn("p" + target, "1.0");
                                    }
                                    return plugin;
                                })
                                .toList());
    }
}
