package hikari.runtime.cli;

import hikari.api.rest.RestConfig;
import hikari.runtime.doctor.Checkup;
import hikari.runtime.doctor.Finding;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Says what stands in the way of a bot, and what to do about it.
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description =
                "Checks Java, the image, the token, the API, the clock and the plugins. Ends with 1 if something is wrong.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class DoctorCommand implements Callable<Integer> {
    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "A file that holds the token.")
    private @Nullable Path tokenFile;

    @Option(
            names = "--rest-url",
            paramLabel = "URL",
            description = "The base URL of the API; Discord's by default.")
    private URI restUrl = RestConfig.DISCORD;

    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            description = "The plugins folder; the image's by default.")
    private @Nullable Path plugins;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        var home = Home.find();
        var tokens = new TokenSource(Optional.ofNullable(tokenFile), System.getenv());
        var findings =
                new Checkup(
                                home.folder(),
                                plugins == null ? home.plugins() : plugins,
                                restUrl,
                                tokens::find)
                        .run();
        var out = spec.commandLine().getOut();
        for (var finding : findings) {
            out.printf("%-4s %-8s %s%n", mark(finding), finding.subject(), finding.text());
            finding.advice().ifPresent(advice -> out.printf("%-13s -> %s%n", "", advice));
        }
        out.flush();
        return findings.stream().anyMatch(f -> f.grade() == Finding.Grade.WRONG) ? 1 : 0;
    }

    private static String mark(Finding finding) {
        return switch (finding.grade()) {
            case GOOD -> "ok";
            case NOTE -> "note";
            case WRONG -> "bad";
        };
    }
}
