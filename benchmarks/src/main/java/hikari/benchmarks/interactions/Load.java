package hikari.benchmarks.interactions;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// What `wrk` measured.
///
/// @param requests how many were answered
/// @param perSecond how many a second
/// @param medianMillis half were answered within it
/// @param p99Millis 99 of 100 were
record Load(long requests, double perSecond, double medianMillis, double p99Millis) {
    private static final Pattern FIGURES =
            Pattern.compile("FIGURES (\\d+) ([\\d.]+) ([\\d.]+) ([\\d.]+) (\\d+)");

    /// Sends signed requests over keep-alive connections, each as soon as the one before is
    /// answered.
    static Load run(Path requests, int port, int connections, int seconds) throws IOException {
        var command =
                List.of(
                        "wrk",
                        "-t1",
                        "-c" + connections,
                        "-d" + seconds + "s",
                        "--timeout",
                        "10s",
                        "-s",
                        "benchmarks/src/main/lua/signed.lua",
                        "http://127.0.0.1:" + port,
                        "--",
                        requests.toString());
        var wrk = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        var said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var figures = FIGURES.matcher(said);
        if (!figures.find()) {
            throw new IOException("wrk gave no figures:\n" + said);
        }
        if (!figures.group(5).equals("0")) {
            throw new IOException("not all requests were answered well:\n" + said);
        }
        return new Load(
                Long.parseLong(figures.group(1)),
                Double.parseDouble(figures.group(2)),
                Double.parseDouble(figures.group(3)),
                Double.parseDouble(figures.group(4)));
    }
}
