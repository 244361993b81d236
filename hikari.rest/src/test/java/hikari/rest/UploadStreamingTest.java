package hikari.rest;

import static hikari.rest.Fixture.CHANNEL;
import static hikari.rest.Fixture.MESSAGE_JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hikari.api.error.LimitExceededException;
import hikari.api.error.RateLimitedException;
import hikari.api.error.RestTransportException;
import hikari.api.error.ServerErrorException;
import hikari.api.error.UploadFailedException;
import hikari.api.message.AttachmentLimit;
import hikari.api.message.Upload;
import hikari.api.message.UploadContent;
import hikari.api.message.UploadProgress;
import hikari.testkit.Outcome;
import hikari.testkit.Waiting;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Files are read as they are sent, told about, and cut off where they become too large.
@Timeout(60)
class UploadStreamingTest {
    private static final int MIB = 1 << 20;

    private final Fixture at = new Fixture();

    @AfterEach
    void close() {
        at.close();
    }

    /// So many bytes, made as they are read; tells how many were read.
    private record Generated(long size, AtomicLong read, AtomicBoolean closed)
            implements UploadContent {
        static Generated of(long size) {
            return new Generated(size, new AtomicLong(), new AtomicBoolean());
        }

        @Override
        public InputStream open() {
            return new InputStream() {
                private long left = size;

                @Override
                public int read() {
                    throw new AssertionError("read byte by byte");
                }

                @Override
                public int read(byte[] into, int offset, int length) {
                    var got = (int) Math.min(length, left);
                    left -= got;
                    read.addAndGet(got);
                    return got == 0 ? -1 : got;
                }

                @Override
                public void close() {
                    closed.set(true);
                }
            };
        }
    }

