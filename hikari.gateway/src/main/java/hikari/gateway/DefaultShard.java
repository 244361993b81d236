package hikari.gateway;

import hikari.api.Flags;
import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.GatewayException;
import hikari.api.error.WaitInterruptedException;
import hikari.api.gateway.ChannelInfoRequest;
import hikari.api.gateway.Intent;
import hikari.api.gateway.MemberRequest;
import hikari.api.gateway.SessionState;
import hikari.api.gateway.Shard;
import hikari.api.gateway.SoundboardRequest;
import hikari.api.gateway.VoiceStateUpdate;
import hikari.api.lifecycle.Lifecycle;
import hikari.api.lifecycle.LifecycleComponent;
import hikari.api.lifecycle.LifecycleMessages;
import hikari.api.lifecycle.Startup;
import hikari.api.presence.PresenceUpdate;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// A shard: the lifecycle, what outlives a life, and the requests of its users.
final class DefaultShard extends LifecycleComponent implements Shard {
    static final String SHUTTING_DOWN = "Shard is shutting down";

    private static final int PRESENCES = 5;
    private static final Duration PRESENCE_WINDOW = Duration.ofSeconds(20);

    private final ShardSetup setup;
    private final ShardMemory memory;
    private final SendWindow presences;
    private final Consumer<GatewayException> onDeath;
    private final Lifecycle<ShardRun> life;

    /// What the next close tells Discord; set back by each start.
    private volatile int closeCode = CloseCode.KEEP_SESSION;

    /// An inactive shard.
    ///
    /// @param setup what it is given
    /// @param onDeath told, before the shard dies, what it dies of
    DefaultShard(ShardSetup setup, Consumer<GatewayException> onDeath) {
        this.setup = setup;
        this.memory = new ShardMemory(setup);
        this.presences = new SendWindow(setup.time(), PRESENCES, PRESENCE_WINDOW);
        this.onDeath = onDeath;
        this.life =
                Lifecycle.of(messages(setup.id()), Lifecycle.DEFAULT_CLOSE_DEADLINE, this::open);
    }

    @Override
    protected Lifecycle<?> life() {
        return life;
    }

    @Override
    public int id() {
        return setup.id();
    }

    @Override
    public int shardCount() {
        return setup.config().shardCount();
    }

    @Override
    public Flags<Intent> intents() {
        return setup.config().intents();
    }

    @Override
    public Optional<Duration> latency() {
        return life.isAlive()
                ? whileAliveOr(ShardRun::latency, Optional.empty())
                : Optional.empty();
    }

    @Override
    public boolean isConnected() {
        return life.isAlive() && whileAliveOr(ShardRun::isConnected, false);
    }

    @Override
    public Optional<SessionState> session() {
        return memory.state();
    }

    @Override
    public void updatePresence(PresenceUpdate presence) {
        var run = life.whileAlive();
        var payload = setup.payloads().presence(presence);
        waiting(() -> {
            if (!presences.acquire(0, run.stopping())) {
                throw new ComponentStateConflictException(SHUTTING_DOWN);
            }
            memory.show(presence);
            run.send(payload);
        });
    }

    @Override
    public void updateVoiceState(VoiceStateUpdate update) {
        send(setup.payloads().voiceState(update));
    }

    @Override
    public void requestMembers(MemberRequest request) {
        send(setup.payloads().members(request));
    }

    @Override
    public void requestSoundboardSounds(SoundboardRequest request) {
        send(setup.payloads().soundboardSounds(request));
    }

    @Override
    public void requestChannelInfo(ChannelInfoRequest request) {
        send(setup.payloads().channelInfo(request));
    }

    private void send(byte[] payload) {
        var run = life.whileAlive();
        waiting(() -> run.send(payload));
    }

    @Override
    public void end() {
        closeCode = CloseCode.END_SESSION;
        life.close();
        memory.forget();
    }

    /// Goes on with a session of another life, at the next start.
    void resumeFrom(SessionState state) {
        memory.remember(state);
    }

    private ShardRun open(Startup startup) throws InterruptedException {
        closeCode = CloseCode.KEEP_SESSION;
        Decompressor.of(setup.config().compression())
                .close(); // fails now where a module is missing
        var run = new ShardRun(setup, this, memory, startup);
        startup.forkPlatform("hikari shard %d".formatted(setup.id()), () -> run(run));
        startup.onClose("connection", () -> stop(run));
        run.awaitAlive();
        return run;
    }

    private void run(ShardRun run) throws InterruptedException {
        try {
            run.run();
        } catch (GatewayException e) {
            onDeath.accept(e);
            throw e;
        }
    }

    private void stop(ShardRun run) throws InterruptedException {
        var code = closeCode;
        run.stop(code);
        if (code == CloseCode.END_SESSION) {
            memory.forget();
        }
    }

    private interface Waiting {
        void run() throws InterruptedException;
    }

    private void waiting(Waiting work) {
        try {
            work.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WaitInterruptedException(
                    "Interrupted while waiting to send over shard %d".formatted(setup.id()), e);
        }
    }

    private <T> T whileAliveOr(Function<ShardRun, T> question, T otherwise) {
        try {
            return question.apply(life.whileAlive());
        } catch (ComponentStateConflictException e) {
            return otherwise;
        }
    }

    private static LifecycleMessages messages(int id) {
        return new LifecycleMessages(
                "shard " + id,
                "Cannot run more than one instance of one shard concurrently",
                "Cannot close an inactive shard",
                "Cannot wait for an inactive shard to join",
                "shard %d is not running so it cannot be interacted with".formatted(id),
                SHUTTING_DOWN);
    }
}
