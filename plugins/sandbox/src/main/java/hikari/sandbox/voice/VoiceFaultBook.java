package hikari.sandbox.voice;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.sandbox.VoiceFault;
import hikari.sandbox.VoiceFaults;
import hikari.sandbox.VoiceTarget;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// The faults of voice that wait for their moment, and the way to those that happen at once.
final class VoiceFaultBook implements VoiceFaults {
    private final VoiceHub hub;
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private final List<Entry> waiting = new ArrayList<>();

    private record Entry(VoiceTarget target, VoiceFault fault) {}

    VoiceFaultBook(VoiceHub hub) {
        this.hub = hub;
    }

    private boolean meets(Entry entry, long channel, long user) {
        return switch (entry.target()) {
            case VoiceTarget.Everyone _ -> true;
            case VoiceTarget.Channel(long id) -> id == channel;
            case VoiceTarget.User(long id) ->
                    user == 0 ? hub.admissions().ticket(id, channel).isPresent() : id == user;
        };
    }

    @Override
    public int inject(VoiceTarget target, VoiceFault fault) {
        check(fault);
        return switch (fault) {
            case VoiceFault.RefuseResume _,
                    VoiceFault.IgnoreDiscovery _,
                    VoiceFault.CorruptCommit _,
                    VoiceFault.CorruptWelcome _,
                    VoiceFault.Late _,
                    VoiceFault.RevokeProposals _,
                    VoiceFault.TransitionZero _ -> {
                remember(target, fault);
                yield 0;
            }
            default -> {
                if (MediaFaults.takes(fault)) {
                    remember(target, fault);
                }
                yield hub.suffer(target, fault);
            }
        };
    }

    private static void check(VoiceFault fault) {
        int least =
                switch (fault) {
                    case VoiceFault.Lose(int every) -> every;
                    case VoiceFault.Duplicate(int every) -> every;
                    case VoiceFault.Reorder(int every) -> every;
                    case VoiceFault.Garble(int every) -> every;
                    case VoiceFault.IgnoreDiscovery(int times) -> times;
                    case VoiceFault.Late(var by) -> by.isNegative() ? 0 : 1;
                    case VoiceFault.Outage(var down) -> down.isNegative() ? 0 : 1;
                    case VoiceFault.Close(int code, _) -> code >= 1000 && code < 5000 ? 1 : 0;
                    default -> 1;
                };
        if (least < 1) {
            throw new IllegalArgumentException("%s is out of its range".formatted(fault));
        }
    }

    private void remember(VoiceTarget target, VoiceFault fault) {
        lock.lock();
        try {
            waiting.add(new Entry(target, fault));
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int inject(JsonObject request) {
        return inject(VoiceFaultRequest.target(request), VoiceFaultRequest.fault(request));
    }

    @Override
    public int pending() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void clear() {
        lock.lock();
        try {
            waiting.clear();
        } finally {
            lock.unlock();
        }
        hub.clearMedia();
    }

    /// Takes a fault of a kind that waited for this.
    ///
    /// @param user 0 for what concerns the channel
    <F extends VoiceFault> Optional<F> take(Class<F> kind, long channel, long user) {
        lock.lock();
        try {
            for (var entry : waiting) {
                if (kind.isInstance(entry.fault()) && meets(entry, channel, user)) {
                    waiting.remove(entry);
                    return Optional.of(kind.cast(entry.fault()));
                }
            }
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /// Takes one of the requests for IP discovery that are to be ignored.
    boolean takeDiscovery(long channel, long user) {
        lock.lock();
        try {
            for (int i = 0; i < waiting.size(); i++) {
                var entry = waiting.get(i);
                if (entry.fault() instanceof VoiceFault.IgnoreDiscovery(int times)
                        && meets(entry, channel, user)) {
                    if (times > 1) {
                        var left = new VoiceFault.IgnoreDiscovery(times - 1);
                        waiting.set(i, new Entry(entry.target(), left));
                    } else {
                        waiting.remove(i);
                    }
                    return true;
                }
            }
            return false;
        } finally {
            lock.unlock();
        }
    }

    /// Gives a new client the faults of the media path that last.
    void applyTo(VoiceSession session) {
        lock.lock();
        try {
            for (var entry : waiting) {
                if (MediaFaults.takes(entry.fault())
                        && meets(entry, session.room().channelId(), session.user())) {
                    session.media().faults().set(entry.fault());
                }
            }
        } finally {
            lock.unlock();
        }
    }
}
