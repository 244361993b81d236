package hikari.rest;

/// What became of a value that was to be built in.
enum Outcome {
    /// It was built in.
    TAKEN,
    /// It was refused, by its name.
    REFUSED,
    /// Something else was refused.
    UNCLEAR
}
