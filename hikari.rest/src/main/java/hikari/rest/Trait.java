package hikari.rest;

/// What is special about an operation.
enum Trait {
    /// Takes a reason for the audit log.
    REASON,
    /// May be sent again when it is not known whether Discord carried it out: twice does no more
    /// than once.
    REPEATABLE,
    /// Not counted by the limit over all operations.
    NOT_GLOBALLY_LIMITED,
    /// Authorized by a token in its path; the bot's token is not sent.
    TOKEN_IN_PATH,
    /// Authorized by what its body holds; the client's token is not sent.
    UNAUTHORIZED,
    /// Takes an array as JSON.
    TAKES_ARRAY,
    /// Answered with 202 while what it searches is not indexed yet: to be sent again later.
    INDEXED
}
