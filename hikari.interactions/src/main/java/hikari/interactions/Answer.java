package hikari.interactions;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// What is sent back for a request.
///
/// @param status the HTTP status
/// @param contentType the body's media type
/// @param body the body
record Answer(int status, String contentType, Body body) {
    /// The response is given by a request of its own.
    static final Answer ACCEPTED =
            new Answer(202, "text/plain; charset=utf-8", new Body.Whole(new byte[0]));

    /// A body, whole or written piece by piece.
    sealed interface Body {
        /// A body in memory.
        record Whole(byte[] bytes) implements Body {}

        /// A body that need not fit into memory.
        record Streamed(Source source) implements Body {}
    }

    /// Writes a body. Called once.
    @FunctionalInterface
    interface Source {
        void writeTo(OutputStream out) throws IOException;
    }

    static Answer text(int status, String text) {
        return new Answer(
                status,
                "text/plain; charset=utf-8",
                new Body.Whole((text + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    /// {@return 204: taken, with nothing to say} Discord wants a content type all the same.
    static Answer none() {
        return new Answer(204, "application/json", new Body.Whole(new byte[0]));
    }

    static Answer json(byte[] bytes) {
        return new Answer(200, "application/json", new Body.Whole(bytes));
    }
}
