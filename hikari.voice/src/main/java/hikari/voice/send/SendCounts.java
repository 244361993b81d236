package hikari.voice.send;

/// What was sent. Counted by the pacer's thread alone, read by any.
public final class SendCounts {
    private volatile long sent;
    private volatile long notSent;

    /// Counts from nothing.
    public SendCounts() {}

    /// {@return how many packets were handed to the system}
    public long packets() {
        return sent - notSent;
    }

    /// {@return how many of those the system did not take}
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
