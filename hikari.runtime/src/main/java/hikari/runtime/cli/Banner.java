package hikari.runtime.cli;

import java.io.PrintWriter;

/// What the host shows when it starts.
final class Banner {
    private static final String TEXT =
            """
              _     _ _              _
             | |__ (_) | ____ _ _ __(_)
             | '_ \\| | |/ / _` | '__| |
             | | | | |   < (_| | |  | |
             |_| |_|_|_|\\_\\__,_|_|  |_|   %s on Java %s
            """;

    private Banner() {}

    static void print(PrintWriter out) {
        out.println(TEXT.formatted(HostVersion.text(), Runtime.version().feature()));
        out.flush();
    }
}
