package hikari.voice.send;

/// What was sent. Counted by the pacer's thread alone, read by any.
public final class SendCounts {
    private volatile long sent;
    private volatile long notSent;

    /// Counts from nothing.
    public SendCounts() {}

    /// Begins anew, while nothing is sent.
    public void clear() {
        sent = 0;
        notSent = 0;
    }

    /// {@return how many packets the system took}
    public long packets() {
        return sent - notSent;
    }

    /// {@return how many packets the system did not take}
    public long failures() {
        return notSent;
    }

    void sent() {
        var before = sent;
        sent = before + 1;
    }

    void notSent() {
        var before = notSent;
        notSent = before + 1;
    }
}
