package hikari.benchmarks.interactions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/// What somebody may do to the server. Each runs on several connections at once until it is done.
enum Attack {
    BAD_SIGNATURES("100,000 bad signatures", 50) {
        @Override
        void run(int port, SignedRequests requests, int number) throws IOException {
            try (var client = new Client(port)) {
                for (var i = 0; i < 2_000; i++) {
                    expect(client.write(requests.forged(i)).status(), 401);
                }
            }
        }
    },
    SLOW_HEADS("2,000 heads that trickle", 2_000) {
        @Override
        void run(int port, SignedRequests requests, int number) throws IOException {
            try (var client = new Client(port)) {
                trickle(client.write("POST / HTTP/1.1\r\nHost: x\r\n"), "X: 1\r\n");
            }
        }
    },
    SLOW_BODIES("1,000 bodies that trickle", 1_000) {
        @Override
        void run(int port, SignedRequests requests, int number) throws IOException {
            try (var client = new Client(port)) {
                trickle(client.write(SignedRequests.head(new byte[64], 1 << 20)), "x");
            }
        }
    },
    LARGE_BODIES("500 bodies of 1 MiB", 500) {
        @Override
        void run(int port, SignedRequests requests, int number) throws IOException {
            try (var client = new Client(port)) {
                client.write(SignedRequests.head(new byte[64], 1 << 20));
                var piece = new byte[1 << 14];
                for (var i = 0; i < 1 << 6; i++) {
                    client.write(piece);
                }
                client.status();
            }
        }
    },
    ENDLESS_BODIES("200 endless bodies", 200) {
        @Override
        void run(int port, SignedRequests requests, int number) throws IOException {
            try (var client = new Client(port)) {
                var head =
                        new String(SignedRequests.head(new byte[64], 0), StandardCharsets.US_ASCII);
                client.write(head.replace("Content-Length: 0", "Transfer-Encoding: chunked"));
                var chunk = "4000\r\n" + "x".repeat(0x4000) + "\r\n";
                for (var i = 0; i < 10_000; i++) {
                    client.write(chunk);
                }
            }
        }
    },
    BOMBS("200 bodies of 1 MB that inflate to 1 GB", 200) {
        @Override
        void run(int port, SignedRequests requests, int number) throws IOException {
            try (var client = new Client(port)) {
                var head =
                        new String(
                                SignedRequests.head(new byte[64], BOMB.length),
                                StandardCharsets.US_ASCII);
                client.write(head.replace("Host:", "Content-Encoding: gzip\r\nHost:"));
                client.write(BOMB).status();
            }
        }
    },
    HEADER_FLOODS("500 heads without end", 500) {
        @Override
        void run(int port, SignedRequests requests, int number) throws IOException {
            try (var client = new Client(port)) {
                client.write("POST / HTTP/1.1\r\nHost: x\r\n");
                var hundred = "X-Flood: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\r\n".repeat(100);
                for (var i = 0; i < 1_000; i++) {
                    client.write(hundred);
                }
            }
        }
    },
    PIPELINES("20,000 requests sent without waiting", 20) {
        @Override
        void run(int port, SignedRequests requests, int number) throws IOException {
            try (var client = new Client(port)) {
                var all = new ByteArrayOutputStream();
                for (var i = 0; i < 1_000; i++) {
                    all.write(requests.forged(i));
                }
                Thread.ofVirtual().start(() -> quietly(() -> client.write(all.toByteArray())));
                for (var i = 0; i < 1_000; i++) {
                    expect(client.status(), 401);
                }
            }
        }
    },
    SILENT("5,000 connections on which nothing comes", 5_000) {
        @Override
        void run(int port, SignedRequests requests, int number) throws IOException {
            try (var client = new Client(port)) {
                client.status();
            }
        }
    };

    private static final byte[] ZEROES = new byte[1 << 20];

    private static final byte[] BOMB = bomb();

    final String title;
    final int connections;

    Attack(String title, int connections) {
        this.title = title;
        this.connections = connections;
    }

    /// Does it on one connection.
    ///
    /// @throws IOException when the server cuts it off, which it may
    abstract void run(int port, SignedRequests requests, int number) throws IOException;

    private static void expect(int status, int expected) {
        if (status != expected) {
            throw new IllegalStateException("%d instead of %d".formatted(status, expected));
        }
    }

    private static void trickle(Client client, String piece) throws IOException {
        while (true) {
            client.write(piece);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Something that may fail because the server hangs up.
    @FunctionalInterface
    interface Cut {
        void run() throws IOException;
    }

    static void quietly(Cut cut) {
        try {
            cut.run();
        } catch (IOException e) {
            return; // as it should
        }
    }

    private static byte[] bomb() {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            for (var i = 0; i < 1_000; i++) {
                gzip.write(ZEROES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.copyOf(bytes.toByteArray(), 1_000_000);
    }
}
