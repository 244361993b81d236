package hikari.sandbox.rest;

import hikari.sandbox.RestRequest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/// The last REST requests.
final class RequestLog {
    private static final int KEPT = 1_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<RestRequest> requests = new ArrayDeque<>();

    void add(RestRequest request) {
        lock.lock();
        try {
            requests.addLast(request);
            if (requests.size() > KEPT) {
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
