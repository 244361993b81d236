package hikari.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.RestTransportException;
import hikari.api.message.Upload;
import hikari.api.rest.RestTimeouts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TimeoutsTest {
    private static final RestTimeouts TIMES =
            RestTimeouts.defaults()
                    .withAnswer(Duration.ofSeconds(30))
                    .withIdle(Duration.ofSeconds(15));

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1_000);
    private final Progress progress = new Progress(TIMES, Duration.ofMinutes(15), now::get);

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    /// Takes one part of a body at a time.
    private static final class Slow implements Subscriber<ByteBuffer> {
        private Subscription subscription;

        @Override
        public void onSubscribe(Subscription given) {
            subscription = given;
        }

        @Override
        public void onNext(ByteBuffer part) {}

        @Override
        public void onError(Throwable failure) {
            throw new AssertionError(failure);
        }

        @Override
        public void onComplete() {}
    }

    private Slow startSending() {
        var subscriber = new Slow();
        progress.watch(BodyPublishers.ofByteArray(new byte[1 << 20])).subscribe(subscriber);
        return subscriber;
    }

    @Test
    void anUploadMayTakeItsTimeAsLongAsItMoves() {
        var sending = startSending();
        for (var part = 0; part < 40; part++) {
            pass(Duration.ofSeconds(14));
            assertThat(progress.nanosLeft()).isPositive();
            sending.subscription.request(1);
        }
        assertThat(progress.nanosLeft()).isEqualTo(Duration.ofSeconds(15).toNanos());
    }

    @Test
    void anUploadThatDoesNotMoveEnds() {
        startSending();
        pass(Duration.ofSeconds(15));
        assertThat(progress.nanosLeft()).isZero();
        assertThat(progress.failure()).contains("sent", "PT15S");
    }

    @Test
    void anUploadEndsWhenAllItsTimeIsOver() {
        var sending = startSending();
        for (var part = 0; part < 90; part++) {
            sending.subscription.request(1);
            pass(Duration.ofSeconds(10));
        }
        assertThat(progress.nanosLeft()).isNotPositive();
        assertThat(progress.failure()).contains("PT15M");
    }

    @Test
    void theAnswerMayTakeItsTimeOnceAllIsSent() {
        startSending().subscription.request(Long.MAX_VALUE);
        pass(Duration.ofSeconds(29));
        assertThat(progress.nanosLeft()).isEqualTo(Duration.ofSeconds(1).toNanos());
        pass(Duration.ofSeconds(1));
        assertThat(progress.nanosLeft()).isZero();
        assertThat(progress.failure()).contains("no answer", "PT30S");
    }

    @Test
    void anAnswerThatStopsEnds() {
        progress.reading();
        pass(Duration.ofSeconds(15));
        assertThat(progress.nanosLeft()).isZero();
        assertThat(progress.failure()).contains("rest of the answer");
    }

    @Test
    void aServerThatStopsTakingAFileEndsWithATransportError() throws IOException {
        try (var deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var at =
                        new Fixture(config ->
                                config.baseUrl(
                                                URI.create(
                                                        "http://127.0.0.1:%d"
                                                                .formatted(deaf.getLocalPort())))
                                        .maxRetries(0)
                                        .timeouts(
                                                TIMES.withIdle(Duration.ofMillis(200))
                                                        .withAttempt(Duration.ofMillis(1))))) {
            var file = Upload.of("big.bin", new byte[9 << 20]);
            assertThatThrownBy(
                            () -> at.client.messages().create(Fixture.CHANNEL, m -> m.upload(file)))
                    .isInstanceOf(RestTransportException.class)
                    .hasMessageContaining("nothing could be sent for PT0.2S");
        }
    }
}
