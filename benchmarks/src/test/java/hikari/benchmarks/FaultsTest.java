package hikari.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.gateway.Compression;
import hikari.benchmarks.faults.FaultPlan;
import hikari.benchmarks.faults.FaultRun;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The short form of `benchmarks/faults`, which CI runs whole.
@Timeout(120)
class FaultsTest {
    @Test
    void nothingIsLostDoubledOrOutOfOrderAndNothingIsLeftAfterHundredsOfFaults()
            throws InterruptedException {
        var report =
                FaultRun.of(
                        new FaultPlan(
                                300,
                                48,
                                42,
                                200,
                                100,
                                Compression.ZSTD_STREAM,
                                Duration.ofSeconds(60)));
        assertThat(report.isClean()).as("%s%n%s", report.line(), report.details()).isTrue();
        assertThat(report.faultCount()).isGreaterThanOrEqualTo(300);
        assertThat(report.events()).isPositive();
    }
}
