package hikari.sandbox.voice;

import hikari.sandbox.SandboxClock;
import hikari.sandbox.VoiceFault;
import hikari.sandbox.VoiceParticipant;
import hikari.sandbox.json.Js;
import hikari.sandbox.voice.dave.DaveGroup;
import hikari.sandbox.voice.dave.Outbox;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A channel with the clients in it. Guarded by the world's lock.
final class Room implements Outbox {
    private static final int ANNOUNCE_COMMIT = 29;
    private static final int WELCOME = 30;

    private final VoiceHub hub;
    private final long guildId;
    private final long channelId;
    private final boolean stage;
    private final DaveGroup group;
    private final Map<Long, VoiceSession> sessions = new LinkedHashMap<>();
    private VoiceServer server;
    private boolean served = true;
    private volatile List<VoiceSession> listening = List.of();

    Room(VoiceHub hub, long guildId, long channelId, boolean isStage, VoiceServer server) {
        this.hub = hub;
        this.guildId = guildId;
        this.channelId = channelId;
        this.stage = isStage;
        this.server = server;
        this.group = new DaveGroup(channelId, this);
    }

    long channelId() {
        return channelId;
    }

    VoiceServer server() {
        return server;
    }

    void server(VoiceServer other) {
        server = other;
        served = true;
    }

    /// The server is gone, until there is another one.
    void serverGone() {
        served = false;
    }

    /// Where clients connect; nowhere while the server is gone.
    Optional<String> endpoint() {
        return served ? Optional.of(server.endpoint()) : Optional.empty();
    }

    boolean isStage() {
        return stage;
    }

    DaveGroup group() {
        return group;
    }

    /// The version of the end-to-end encryption; none on a stage.
    int daveVersion() {
        return stage ? 0 : group.version();
    }

    long epochOf(long user) {
        return group.isMember(user) ? group.epoch() : 0;
    }

    List<VoiceSession> sessions() {
        return List.copyOf(sessions.values());
    }

    List<VoiceParticipant> views() {
        return sessions.values().stream().map(VoiceSession::view).toList();
    }

    /// Those whose media flows; from any thread.
    List<VoiceSession> listening() {
        return listening;
    }

    /// Somebody has identified.
    void add(VoiceSession session) {
        sessions.put(session.user(), session);
        changed();
    }

    /// Somebody has selected a protocol, and is told of the others.
    void enter(VoiceSession session) {
        var others = others(session);
        session.ready();
        if (!others.isEmpty()) {
            var ids = others.stream().map(other -> Js.id(other.user())).toList();
            session.tell(11, Js.of("user_ids", ids));
        }
        for (var other : others) {
            other.tell(11, Js.of("user_ids", List.of(Js.id(session.user()))));
            if (other.media().isAnnounced()) {
                session.tell(5, spoken(other));
            }
        }
        if (!stage) {
            group.enter(session.user());
        }
        changed();
    }

    private List<VoiceSession> others(VoiceSession session) {
        return sessions.values().stream()
                .filter(other -> other != session && other.isReady())
                .toList();
    }

    /// Somebody went.
    void exit(VoiceSession session) {
        if (sessions.get(session.user()) != session) {
            return;
        }
        boolean wasReady = session.isReady();
        sessions.remove(session.user());
        if (wasReady) {
            for (var other : others(session)) {
                other.tell(13, Js.of("user_id", Js.id(session.user())));
            }
            if (!stage) {
                group.leave(session.user());
            }
        }
        changed();
    }

    void speak(VoiceSession session, int flags) {
        session.speaking(flags);
        for (var other : others(session)) {
            other.tell(5, spoken(session));
        }
        changed();
    }

    private static JsonObject spoken(VoiceSession session) {
        return Js.of(
                "user_id", Js.id(session.user()),
                "ssrc", Integer.toUnsignedLong(session.ssrc()),
                "speaking", session.speaking());
    }

    /// Tells those who watch; after every change.
    void changed() {
        listening = sessions.values().stream().filter(VoiceSession::isReady).toList();
        boolean encrypted = daveVersion() > 0;
        for (var session : listening) {
            session.media().member(encrypted && group.isMember(session.user()));
        }
        hub.told(this);
    }

    JsonObject json() {
        var clients =
                sessions.values().stream()
                        .map(session ->
                                Js.of(
                                        "user_id", Js.id(session.user()),
                                        "connected", session.isConnected(),
                                        "speaking", session.speaking()))
                        .toList();
        return Js.of(
                "guild_id", Js.id(guildId),
                "channel_id", Js.id(channelId),
                "dave_version", daveVersion(),
                "epoch", group.epoch(),
                "clients", clients);
    }

    @Override
    public void tell(long user, int op, JsonObject data) {
        var session = sessions.get(user);
        if (session != null) {
            session.tell(op, data);
        }
    }

    @Override
    public void send(long user, int op, byte[] payload) {
        var session = sessions.get(user);
        if (session == null) {
            return;
        }
        boolean spoilt =
                (op == ANNOUNCE_COMMIT && takes(VoiceFault.CorruptCommit.class, user))
                        || (op == WELCOME && takes(VoiceFault.CorruptWelcome.class, user));
        if (spoilt) {
            payload[payload.length - 1] ^= 1;
        }
        if (op == ANNOUNCE_COMMIT || op == WELCOME) {
            var late = hub.book().take(VoiceFault.Late.class, channelId, user);
            if (late.isPresent()) {
                after(late.get().by(), () -> session.send(op, payload));
                return;
            }
        }
        session.send(op, payload);
    }

    private boolean takes(Class<? extends VoiceFault> kind, long user) {
        return hub.book().take(kind, channelId, user).isPresent();
    }

    @Override
    public SandboxClock.Timer after(Duration delay, Runnable action) {
        return hub.after(
                delay,
                () -> {
                    action.run();
                    changed();
                });
    }

    @Override
    public boolean takesTransitionZero() {
        return hub.book().take(VoiceFault.TransitionZero.class, channelId, 0).isPresent();
    }

    @Override
    public boolean takesRevocation() {
        return hub.book().take(VoiceFault.RevokeProposals.class, channelId, 0).isPresent();
    }
}
