package hikari.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.benchmarks.whole.JdaLogin;
import hikari.sandbox.LoadPlan;
import hikari.sandbox.LoadWorld;
import hikari.sandbox.Sandbox;
import hikari.sandbox.SandboxOptions;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import net.dv8tion.jda.api.events.guild.member.update.GuildMemberUpdateNicknameEvent;
import net.dv8tion.jda.api.events.guild.voice.GuildVoiceUpdateEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.message.react.MessageReactionAddEvent;
import net.dv8tion.jda.api.events.message.react.MessageReactionRemoveEvent;
import net.dv8tion.jda.api.events.user.UserTypingEvent;
import net.dv8tion.jda.api.events.user.update.UserUpdateOnlineStatusEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The stream to measure with, as a client sees it that nobody here wrote: JDA drops what refers to
/// nothing, and says nothing of what changes nothing.
@Timeout(180)
class JdaUnderLoadTest {
    private static final LoadWorld WORLD = LoadWorld.SMALL;

    private static final Map<String, Class<?>> EVENTS =
            Map.of(
                    "MESSAGE_CREATE", MessageReceivedEvent.class,
                    "PRESENCE_UPDATE", UserUpdateOnlineStatusEvent.class,
                    "TYPING_START", UserTypingEvent.class,
                    "MESSAGE_REACTION_ADD", MessageReactionAddEvent.class,
                    "MESSAGE_REACTION_REMOVE", MessageReactionRemoveEvent.class,
                    "GUILD_MEMBER_UPDATE", GuildMemberUpdateNicknameEvent.class,
                    "VOICE_STATE_UPDATE", GuildVoiceUpdateEvent.class,
                    "INTERACTION_CREATE", SlashCommandInteractionEvent.class);

    private final Map<Class<?>, LongAdder> received = new ConcurrentHashMap<>();

    @Test
    void everyMessageAndInteractionReachesJdasListener() throws InterruptedException {
        try (var sandbox = Sandbox.create(SandboxOptions.builder().sharedCompression().build())) {
            sandbox.start();
            sandbox.gateway().populate(WORLD);
            var last = new CountDownLatch(WORLD.events() * 62 / 100);
            var jda =
                    JdaLogin.to(sandbox.restUrl(), sandbox.token(), sandbox.gatewayUrl())
                            .addEventListeners((EventListener) event -> count(event, last))
                            .build()
                            .awaitReady();
            assertThat(jda.getGuilds()).hasSize(WORLD.guilds() + 1);
            var load = sandbox.gateway().load(LoadPlan.of(WORLD.events()));
            assertThat(last.await(60, TimeUnit.SECONDS)).as("all of them: %s", received).isTrue();
            for (var name : new String[] {"MESSAGE_CREATE", "INTERACTION_CREATE"}) {
                assertThat(received.get(EVENTS.get(name)).sum()).isEqualTo(load.sent().get(name));
            }
            assertThat(received.keySet()).containsAll(EVENTS.values());
            jda.shutdownNow();
            assertThat(jda.awaitShutdown(Duration.ofSeconds(60))).isTrue();
        }
    }

    private void count(Object event, CountDownLatch last) {
        EVENTS.values().stream()
                .filter(type -> type.isInstance(event))
                .forEach(type -> {
                    received.computeIfAbsent(type, made -> new LongAdder()).increment();
                    if (type == MessageReceivedEvent.class
                            || type == SlashCommandInteractionEvent.class) {
                        last.countDown();
                    }
                });
    }
}
