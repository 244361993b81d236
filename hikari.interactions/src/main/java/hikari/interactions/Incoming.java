package hikari.interactions;

import java.util.List;

/// A request, wherever it came from. For the thread that answers it.
interface Incoming {
    String method();

    /// {@return the path, without a query, as it came}
    String path();

    List<String> signatures();

    List<String> timestamps();

    List<String> contentTypes();

    List<String> contentEncodings();

    /// {@return the body} Called once, after the headers were found good.
    ///
    /// @throws Refusal when it is too large or its framing is broken
    byte[] body();

    /// {@return who sent it, for the log}
    String client();
}
