package hikari.sandbox;

/// How fast a recording is played.
public enum ReplaySpeed {
    /// As it was recorded.
    REAL_TIME,
    /// Ten times as fast.
    TENFOLD,
    /// As fast as the sessions take it.
    FULL
}
