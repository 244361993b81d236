package hikari.testkit;

/// A call of a component's contract.
public enum Call {
    START,
    START_THAT_FAILS,
    CLOSE,
    JOIN,
    USE,
    ASK,
    DIE
}
