package hikari.benchmarks.parts;

import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Measures the parts of an event's way, and prints time and allocation of each in one line.
///
/// Run by `benchmarks/parts`.
public final class Parts {
    private static final int ITERATIONS = 5;

    private Parts() {}

    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        var given = new CommandLineOptions(arguments);
        var options = new OptionsBuilder().parent(given).addProfiler(GCProfiler.class);
        if (!given.getForkCount().hasValue()) {
            options.forks(1);
        }
        if (!given.getWarmupIterations().hasValue()) {
            options.warmupIterations(ITERATIONS);
        }
        if (!given.getWarmupTime().hasValue()) {
            options.warmupTime(TimeValue.seconds(1));
        }
        if (!given.getMeasurementIterations().hasValue()) {
            options.measurementIterations(ITERATIONS);
        }
        if (!given.getMeasurementTime().hasValue()) {
            options.measurementTime(TimeValue.seconds(1));
        }
        options.jvmArgs("-XX:+UseG1GC", "-Xmx1g", "-Dlog4j2.level=ERROR");
        var progress = OutputFormatFactory.createFormatInstance(System.err, VerboseMode.NORMAL);
        var results = new Runner(options.build(), progress).run();
        System.out.printf("%-52s %14s %14s%n", "part", "time", "bytes");
        results.forEach(Parts::print);
    }

    private static void print(RunResult result) {
        var parameters = result.getParams();
        var name = parameters.getBenchmark();
        var shortened = name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
        var values =
                List.copyOf(parameters.getParamsKeys()).stream().map(parameters::getParam).toList();
        var time = result.getPrimaryResult();
        var bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
        System.out.printf(
                Locale.ROOT,
                "%-52s %10.3f %s %12.0f%n",
                shortened.replace("Benchmark", "") + (values.isEmpty() ? "" : " " + values),
                time.getScore(),
                time.getScoreUnit().replace("/op", ""),
                bytes == null ? Double.NaN : bytes.getScore());
    }
}
