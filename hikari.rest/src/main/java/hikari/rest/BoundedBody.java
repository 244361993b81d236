package hikari.rest;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/// Collects a body up to a bound; what goes beyond is not read.
final class BoundedBody implements BodySubscriber<Answer.Body> {
    /// Far above anything that Discord answers.
    static final int SUCCESS_BYTES = 64 << 20;

    /// Enough for the errors of the largest request.
    static final int ERROR_BYTES = 256 << 10;

    private final int bound;
    private final Progress progress;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<Answer.Body> whole = new CompletableFuture<>();
    private @Nullable Subscription subscription;

    BoundedBody(ResponseInfo head, Progress progress) {
        this.progress = progress;
        progress.reading();
        this.bound = head.statusCode() < 300 ? SUCCESS_BYTES : ERROR_BYTES;
    }

    @Override
    public CompletionStage<Answer.Body> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        this.subscription = subscription;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        progress.reading();
        if (whole.isDone()) {
            return;
        }
        for (var part : parts) {
            var chunk = new byte[Math.min(part.remaining(), bound - bytes.size())];
            part.get(chunk);
            bytes.writeBytes(chunk);
            if (part.hasRemaining()) {
                finish(true);
                return;
            }
        }
    }

    @Override
    public void onError(Throwable failure) {
        whole.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        finish(false);
    }

    private void finish(boolean isCut) {
        whole.complete(new Answer.Body(bytes.toByteArray(), isCut));
        if (isCut && subscription != null) {
            subscription.cancel();
        }
    }
}
