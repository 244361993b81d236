package hikari.runtime.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hikari.api.Snowflake;
import hikari.api.cache.CacheSettings;
import hikari.api.error.GatewayRateLimitedException;
import hikari.api.gateway.ChannelInfoRequest;
import hikari.api.gateway.IncompleteMembersException;
import hikari.api.gateway.IncompleteSoundsException;
import hikari.api.gateway.Intent;
import hikari.api.gateway.MemberRequest;
import hikari.api.gateway.SoundboardRequest;
import hikari.api.guild.PartialGuild;
import hikari.sandbox.SandboxOptions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What a bot asks for over the gateway, without a cache and without a listener.
@Timeout(120)
class RequestsInSandboxTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(50);

    private static SandboxedBot bot() {
        var members =
                SandboxOptions.builder()
                        .world(1, 1_100, 1)
                        .allowedPrivileged(Intent.privileged().bits());
        var it =
                new SandboxedBot(
                        members.build(),
                        options ->
                                options.cache(CacheSettings.NONE)
                                        .intents(Intent.unprivileged().with(Intent.privileged())));
        it.bot.start();
        return it;
    }

    @Test
    void allMembersComeAsOneResultAndOnceIn30Seconds() {
        try (var it = bot()) {
            var guild = large(it);
            var all = it.bot.fetchMembers(MemberRequest.all(guild), LONG);
            assertThat(all.members()).hasSizeGreaterThanOrEqualTo(1_100);
            var refused =
                    catchThrowableOfType(
                            GatewayRateLimitedException.class,
                            () -> it.bot.fetchMembers(MemberRequest.all(guild), LONG));
            assertThat(refused.retryAfter()).isGreaterThan(LONG);
            it.bot.findShard(guild).orElseThrow().requestMembers(MemberRequest.all(guild));
            var known = all.members().getFirst().user().orElseThrow().id();
            var some =
                    it.bot.fetchMembers(
                            MemberRequest.byId(guild, List.of(known, Snowflake.of(1))), LONG);
            assertThat(some.members()).hasSize(1);
            assertThat(some.notFound()).containsExactly(Snowflake.of(1));
        }
    }

    @Test
    void soundsAndChannelInformationComeAsOneResult() {
        try (var it = bot()) {
            var guild = Snowflake.of(it.sandbox.guildId());
            assertThat(it.bot.fetchSoundboardSounds(SoundboardRequest.of(guild), LONG))
                    .containsOnlyKeys(guild);
            var strange = new SoundboardRequest(List.of(guild, Snowflake.of(1)));
            var incomplete =
                    catchThrowableOfType(
                            IncompleteSoundsException.class,
                            () -> it.bot.fetchSoundboardSounds(strange, SHORT));
            assertThat(incomplete).hasMessageContaining("[1]");
            assertThat(it.bot.fetchChannelInfo(ChannelInfoRequest.all(guild), LONG))
                    .allMatch(channel -> channel.startedAt().isEmpty());
            assertThatThrownBy(() ->
                            it.bot.fetchMembers(
                                    MemberRequest.byName(Snowflake.of(1), "a", 1), SHORT))
                    .isInstanceOf(IncompleteMembersException.class);
        }
    }

    private static Snowflake large(SandboxedBot it) {
        return it.bot
                .rest()
                .users()
                .fetchMyGuilds()
                .map(PartialGuild::id)
                .filter(id -> !id.equals(Snowflake.of(it.sandbox.guildId())))
                .findFirst()
                .orElseThrow();
    }
}
