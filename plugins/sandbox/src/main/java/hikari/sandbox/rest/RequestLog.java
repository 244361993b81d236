package hikari.sandbox.rest;

import hikari.sandbox.RestRequest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/// The last REST requests.
public final class RequestLog {
    private final int kept;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<RestRequest> requests = new ArrayDeque<>();

    /// A log of the last requests.
    ///
    /// @param kept how many
    public RequestLog(int kept) {
        this.kept = kept;
    }

    void add(RestRequest request) {
        lock.lock();
        try {
            requests.addLast(request);
            if (requests.size() > kept) {
                requests.removeFirst();
            }
        } finally {
            lock.unlock();
        }
    }

    List<RestRequest> all() {
        lock.lock();
        try {
            return List.copyOf(requests);
        } finally {
            lock.unlock();
        }
    }
}
