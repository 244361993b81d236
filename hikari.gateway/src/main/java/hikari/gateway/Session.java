package hikari.gateway;

import java.net.URI;

/// A session with Discord, which outlives the connections it goes over. Written by the shard's
/// thread, read by any.
final class Session {
    private final String id;
    private final URI resumeUrl;
    private volatile long sequence;

    Session(String id, URI resumeUrl, long sequence) {
        this.id = id;
        this.resumeUrl = resumeUrl;
        this.sequence = sequence;
    }

    String id() {
        return id;
    }

    URI resumeUrl() {
        return resumeUrl;
    }

    /// The last sequence number that was handed to the listener.
    long sequence() {
        return sequence;
    }

    void handed(long number) {
        if (number >= 0) {
            sequence = number;
        }
    }
}
