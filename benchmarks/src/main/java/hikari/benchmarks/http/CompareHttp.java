package hikari.benchmarks.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Compares HTTP/1.1 with HTTP/2 over TLS on one machine in one run: in turn, each round in a new
/// process, against one server that speaks both. Prints medians and ratios.
///
/// Run by `benchmarks/http`.
public final class CompareHttp {
    private static final String PASSWORD = "benchmark";
    private static final List<String> ROWS =
            List.of(
                    "one by one: median, us",
                    "one by one: 99 %, us",
                    "one by one: CPU, us",
                    "50 threads: median, us",
                    "50 threads: 99 %, us",
                    "50 threads: CPU, us",
                    "50 at once, cold: all, us",
                    "400 at once: failed");

    private CompareHttp() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        var folder = Files.createTempDirectory("http");
        var store = certificate(folder.resolve("server.p12"));
        var server =
                new ProcessBuilder(
                                "node",
                                "benchmarks/src/main/node/both.mjs",
                                store.toString(),
                                PASSWORD)
                        .redirectError(Redirect.INHERIT)
                        .start();
        try (var out = server.inputReader(StandardCharsets.UTF_8)) {
            var url = "https://127.0.0.1:%s/api/v10".formatted(out.readLine());
            List<double[]> one = new ArrayList<>();
            List<double[]> two = new ArrayList<>();
            for (var round = 0; round < rounds; round++) {
                one.add(measure(url, "HTTP_1_1", store));
                two.add(measure(url, "HTTP_2", store));
            }
            print(one, two);
        } finally {
            server.destroy();
            Files.delete(store);
            Files.delete(folder);
        }
    }

    private static Path certificate(Path store) throws IOException, InterruptedException {
        var command =
                "-genkeypair -alias server -keyalg EC -groupname secp256r1 -dname CN=test -ext SAN=IP:127.0.0.1 -validity 2"
                        + " -storetype PKCS12 -storepass "
                        + PASSWORD;
        List<String> parts = new ArrayList<>();
        parts.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        parts.addAll(List.of(command.split(" ")));
        parts.addAll(List.of("-keystore", store.toString()));
        if (new ProcessBuilder(parts).inheritIO().start().waitFor() != 0) {
            throw new IOException("no certificate was made");
        }
        return store;
    }

    private static double[] measure(String url, String version, Path store) throws IOException {
        var command =
                List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Dlog4j2.level=ERROR",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Asker.class.getName(),
                        url,
                        version,
                        store.toString(),
                        PASSWORD);
        var process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        try (var out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith("FIGURES ")) {
                    return Arrays.stream(line.substring(8).split(" "))
                            .mapToDouble(Double::parseDouble)
                            .toArray();
                }
            }
            throw new IOException("the process ended without figures");
        } finally {
            process.destroy();
        }
    }

    private static void print(List<double[]> one, List<double[]> two) {
        System.out.printf(
                "%-30s %10s %10s %8s%n", "median of " + one.size(), "HTTP/1.1", "HTTP/2", "ratio");
        for (var row = 0; row < ROWS.size(); row++) {
            var first = median(one, row);
            var second = median(two, row);
            System.out.printf(
                    Locale.ROOT,
                    "%-30s %10.1f %10.1f %8.2f%n",
                    ROWS.get(row),
                    first,
                    second,
                    second / first);
        }
    }

    private static double median(List<double[]> rounds, int row) {
        var sorted = rounds.stream().mapToDouble(round -> round[row]).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
