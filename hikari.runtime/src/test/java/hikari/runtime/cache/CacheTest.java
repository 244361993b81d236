package hikari.runtime.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.cache.CacheKind;
import hikari.api.cache.CacheSettings;
import hikari.api.cache.MemberFilter;
import hikari.api.channel.Channel;
import hikari.api.channel.GuildChannel;
import hikari.api.guild.Guild;
import hikari.api.message.Message;
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
        assertThat(cache.channels().find(Things.id(10)).map(Channel::id)).contains(Things.id(10));
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

    @Test
    void whatBelongsToAGuildNamesIt() {
        var cache = alive(CacheSettings.ALL);
        cache.replaceGuild(Things.guild(1, List.of(10L), List.of(), List.of(5L), List.of()));
        cache.putPresence(Things.id(1), Things.presence(5));
        cache.putVoiceState(Things.id(1), Things.voiceState(5, 10));
        assertThat(cache.channels(Things.id(1)).stream())
                .allSatisfy(channel ->
                        assertThat(((GuildChannel) channel).guildId()).contains(Things.id(1)));
        assertThat(cache.presences(Things.id(1)).find(Things.id(5)).orElseThrow().guildId())
                .contains(Things.id(1));
        var state = cache.voiceStates(Things.id(1)).find(Things.id(5)).orElseThrow();
        assertThat(state.guildId()).contains(Things.id(1));
        assertThat(state.member()).isEqualTo(cache.members(Things.id(1)).find(Things.id(5)));
        cache.close();
    }

    @Test
    void aGuildHasTheRolesEmojisAndStickersThatAreThereNow() {
        var cache = alive(CacheSettings.ALL);
        cache.replaceGuild(Things.guild(1, List.of(), List.of(20L), List.of(), List.of(40L)));
        cache.putRole(Things.id(1), Things.role(21));
        cache.removeRole(Things.id(1), Things.id(20));
        cache.replaceEmojis(Things.id(1), List.of());
        var guild = cache.guilds().find(Things.id(1)).orElseThrow();
        assertThat(guild.roles()).containsExactly(Things.role(21));
        assertThat(guild.emojis()).isEmpty();
        cache.close();
    }

    @Test
    void aMemberHasTheNewestUserOfAllGuilds() {
        var cache = alive(CacheSettings.ALL);
        cache.putMember(Things.id(1), Things.member(5, "old"));
        cache.putMember(Things.id(2), Things.member(5, "new"));
        assertThat(cache.members(Things.id(1)).find(Things.id(5)).orElseThrow().user())
                .contains(Things.userOf(5, "new"));
        cache.close();
    }

    @Test
    void onlyMembersInVoiceAreKeptIfThatIsWanted() {
        var settings = CacheSettings.ALL.members(MemberFilter.IN_VOICE);
        var cache = alive(settings.without(CacheKind.VOICE_STATES));
        var members = cache.members(Things.id(1));
        cache.putMember(Things.id(1), Things.member(5, "u"));
        assertThat(members.isEmpty()).isTrue();
        cache.putVoiceState(Things.id(1), Things.voiceStateOf(Things.member(5, "u"), 10));
        assertThat(members.find(Things.id(5))).isPresent();
        assertThat(cache.voiceStates(Things.id(1)).isEmpty()).as("switched off").isTrue();
        cache.putVoiceState(Things.id(1), Things.voiceState(5, 0));
        assertThat(members.isEmpty()).isTrue();
        assertThat(cache.users().size()).isEqualTo(1);
        cache.close();
    }

    @Test
    void beyondABoundWhatIsThereStaysAndIsKeptUpToDate() {
        var cache =
                alive(
                        CacheSettings.ALL
                                .limit(CacheKind.MEMBERS, 1)
                                .limit(CacheKind.USERS, 2)
                                .limit(CacheKind.INVITES, 1)
                                .limit(CacheKind.GUILDS, 1));
        for (long id = 5; id < 9; id++) {
            cache.putMember(Things.id(1), Things.member(id, "u"));
        }
        cache.putMember(Things.id(1), Things.member(5, "new"));
        assertThat(cache.members(Things.id(1)).stream()).containsExactly(Things.member(5, "new"));
        assertThat(cache.users().size()).isEqualTo(2);
        cache.putInvite(Things.invite("a", 1));
        cache.putInvite(Things.invite("b", 1));
        assertThat(cache.invites(Things.id(1))).containsExactly(Things.invite("a", 1));
        cache.replaceGuild(Things.guild(1, List.of(), List.of(), List.of(), List.of()));
        cache.replaceGuild(Things.guild(2, List.of(), List.of(), List.of(), List.of()));
        assertThat(cache.guilds().stream().map(Guild::id)).containsExactly(Things.id(1));
        cache.close();
    }

    @Test
    void theOldestMessagesGoInAllAndInAChannel() {
        var cache = alive(CacheSettings.ALL.withMessages(5).withMessagesPerChannel(3));
        for (long id = 1; id <= 4; id++) {
            cache.putMessage(Things.message(id, 10, 1));
        }
        assertThat(cache.messages(Things.id(10)).stream().map(Message::id))
                .containsExactly(Things.id(2), Things.id(3), Things.id(4));
        for (long id = 5; id <= 7; id++) {
            cache.putMessage(Things.message(id, 11, 1));
        }
        assertThat(cache.messages(Things.id(10)).stream().map(Message::id))
                .containsExactly(Things.id(3), Things.id(4));
        assertThat(cache.messages().size()).isEqualTo(5);
        assertThat(cache.messages().find(Things.id(2))).isEmpty();
        cache.close();
    }

    @Test
    void thereIsOneOwnUserAndMember() {
        assertThatThrownBy(() -> CacheSettings.ALL.limit(CacheKind.ME, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ME");
        assertThatThrownBy(() -> CacheSettings.ALL.limit(CacheKind.ROLES, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ROLES is -1");
    }

    private static DefaultEntityStore alive(CacheSettings settings) {
        var cache = new DefaultEntityStore(settings);
        cache.start();
        return cache;
    }
}
