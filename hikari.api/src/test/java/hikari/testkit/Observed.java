package hikari.testkit;

/// One call of a concurrent run: what it was, what it came to, and when it began and ended on a
/// clock that all threads share.
public record Observed(Call call, Outcome outcome, int begin, int end) {}
