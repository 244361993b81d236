package hikari.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Marker;
import org.apache.logging.log4j.message.Message;
import org.apache.logging.log4j.message.ParameterizedMessageFactory;
import org.apache.logging.log4j.spi.AbstractLogger;
import org.apache.logging.log4j.spi.ExtendedLoggerWrapper;
import org.junit.jupiter.api.Test;

class RejectionLogTest {
    private final AtomicLong now = new AtomicLong(1);
    private final List<String> lines = new ArrayList<>();
    private final RejectionLog log = new RejectionLog(new Recorder(lines), now::get);

    @Test
    void aFloodIsOneLineAtOnceAndOneAMinute() {
        for (int i = 0; i < 100_000; i++) {
            log.add("10.0.0.1");
        }
        assertThat(lines).hasSize(1).first().asString().contains("Rejected 1 request");
        now.addAndGet(Duration.ofMinutes(1).toNanos());
        log.add("10.0.0.1");
        assertThat(lines)
                .hasSize(2)
                .last()
                .asString()
                .contains("Rejected 100000 request")
                .contains("10.0.0.1");
    }

    @Test
    void whatWasNotToldIsToldAtTheEnd() {
        log.flush();
        assertThat(lines).isEmpty();
        log.add("10.0.0.1");
        log.add("10.0.0.1");
        log.flush();
        assertThat(lines).hasSize(2);
        log.flush();
        assertThat(lines).hasSize(2);
    }

    private static final class Recorder extends ExtendedLoggerWrapper {
        private static final long serialVersionUID = 1;
        private final transient List<String> lines;

        Recorder(List<String> lines) {
            super(
                    (AbstractLogger) LogManager.getLogger("recorder"),
                    "recorder",
                    ParameterizedMessageFactory.INSTANCE);
            this.lines = lines;
        }

        @Override
        public boolean isEnabled(Level level, Marker marker, String message, Object p0, Object p1) {
            return true;
        }

        @Override
        public void logMessage(
                String fqcn, Level level, Marker marker, Message message, Throwable thrown) {
            lines.add(message.getFormattedMessage());
        }
    }
}
