package hikari.benchmarks.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jdk.jfr.Recording;

/// A recording of the flight recorder in the measured process: CPU time samples, native code
/// included, and allocation samples.
final class Flight {
    static final String CPU = "jdk.CPUTimeSample";
    static final String ALLOCATION = "jdk.ObjectAllocationSample";

    /// CPU time between two samples.
    static final int PERIOD_MILLIS = 5;

    private final Recording recording = new Recording();

    /// {@return 1}
    long begin() {
        recording.enable(CPU).with("throttle", PERIOD_MILLIS + "ms").withStackTrace();
        recording.enable(ALLOCATION).with("throttle", "1000/s").withStackTrace();
        recording.start();
        return 1;
    }

    /// {@return how large the file is}
    long end(Path file) throws IOException {
        recording.stop();
        recording.dump(file);
        recording.close();
        return Files.size(file);
    }
}
