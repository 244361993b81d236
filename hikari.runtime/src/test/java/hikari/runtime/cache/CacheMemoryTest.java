package hikari.runtime.cache;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.cache.CacheSettings;
import hikari.testkit.World;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/// What stays in memory after a full collection. The whole measurement is a program of the
/// benchmarks; this is a smaller world within the same bounds.
class CacheMemoryTest {
    private static final int GUILDS = 50;
    private static final int MEMBERS = 200;

    @Test
    void aMemberTakesAtMost150BytesAndAGuildAtMost9000() {
        retained(2, 2); // classes are loaded, and what is kept of types is made
        var withoutMembers = retained(GUILDS, 0);
        var withMembers = retained(GUILDS, MEMBERS);
        assertThat(withoutMembers / GUILDS).as("bytes a guild").isLessThanOrEqualTo(9_000);
        assertThat((withMembers - withoutMembers) / (GUILDS * MEMBERS))
                .as("bytes a member with its user")
                .isLessThanOrEqualTo(150);
    }

    private static long retained(int guilds, int members) {
        var world = new World();
        var cache = new DefaultEntityStore(CacheSettings.ALL);
        cache.start();
        var before = used();
        for (int i = 0; i < guilds; i++) {
            cache.replaceGuild(world.guild(members));
        }
        var retained = used() - before;
        assertThat(cache.guilds().size()).isEqualTo(guilds);
        assertThat(cache.users().size()).isEqualTo(guilds * members);
        cache.close();
        return retained;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
