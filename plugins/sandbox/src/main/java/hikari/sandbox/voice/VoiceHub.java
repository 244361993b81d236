package hikari.sandbox.voice;

import hikari.sandbox.LocalVoice;
import hikari.sandbox.PacketShape;
import hikari.sandbox.SandboxClock;
import hikari.sandbox.VoiceFault;
import hikari.sandbox.VoiceFaults;
import hikari.sandbox.VoiceParticipant;
import hikari.sandbox.VoiceTarget;
import hikari.sandbox.VoiceTicket;
import hikari.sandbox.json.Js;
import hikari.sandbox.voice.media.MediaMode;
import hikari.sandbox.world.World;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;

/// The voice servers of a sandbox, and all that they share.
public final class VoiceHub implements LocalVoice, AutoCloseable {
    private static final Duration RESUMABLE = Duration.ofSeconds(60);
    private static final int FIRST_SSRC = (int) 3_000_000_001L;

    private final World world;
    private final Certificate certificates = Certificate.make();
    private final VoiceFaultBook faults = new VoiceFaultBook(this);
    private final Admissions admissions;
    private final List<VoiceServer> servers;
    private final AtomicInteger ssrcs = new AtomicInteger(FIRST_SSRC);
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile List<String> modes = Stream.of(MediaMode.values()).map(MediaMode::id).toList();
    private volatile Duration heartbeatInterval = Duration.ofMillis(13_750);
    private volatile PacketShape shape = PacketShape.EXTENDED;

    private VoiceHub(World world) throws IOException {
        this.world = world;
        this.admissions = new Admissions(this, world);
        var first = new VoiceServer(this, "localhost");
        try {
            this.servers = List.of(first, new VoiceServer(this, "127.0.0.1"));
        } catch (IOException failed) {
            first.close();
            throw failed;
        }
    }

