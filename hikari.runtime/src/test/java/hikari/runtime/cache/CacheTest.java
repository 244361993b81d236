package hikari.runtime.cache;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.cache.CacheKind;
import hikari.api.cache.CacheSettings;
import java.util.List;
import org.junit.jupiter.api.Test;

class CacheTest {
    @Test
    void defect21AnEmptyListInAnUpdateLeavesNoStaleEntries() {
        var cache = alive(CacheSettings.ALL);
        cache.replaceGuild(Things.guild(1, List.of(10L), List.of(20L), List.of(30L), List.of(40L)));
        assertThat(cache.emojis(Things.id(1)).size()).isEqualTo(1);
        cache.replaceEmojis(Things.id(1), List.of());
        assertThat(cache.emojis(Things.id(1)).isEmpty()).isTrue();
        cache.replaceGuild(Things.guild(1, List.of(), List.of(), List.of(), List.of()));
        assertThat(cache.channels(Things.id(1)).isEmpty()).isTrue();
        assertThat(cache.channels().isEmpty()).isTrue();
        assertThat(cache.roles(Things.id(1)).isEmpty()).isTrue();
        assertThat(cache.members(Things.id(1)).isEmpty()).isTrue();
        assertThat(cache.users().isEmpty()).isTrue();
        cache.close();
    }

    @Test
    void defect21OnlyTheOwnMemberIsKeptIfThatIsWanted() {
        var cache = alive(CacheSettings.ALL.without(CacheKind.MEMBERS));
        cache.putMe(Things.me(7));
        cache.replaceGuild(Things.guild(1, List.of(), List.of(), List.of(6L, 7L), List.of()));
        cache.putMember(Things.id(1), Things.member(8, "of a chunk"));
        cache.putMember(Things.id(1), Things.member(7, "me"));
        assertThat(cache.members(Things.id(1)).stream().map(m -> m.user().orElseThrow().id()))
                .containsExactly(Things.id(7));
        assertThat(cache.users().size()).isEqualTo(3);
        cache.close();
    }

    @Test
    void defect21ANewSessionDropsWhatCameThroughTheOldOne() {
        var cache = alive(CacheSettings.ALL);
        var ofShard0 = 2L << 22;
        var ofShard1 = 1L << 22;
        cache.replaceGuild(Things.guild(ofShard0, List.of(10L), List.of(), List.of(5L), List.of()));
        cache.replaceGuild(
                Things.guild(ofShard1, List.of(11L), List.of(), List.of(5L, 6L), List.of()));
        cache.dropShard(1, 2);
        assertThat(cache.guilds().stream().map(guild -> guild.id()))
                .containsExactly(Things.id(ofShard0));
        assertThat(cache.channels().size()).isEqualTo(1);
        assertThat(cache.users().stream().map(user -> user.id())).containsExactly(Things.id(5));
        cache.close();
    }

    @Test
    void permissionsAreFoundOnceTheGuildsOwnRoleIsThere() {
        var cache = alive(CacheSettings.ALL);
        assertThat(cache.findPermissions(Things.id(1))).isEmpty();
        cache.replaceGuild(Things.guild(1, List.of(), List.of(20L), List.of(), List.of()));
        assertThat(cache.findPermissions(Things.id(1))).isEmpty();
        cache.replaceGuild(Things.guild(1, List.of(), List.of(1L, 20L), List.of(), List.of()));
        assertThat(cache.findPermissions(Things.id(1))).isPresent();
        cache.close();
    }

    @Test
    void aUserGoesWithItsLastGuild() {
        var cache = alive(CacheSettings.ALL);
        cache.putMember(Things.id(1), Things.member(5, "u"));
        cache.putMember(Things.id(2), Things.member(5, "u"));
        cache.removeMember(Things.id(1), Things.id(5));
        assertThat(cache.users().find(Things.id(5))).isPresent();
        cache.removeGuild(Things.id(2));
        assertThat(cache.users().find(Things.id(5))).isEmpty();
        cache.close();
    }

    @Test
    void writesReplaceAndRemove() {
        var cache = alive(CacheSettings.ALL);
        cache.putChannel(Things.id(1), Things.channel(10));
        assertThat(cache.channels().find(Things.id(10))).contains(Things.channel(10));
        cache.removeChannel(Things.id(10));
        assertThat(cache.channels().find(Things.id(10))).isEmpty();
        cache.putMember(Things.id(1), Things.member(5, "old"));
        cache.putMember(Things.id(1), Things.member(5, "new"));
        assertThat(cache.members(Things.id(1)).find(Things.id(5)))
                .contains(Things.member(5, "new"));
        assertThat(cache.users().find(Things.id(5))).contains(Things.userOf(5, "new"));
        cache.putVoiceState(Things.id(1), Things.voiceState(5, 10));
        assertThat(cache.voiceStates(Things.id(1)).size()).isEqualTo(1);
        cache.putVoiceState(Things.id(1), Things.voiceState(5, 0));
        assertThat(cache.voiceStates(Things.id(1)).isEmpty()).isTrue();
        cache.close();
    }

    private static DefaultEntityStore alive(CacheSettings settings) {
        var cache = new DefaultEntityStore(settings);
        cache.start();
        return cache;
    }
}