    /// Reads a request to its end, noting how far ahead of it the file was read, and answers.
    private static void answer(ServerSocket server, AtomicLong read, AtomicLong lead)
            throws IOException {
        try (var socket = server.accept()) {
            var from = socket.getInputStream();
            var taken = 0L;
            var end = "";
            for (var part = new byte[64 << 10]; !end.endsWith("0\r\n\r\n"); ) {
                var got = from.read(part);
                taken += got;
                lead.accumulateAndGet(read.get() - taken, Math::max);
                var text = end + new String(part, 0, got, StandardCharsets.ISO_8859_1);
                end = text.substring(Math.max(text.length() - 5, 0));
            }
            var answer =
                    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s";
            socket.getOutputStream()
                    .write(
                            answer.formatted(MESSAGE_JSON.length(), MESSAGE_JSON)
                                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aLargeFileIsNeverHeldWhole() throws IOException {
        var content = Generated.of(64L * MIB);
        var file = Upload.of("big.bin", content);
        var limit = AttachmentLimit.of(content.size());
        var lead = new AtomicLong();
        try (var server = new ServerSocket()) {
            server.setReceiveBufferSize(64 << 10);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            var url = URI.create("http://127.0.0.1:%d".formatted(server.getLocalPort()));
            try (var slow = new Fixture(config -> config.baseUrl(url))) {
                var messages = slow.client.messages();
                var sending =
                        Waiting.on(() ->
                                messages.create(
                                        CHANNEL, m -> m.attachmentLimit(limit).upload(file)));
                answer(server, content.read(), lead);
                assertThat(sending.outcome()).isEqualTo(Outcome.DONE);
            }
        }
        assertThat(content.read()).hasValue(content.size());
        // What the buffers of the two sockets and of the client hold, far below the whole.
        assertThat(lead.get()).isLessThan(16L * MIB);
        assertThat(content.closed()).isTrue();
    }

    @Test
    void aFileThatBecomesTooLargeEndsTheRequestAndIsNamed() {
        var content = Generated.of(64L * MIB);
        var error =
                catchThrowableOfType(
                        LimitExceededException.class, () -> send(Upload.of("big.bin", content)));
        assertThat(error.field()).contains("big.bin");
        assertThat(error.limit()).isEqualTo("0 to 10485760 bytes");
        assertThat(content.read().get()).isLessThan(11L * MIB);
        assertThat(content.closed()).isTrue();
        assertThat(at.server.received()).isEmpty();
    }

    @Test
    void filesThatBecomeTooLargeTogetherEndTheRequest() {
        var nine = Upload.of("nine.bin", Generated.of(9L * MIB));
        var error =
                catchThrowableOfType(LimitExceededException.class, () -> send(nine, nine, nine));
        assertThat(error.limit()).isEqualTo("0 to 26214400 bytes");
    }

    private void send(Upload... files) {
        at.client.messages().create(CHANNEL, m -> List.of(files).forEach(m::upload));
    }

    @Test
    void theObserverIsToldOfAllBytesInOrder() {
        at.server.reply(RecordingServer.json(200, MESSAGE_JSON));
        var told = new CopyOnWriteArrayList<UploadProgress>();
        send(Upload.of("f", new byte[100_000]).observed(told::add));
        assertThat(told).extracting(UploadProgress::sent).isSorted().doesNotHaveDuplicates();
        assertThat(told.getLast()).isEqualTo(new UploadProgress(100_000, OptionalLong.of(100_000)));
    }

    @Test
    void whatAnObserverThrowsEndsTheRequestAndComesOutAsItIs() {
        var thrown = new IllegalStateException("the observer's own");
        var file =
                Upload.of("f", new byte[100_000])
                        .observed(progress -> {
                            throw thrown;
                        });
        assertThat(catchThrowable(() -> send(file))).isSameAs(thrown);
        assertThat(at.server.received()).isEmpty();
    }

    @Test
    void aStreamIsSentOnceAndClosed() {
        at.server.reply(RecordingServer.json(200, MESSAGE_JSON));
        var closed = new AtomicBoolean();
        var stream =
                new ByteArrayInputStream("from a stream".getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public void close() {
                        closed.set(true);
                    }
                };
        var file = Upload.of("s.txt", stream);
        send(file);
        assertThat(at.last().text()).contains("Content-Type: text/plain", "from a stream");
        assertThat(closed).isTrue();
        assertThatThrownBy(() -> send(file))
                .isInstanceOf(UploadFailedException.class)
                .hasMessageContaining("s.txt")
                .hasMessageContaining("cannot be read again");
        assertThat(at.server.received()).hasSize(1);
    }

    @Test
    void aRequestWithAStreamIsNotRepeatedAndFailsWithItsFirstError() {
        at.server.reply(
                RecordingServer.json(500, "{}"),
                RecordingServer.json(429, "{\"retry_after\":0}"),
                RecordingServer.DROP);
        assertThat(catchThrowable(() -> send(stream()))).isInstanceOf(ServerErrorException.class);
        assertThat(catchThrowable(() -> send(stream()))).isInstanceOf(RateLimitedException.class);
        assertThat(catchThrowable(() -> send(stream()))).isInstanceOf(RestTransportException.class);
        assertThat(at.server.received()).hasSize(3);
    }

    private static Upload stream() {
        return Upload.of("s", new ByteArrayInputStream(new byte[] {1, 2, 3}));
    }

    @Test
    void anotherAttemptReadsEachFileFromItsBeginning() {
        at.server.reply(
                RecordingServer.json(429, "{\"retry_after\":0}"),
                RecordingServer.json(200, MESSAGE_JSON));
        var told = new ArrayList<Long>();
        var opened = new AtomicInteger();
        var content =
                (UploadContent)
                        () -> {
                            opened.incrementAndGet();
                            return new ByteArrayInputStream(new byte[5]);
                        };
        send(Upload.of("f", content).observed(progress -> told.add(progress.sent())));
        assertThat(opened).hasValue(2);
        assertThat(told).containsExactly(5L, 5L);
    }

    @Test
    void aStreamThatWasNotBegunIsSentByTheNextAttempt() throws IOException {
        int port;
        try (var unused = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = unused.getLocalPort();
        }
        var url = URI.create("http://127.0.0.1:" + port);
        try (var late = new Fixture(config -> config.baseUrl(url))) {
            var sending =
                    Waiting.on(
                            () -> late.client.messages().create(CHANNEL, m -> m.upload(stream())));
            late.clock.awaitSleepers(1);
            try (var server = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                late.clock.advance(Duration.ofSeconds(10));
                answer(server, new AtomicLong(), new AtomicLong());
            }
            assertThat(sending.outcome()).isEqualTo(Outcome.DONE);
        }
    }

    @Test
    void aVoiceMessageIsSentAsSound() {
        at.server.reply(RecordingServer.json(200, MESSAGE_JSON));
        var sound =
                Upload.of("a.ogg", new byte[] {1}).asVoice(Duration.ofMillis(1500), new byte[2]);
        at.client.messages().create(CHANNEL, m -> m.voiceMessage(sound));
        assertThat(at.last().text())
                .contains("Content-Type: audio/ogg", "\"duration_secs\":1.5", "\"flags\":8192");
    }
}
