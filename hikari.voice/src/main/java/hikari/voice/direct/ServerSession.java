package hikari.voice.direct;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.lifecycle.Startup;
import hikari.api.voice.audio.AudioSubscription;
import hikari.voice.crypto.Mode;
import hikari.voice.encryption.Outbox;
import hikari.voice.encryption.Transitions;
import hikari.voice.receive.Hearing;
import hikari.voice.receive.Inlet;
import hikari.voice.receive.Speakers;
import hikari.voice.rtp.Discovery;
import hikari.voice.send.Outlet;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// What stays of a session with one voice server while its sockets come and go: numbers, keys, the
/// group and the UDP port. Written by the connection's thread.
final class ServerSession implements Outbox, AutoCloseable {
    /// So much that could not be said is kept for the next socket.
    private static final int MAX_UNSENT = 32;

    private final Shared shared;
    private final Startup life;
    private final Audio audio;
    private final Target target;
    private final Speakers speakers = new Speakers();
    private final Transitions transitions;
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private final ArrayDeque<Unsent> unsent = new ArrayDeque<>();

    @GuardedBy("lock")
    private @Nullable Link link;

    private volatile int sequence = -1;
    private volatile boolean established;
    private volatile @Nullable UdpPort port;
    private @Nullable AudioSubscription pacing;
    private int ssrc;

    private interface Unsent {
        boolean over(Link link);
    }

    ServerSession(Shared shared, Startup life, Audio audio, Target target) {
        this.shared = shared;
        this.life = life;
        this.audio = audio;
        this.target = target;
        this.transitions =
                new Transitions(
                        shared.dave()
                                .map(dave -> dave.open(target.userId(), target.channelId()))
                                .orElse(null),
                        user -> user.equals(target.userId()) || speakers.isHere(user),
                        this);
    }

    Target target() {
        return target;
    }

    Speakers speakers() {
        return speakers;
    }

    Transitions transitions() {
        return transitions;
    }

    int sequence() {
        return sequence;
    }

    /// {@return whether the session was described, so that it can be resumed}
    boolean isEstablished() {
        return established;
    }

    /// {@return whether audio has a way}
    boolean hasPort() {
        return port != null;
    }

    /// {@return the number of our packets}
    int ssrc() {
        return ssrc;
    }

    /// A socket over which the server has taken the session on: what is said from now on goes
    /// there. Anything said before, over a socket that is not identified yet, would end the
    /// session.
    void over(Link next) {
        lock.lock();
        try {
            link = next;
        } finally {
            lock.unlock();
        }
    }

    /// A socket is gone: what is said from now on waits for the next.
    void lost(Link gone) {
        lock.lock();
        try {
            link = link == gone ? null : link;
        } finally {
            lock.unlock();
        }
    }

    /// The session was lost before it was described and begins anew, with the server's numbers.
    void beginAnew() {
        sequence = -1;
        speakers.clear();
    }

    /// Whether a numbered message was there before; it is not from now on.
    ///
    /// @param number its number; -1 for none
    boolean isNew(int number) {
        var last = sequence;
        if (number < 0) {
            return true;
        }
        if (last >= 0 && (short) (number - last) <= 0) {
            return false;
        }
        sequence = number;
        return true;
    }

    /// The server told where audio goes: opens the port and finds out how it is seen from there.
    ///
    /// @return how, if the server answers
    Optional<Discovery> connectAudio(String host, int udpPort, int ownSsrc)
            throws IOException, InterruptedException {
        closePort();
        ssrc = ownSsrc;
        var opened = UdpPort.open(shared.time(), UdpPort.address(host, udpPort), ownSsrc);
        port = opened;
        life.fork("hikari voice receive " + target.guildId(), opened::receive);
        life.fork("hikari voice keep-alive " + target.guildId(), opened::keepAlive);
        return opened.discover();
    }

    /// Nobody waits any more for how the server sees us.
    void giveUpDiscovery() {
        var open = port;
        if (open != null) {
            open.giveUp();
        }
    }

    /// The session was described: audio can flow as soon as the encryption lets it.
    void described(Mode mode, byte[] secret, int daveVersion) throws InterruptedException {
        var open = port;
        if (open == null) {
            throw new IllegalStateException("a session without a port");
        }
        established = true;
        open.hears(
                new Hearing(
                        new Inlet(mode.open(secret), transitions::decryptor),
                        speakers,
                        audio.receivers(),
                        audio.received()));
        shared.workers().run(() -> transitions.begin(daveVersion));
        audio.speech()
                .through(
                        new Outlet(
                                ssrc,
                                transitions.encryptor(),
                                mode.open(secret),
                                () -> speakers.isNobodyBut(target.userId())));
        if (pacing == null) {
            pacing = shared.pacer().add(open.channel(), audio.speech());
        }
    }

    /// Says over the new socket what could not be said over the last one, or may have been lost
    /// with it.
    void resumed() {
        lock.lock();
        try {
            var over = link;
            while (over != null && !unsent.isEmpty() && unsent.peek().over(over)) {
                unsent.remove();
            }
        } finally {
            lock.unlock();
        }
        var outlet = audio.speech().outlet();
        if (outlet != null) {
            outlet.forgetTold();
            announce(outlet);
        }
    }

    /// Tells the server what an outlet wants, until it was told the newest. Does nothing for the
    /// outlet of another server.
    void announce(Outlet outlet) {
        lock.lock();
        try {
            var over = outlet == audio.speech().outlet() ? link : null;
            for (int wanted = outlet.wanted();
                    over != null && wanted != outlet.told();
                    wanted = outlet.wanted()) {
                if (!over.say(Outgoing.speaking(wanted & 1, outlet.ssrc()))) {
                    return;
                }
                outlet.told(wanted);
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void binary(int op, byte[] payload) {
        say(over -> over.say(op, payload));
    }

    @Override
    public void transition(int op, int transition) {
        say(over -> over.say(Outgoing.transition(op, transition)));
    }

    @Override
    public void close() {
        audio.speech().through(null);
        closePort();
        transitions.close();
    }

    private void closePort() {
        var sending = pacing;
        if (sending != null) {
            sending.close();
            pacing = null;
        }
        var open = port;
        if (open != null) {
            open.close();
            port = null;
        }
    }

    private void say(Unsent what) {
        lock.lock();
        try {
            var over = link;
            boolean said = over != null && unsent.isEmpty() && what.over(over);
            if (!said && unsent.size() < MAX_UNSENT) {
                unsent.add(what);
            }
        } finally {
            lock.unlock();
        }
    }
}
