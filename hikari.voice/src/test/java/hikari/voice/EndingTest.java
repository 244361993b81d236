package hikari.voice;

import static hikari.voice.VoiceWorld.CHANNEL;
import static hikari.voice.VoiceWorld.GUILD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.WaitInterruptedException;
import hikari.api.lifecycle.Lifecycle;
import hikari.api.lifecycle.LifecycleState;
import hikari.api.lifecycle.Startup;
import hikari.api.voice.VoiceConnectOptions;
import hikari.testkit.Outcome;
import hikari.testkit.Waiting;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Connections that somebody ends already.
@Timeout(60)
class EndingTest {
    private final VoiceWorld world = new VoiceWorld();
    private final DefaultVoiceComponent voice = new DefaultVoiceComponent(world.bot);
    private final CountDownLatch ending = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @BeforeEach
    void start() {
        voice.start();
    }

    @AfterEach
    void close() {
        goOn.countDown();
        voice.close();
    }

    @Test
    void endingAllWaitsAlsoForWhatOthersEnd() {
        var first = slow();
        var disconnecting = Waiting.on(() -> voice.disconnect(GUILD));
        Waiting.on(ending);
        Thread.currentThread().interrupt();
        assertThatThrownBy(voice::disconnectAll).isInstanceOf(WaitInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        goOn.countDown();
        voice.disconnectAll();
        assertThat(first.state()).isEqualTo(LifecycleState.INACTIVE);
        assertThat(disconnecting.outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void whoReplacesAConnectionThatEndsWaitsForItsEnd() {
        var first = slow();
        var disconnecting = Waiting.on(() -> voice.disconnect(GUILD));
        Waiting.on(ending);
        var replacing =
                Waiting.on(() ->
                        voice.connect(
                                GUILD,
                                CHANNEL,
                                VoiceConnectOptions.DEFAULT.replacingExisting(),
                                TestConnection::new));
        goOn.countDown();
        assertThat(replacing.outcome()).isEqualTo(Outcome.DONE);
        assertThat(disconnecting.outcome()).isEqualTo(Outcome.DONE);
        assertThat(first.isAlive()).isFalse();
        assertThat(voice.findConnection(GUILD)).isPresent();
    }

    @Test
    void directConnectionsEndBeforeWhatTheyShare() {
        var ends = new ArrayList<String>();
        var owner = Lifecycle.of("owner", startup -> startup);
        owner.start();
        var noting =
                (Startup)
                        Proxy.newProxyInstance(
                                getClass().getClassLoader(),
                                new Class<?>[] {Startup.class},
                                (proxy, method, arguments) -> {
                                    ends.add(
                                            method.getName().equals("onClose")
                                                    ? (String) arguments[0]
                                                    : method.getName());
                                    return method.invoke(owner.whileAlive(), arguments);
                                });
        new Direct(world.bot, noting, new Places(world.bot)).factory();
        owner.close();
        assertThat(ends).contains("own").endsWith("direct voice connections");
    }

    private TestConnection slow() {
        return voice.connect(
                GUILD,
                CHANNEL,
                session ->
                        new TestConnection(
                                session,
                                startup -> {
                                    startup.onClose(
                                            "slow",
                                            () -> {
                                                ending.countDown();
                                                goOn.await();
                                            });
                                    return startup;
                                }));
    }
}