    /// Starts voice servers for a world.
    ///
    /// @throws UncheckedIOException if there are no ports
    public static VoiceHub start(World world) {
        try {
            var hub = new VoiceHub(world);
            hub.servers.forEach(VoiceServer::start);
            world.voice().to(hub.admissions);
            return hub;
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "The voice servers cannot bind ports of the loopback address", failed);
        }
    }

    @Override
    public void close() {
        servers.forEach(VoiceServer::close);
    }

    void locked(Runnable action) {
        world.locked(action);
    }

    SandboxClock clock() {
        return world.clock();
    }

    SandboxClock.Timer after(Duration delay, Runnable action) {
        return world.clock().after(delay, () -> world.locked(action));
    }

    Certificate certificates() {
        return certificates;
    }

    Admissions admissions() {
        return admissions;
    }

    VoiceServer firstServer() {
        return servers.getFirst();
    }

    List<String> modes() {
        return modes;
    }

    Duration heartbeatInterval() {
        return heartbeatInterval;
    }

    PacketShape shape() {
        return shape;
    }

    /// Tells those who watch that a channel changed; under the world's lock.
    void told(Room room) {
        world.events().watched("voice", room.json());
    }

    /// Wakes those who wait for packets.
    void stir() {
        if (waiting.get() > 0) {
            world.stir();
        }
    }

    /// A client that names its ticket gets a session.
    ///
    /// @throws VoiceViolation if it may not have one
    VoiceSession identify(VoiceServer server, JsonObject data, VoiceSocket socket) {
        var admission =
                admissions
                        .named(data)
                        .filter(found -> found.room().server() == server)
                        .filter(found -> found.ticket().endpoint().isPresent())
                        .orElseThrow(() ->
                                new VoiceViolation(
                                        VoiceViolation.AUTHENTICATION_FAILED,
                                        "Authentication failed"));
        var room = admission.room();
        if (!room.isStage() && Js.number(data, "max_dave_protocol_version", 0) < 1) {
            throw new VoiceViolation(VoiceViolation.DAVE_REQUIRED, "E2EE/DAVE protocol required");
        }
        var before = admission.session();
        if (before != null) {
            end(before, VoiceViolation.SESSION_INVALID, "Identified anew");
        }
        var session = new VoiceSession(admission.ticket(), room, ssrcs.getAndAdd(7), socket);
        admission.session(session);
        faults.applyTo(session);
        server.add(session);
        room.add(session);
        return session;
    }

    /// The session that a client wants to resume.
    ///
    /// @throws VoiceViolation if there is none
    VoiceSession find(VoiceServer server, JsonObject data) {
        return admissions
                .resumed(data)
                .map(Admissions.Admission::session)
                .filter(found -> !found.isOver() && found.room().server() == server)
                .orElseThrow(() ->
                        new VoiceViolation(
                                VoiceViolation.SESSION_INVALID, "Session is no longer valid"));
    }

    /// A session is over, whether its client is connected or not.
    void end(VoiceSession session, int code, String reason) {
        if (session.isOver()) {
            return;
        }
        var room = session.room();
        room.exit(session);
        servers.forEach(server -> server.remove(session));
        session.end(code, reason);
    }

    /// A client's connection is gone: by its own will, or so that it may resume.
    void lost(VoiceSession session, int code) {
        if (code == 1000 || code == 1001) {
            end(session, code, "");
            return;
        }
        session.detach(
                after(
                        RESUMABLE,
                        () -> end(session, VoiceViolation.SESSION_TIMEOUT, "Session timed out")));
        session.room().changed();
    }

    int suffer(VoiceTarget target, VoiceFault fault) {
        return world.locked(() -> {
            var rooms = new Sufferers(admissions).rooms(target);
            var sessions = new Sufferers(admissions).sessions(target);
            return switch (fault) {
                case VoiceFault.Downgrade _ -> change(rooms, 0);
                case VoiceFault.Upgrade _ -> change(rooms, 1);
                case VoiceFault.MoveServer _ -> each(rooms, this::moveServer);
                case VoiceFault.Outage(var down) -> each(rooms, room -> outage(room, down));
                default -> each(sessions, session -> Sufferers.suffer(this, session, fault));
            };
        });
    }

    private static <T> int each(List<T> all, Consumer<T> action) {
        all.forEach(action);
        return all.size();
    }

    private static int change(List<Room> rooms, int version) {
        return each(
                rooms.stream().filter(room -> !room.isStage()).toList(),
                room -> {
                    room.group().changeVersion(version);
                    room.changed();
                });
    }

    private void moveServer(Room room) {
        room.server(servers.get(room.server() == servers.getFirst() ? 1 : 0));
        admissions.renew(room);
    }

    private void outage(Room room, Duration down) {
        room.serverGone();
        admissions.renew(room);
        after(down, () -> moveServer(room));
    }

    void clearMedia() {
        world.locked(() ->
                admissions.rooms().stream()
                        .flatMap(room -> room.sessions().stream())
                        .forEach(session -> session.media().faults().clear()));
    }

    /// {@return all channels that clients were in, as the control API shows them}
    public List<JsonObject> state() {
        return world.locked(() -> admissions.rooms().stream().map(Room::json).toList());
    }

    @Override
    public SSLContext clientContext() {
        return certificates.client();
    }

    @Override
    public X509Certificate certificate() {
        return certificates.certificate();
    }

    @Override
    public List<String> endpoints() {
        return servers.stream().map(VoiceServer::endpoint).toList();
    }

    @Override
    public List<VoiceParticipant> participants(long channelId) {
        return world.locked(() -> views(channelId));
    }

    private List<VoiceParticipant> views(long channelId) {
        return admissions.room(channelId).map(Room::views).orElse(List.of());
    }

    @Override
    public VoiceTicket join(long userId, long channelId) {
        return world.locked(() -> {
            var channel = world.channel(channelId);
            world.voice().move(world.guild(channel.guildId()), world.user(userId), channelId);
            return admissions.ticket(userId, channelId).orElseThrow();
        });
    }

    @Override
    public void leave(long userId, long channelId) {
        world.locked(() -> {
            var channel = world.channel(channelId);
            if (admissions.ticket(userId, channelId).isPresent()) {
                world.voice().move(world.guild(channel.guildId()), world.user(userId), 0);
            }
        });
    }

    @Override
    public Optional<VoiceTicket> ticket(long userId, long channelId) {
        return world.locked(() -> admissions.ticket(userId, channelId));
    }

    @Override
    public VoiceFaults faults() {
        return faults;
    }

    VoiceFaultBook book() {
        return faults;
    }

    @Override
    public void heartbeatInterval(Duration interval) {
        if (!interval.isPositive()) {
            throw new IllegalArgumentException("the heartbeat interval must be positive");
        }
        heartbeatInterval = interval;
    }

    @Override
    public void offer(List<String> offered) {
        for (var mode : offered) {
            if (MediaMode.of(mode).isEmpty()) {
                throw new IllegalArgumentException("there is no mode %s".formatted(mode));
            }
        }
        modes = List.copyOf(offered);
    }

    @Override
    public void shape(PacketShape wanted) {
        shape = wanted;
    }

    @Override
    public long ignoredCommits(long channelId) {
        return world.locked(() ->
                admissions.room(channelId).map(room -> room.group().ignoredCommits()).orElse(0L));
    }

    @Override
    public boolean isSettled(long channelId) {
        return world.locked(() ->
                admissions.room(channelId).map(room -> room.group().isSettled()).orElse(true));
    }

    @Override
    public List<VoiceParticipant> await(
            long channelId, Predicate<List<VoiceParticipant>> wanted, Duration deadline)
            throws InterruptedException {
        waiting.incrementAndGet();
        try {
            if (!world.await(() -> wanted.test(views(channelId)), deadline.toNanos())) {
                throw new AssertionError(
                        "After %s the clients in the channel are %s"
                                .formatted(deadline, participants(channelId)));
            }
            return participants(channelId);
        } finally {
            waiting.decrementAndGet();
        }
    }
}
