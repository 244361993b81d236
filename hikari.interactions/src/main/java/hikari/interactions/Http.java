package hikari.interactions;

import io.helidon.common.context.Context;
import io.helidon.http.DirectHandler;
import io.helidon.http.DirectHandler.EventType;
import io.helidon.http.HttpLogConfig;
import io.helidon.http.Status;
import io.helidon.http.encoding.ContentEncodingContext;
import io.helidon.http.media.MediaContext;
import io.helidon.webserver.ListenerConfig;
import io.helidon.webserver.ListenerContext;
import io.helidon.webserver.Router;
import io.helidon.webserver.http.DirectHandlers;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http1.Http1Config;
import io.helidon.webserver.http1.Http1ConnectionSelector;
import io.helidon.webserver.spi.ServerConnectionSelector;
import java.util.concurrent.ExecutorService;

/// Helidon's HTTP/1.1, set up for one life of the server: no discovered features, one handler for
/// all requests, and only statuses of our own table.
///
/// @param executor Helidon's, for what it does aside from the connection's thread
/// @param config limits
/// @param router brings every request to the one handler
/// @param http1 makes the protocol's side of a connection
record Http(
        ExecutorService executor,
        ListenerConfig config,
        Router router,
        ServerConnectionSelector http1)
        implements ListenerContext {
    private static final Context CONTEXT = Context.builder().id("hikari").build();
    private static final MediaContext NO_MEDIA =
            MediaContext.builder()
                    .mediaSupportsDiscoverServices(false)
                    .registerDefaults(false)
                    .build();
    private static final ContentEncodingContext NO_ENCODING =
            ContentEncodingContext.builder().contentEncodingsDiscoverServices(false).build();
    private static final DirectHandlers ERRORS = errors();

    static Http serving(Handler handler, int maxBodyBytes, ExecutorService executor) {
        var http1 =
                Http1Config.builder()
                        .log(HttpLogConfig.builder().sendLog(false).receiveLog(false).build())
                        .build();
        return new Http(
                executor,
                ListenerConfig.builder()
                        .protocolsDiscoverServices(false)
                        .maxPayloadSize(maxBodyBytes)
                        .build(),
                Router.builder().addRouting(HttpRouting.builder().any(handler)).build(),
                Http1ConnectionSelector.builder().config(http1).build());
    }

    /// {@return how many bytes one request may have on the wire: the body, framed as badly as
    /// chunks can, and its headers}
    long maxRequestBytes() {
        return 8 * config.maxPayloadSize() + (1 << 16);
    }

    @Override
    public Context context() {
        return CONTEXT;
    }

    @Override
    public MediaContext mediaContext() {
        return NO_MEDIA;
    }

    @Override
    public ContentEncodingContext contentEncodingContext() {
        return NO_ENCODING;
    }

    @Override
    public DirectHandlers directHandlers() {
        return ERRORS;
    }

    private static DirectHandlers errors() {
        var errors = DirectHandlers.builder();
        for (var type : EventType.values()) {
            errors.addHandler(
                    type,
                    (request, event, status, headers, message) ->
                            DirectHandler.TransportResponse.builder()
                                    .status(ours(status))
                                    .keepAlive(false)
                                    .build());
        }
        return errors.build();
    }

    /// What Helidon refuses by itself, in the words of our table. What it takes for an internal
    /// error is input that it did not expect, as our own code lets no other exception through; it
    /// would log each with its stack.
    private static Status ours(Status status) {
        return switch (status.code()) {
            case 413 -> Status.REQUEST_ENTITY_TOO_LARGE_413;
            case 414 -> Status.NOT_FOUND_404;
            default -> Status.BAD_REQUEST_400;
        };
    }
}
