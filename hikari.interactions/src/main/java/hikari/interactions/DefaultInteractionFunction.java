package hikari.interactions;

import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.WaitInterruptedException;
import hikari.api.event.Subscription;
import hikari.api.interaction.Interaction;
import hikari.api.server.HttpAnswer;
import hikari.api.server.HttpRequest;
import hikari.api.server.InteractionFunction;
import hikari.api.server.InteractionHandler;
import hikari.api.server.WebhookEventHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/// Answers requests that somebody else's server has received.
final class DefaultInteractionFunction implements InteractionFunction {
    private static final Logger LOG = LogManager.getLogger(InteractionFunction.class);

    private final Application application;
    private final Dispatcher dispatcher;
    private final RejectionLog rejections = new RejectionLog(LOG, System::nanoTime);
    private final Workers handlers = new Workers();
    private final AtomicBoolean closed = new AtomicBoolean();

    /// @throws hikari.api.error.InteractionServerException when a public key is none
    DefaultInteractionFunction(Application application) {
        application.check().requireKeys();
        this.application = application;
        this.dispatcher =
                new Dispatcher(
                        new Applications(application, ""),
                        SignatureVerifiers.best(),
                        rejections,
                        new Payloads(),
                        this::begin);
    }

    @Override
    public HttpAnswer answer(HttpRequest request) {
        if (closed.get()) {
            throw new ComponentStateConflictException("The interaction function is closed");
        }
        var place = new Place();
        dispatcher.answer(new Request(request), place);
        return place.await();
    }

    private void begin(String name, Runnable handler) {
        handlers.start(
                name,
                () -> {
                    try {
                        handler.run();
                    } catch (RuntimeException e) {
                        LOG.debug("An answer could not be given: {}", e.toString());
                    }
                });
    }

    @Override
    public <I extends Interaction> Subscription handle(
            Class<I> type, InteractionHandler<? super I> handler) {
        return application.handlers().handle(type, handler);
    }

    @Override
    public Subscription onWebhookEvent(WebhookEventHandler handler) {
        return application.handlers().onWebhookEvent(handler);
    }

    @Override
    public void close() {
        closed.set(true);
        handlers.interrupt();
        rejections.flush();
    }

    /// Where the answer is put.
    private static final class Place implements Outgoing {
        private final CountDownLatch given = new CountDownLatch(1);
        private final AtomicReference<@Nullable HttpAnswer> answer = new AtomicReference<>();

        @Override
        public void send(Answer outgoing) {
            try {
                put(outgoing);
            } catch (Throwable e) {
                put(Answer.text(500, "The response could not be made"));
                throw e;
            }
        }

        private void put(Answer outgoing) {
            var body = bytes(outgoing.body());
            answer.set(new HttpAnswer(outgoing.status(), outgoing.contentType(), body));
            given.countDown();
        }

        @Override
        public void sendLast(Answer outgoing) {
            send(outgoing);
        }

        private static byte[] bytes(Answer.Body body) {
            return switch (body) {
                case Answer.Body.Whole(var bytes) -> bytes;
                case Answer.Body.Streamed(var source) -> {
                    var out = new ByteArrayOutputStream();
                    try {
                        source.writeTo(out);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    yield out.toByteArray();
                }
            };
        }

        HttpAnswer await() {
            try {
                given.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new WaitInterruptedException(
                        "Interrupted while an interaction was answered", e);
            }
            var there = answer.get();
            if (there == null) {
                throw new IllegalStateException("An answer was given that is none");
            }
            return there;
        }
    }

    private record Request(HttpRequest request) implements Incoming {
        @Override
        public String method() {
            return request.method();
        }

        @Override
        public String path() {
            return request.path();
        }

        @Override
        public List<String> signatures() {
            return request.header("X-Signature-Ed25519");
        }

        @Override
        public List<String> timestamps() {
            return request.header("X-Signature-Timestamp");
        }

        @Override
        public List<String> contentTypes() {
            return request.header("Content-Type");
        }

        @Override
        public List<String> contentEncodings() {
            return request.header("Content-Encoding");
        }

        @Override
        public byte[] body() {
            return request.body();
        }

        @Override
        public String client() {
            return "another server's client";
        }
    }
}
