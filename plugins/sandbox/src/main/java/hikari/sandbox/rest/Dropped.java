package hikari.sandbox.rest;

import hikari.api.error.HikariException;

/// The connection is to be closed without an answer.
public final class Dropped extends HikariException {
    private static final long serialVersionUID = 1L;

    Dropped() {
        super("The connection is dropped on request");
    }
}
