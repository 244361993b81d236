package hikari.rest;

import hikari.api.Token;
import hikari.api.error.SearchNotReadyException;
import hikari.api.error.WaitInterruptedException;
import hikari.api.rest.RestConfig;
import hikari.api.rest.TokenSource;
import hikari.api.spi.RateLimiter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Sends requests: waits for the limits, makes attempts, repeats what is safe to repeat, and tells
/// errors apart.
final class DefaultExchange implements Exchange {
    private static final Logger LOG = LogManager.getLogger(DefaultExchange.class);

    private final RestConfig config;
    private final String base;
    private final Optional<TokenSource> tokens;
    private final Supplier<Session> alive;
    private final RandomGenerator random;

    /// An exchange.
    ///
    /// @param config how the client talks to Discord
    /// @param tokens has the token that requests are authorized with
    /// @param alive what the client has while it is alive; throws a conflict while it is not
    /// @param random for the jitter of pauses
    DefaultExchange(
            RestConfig config,
            Optional<TokenSource> tokens,
            Supplier<Session> alive,
            RandomGenerator random) {
        this.config = config;
        this.tokens = tokens;
        this.base = config.baseUrl().toString().replaceAll("/+$", "");
        this.alive = alive;
        this.random = random;
    }

    @Override
    public <T> T fetch(Call<T> call) {
        var session = alive.get();
        return session.codec().decode(call.route(), send(session, call));
    }

    @Override
    public <T> Optional<T> find(Call<T> call) {
        var session = alive.get();
        var answer = send(session, call);
        return answer.status() == 204
                ? Optional.empty()
                : Optional.of(session.codec().decode(call.route(), answer));
    }

    @Override
    public void run(Call<Void> call) {
        var answer = send(alive.get(), call);
        LOG.trace("{} answered {}", call.route().shape(), answer.status());
    }

    @Override
    public Repetition repeat(Call<Void> call, Duration period) {
        return new Repetition(this, alive.get(), call, period);
    }

    private Answer send(Session session, Call<?> call) {
        var route = call.route();
        var json = call.content().json().map(session.codec()::encode);
        var limited =
                new RateLimiter.Request(
                        route.shape(),
                        call.major(),
                        !route.has(Trait.NOT_GLOBALLY_LIMITED),
                        config.longestWait());
        var retries = new Retries(config.maxRetries(), config.longestWait(), random);
        try (var body = new RequestBody(json, call.content());
                var turn = session.limiter().enter(limited)) {
            return attempt(session, turn, call, body, retries);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WaitInterruptedException("Interrupted during " + route.shape(), e);
        }
    }

    private Answer attempt(
            Session session, RateLimiter.Turn turn, Call<?> call, RequestBody body, Retries retries)
            throws InterruptedException {
        while (true) {
            var token = token(call);
            turn.await();
            var answered = once(session, call, token, body, retries);
            if (answered.isEmpty()) {
                continue;
            }
            var answer = answered.get();
            var error = answer.isSuccess() ? Optional.<ErrorBody>empty() : ErrorBody.read(answer);
            turn.answered(Headers.rateLimits(answer, error));
            if (answer.status() == 407) {
                throw TransportErrors.refusedByProxy(call.route().shape(), config, null);
            }
            if (answer.status() == 202 && call.route().has(Trait.INDEXED)) {
                session.pause(pauseUntilIndexed(call, answer, retries));
                continue;
            }
            if (answer.isSuccess() || isGoneAlready(call, answer, retries)) {
                return answer;
            }
            if (mayTryAnotherToken(answer, token, retries) && body.mayBeSentAgain()) {
                continue;
            }
            var isLimited = answer.status() == 429 && retries.mayWait();
            var isFailed = answer.status() >= 500 && call.repeatable() && retries.mayRepeat();
            if (!body.mayBeSentAgain() || !isLimited && !isFailed) {
                throw Errors.of(call.route().shape(), answer, error);
            }
            if (isFailed) {
                LOG.debug("{} answered {}, repeating", call.route().shape(), answer.status());
                session.pause(retries.pause(Headers.retryAfter(answer, error)));
            }
        }
    }

    /// The answer, or nothing after the pause before it makes sense to ask again.
    private Optional<Answer> once(
            Session session, Call<?> call, Optional<Token> token, RequestBody body, Retries retries)
            throws InterruptedException {
        try {
            var content = body.publisher();
            var progress = new Progress(config.timeouts(), whole(body), System::nanoTime);
            var request = request(call, token, body, progress.watch(content));
            return Optional.of(session.transport().send(request, progress));
        } catch (IOException e) {
            session.pause(pauseAfter(e, call, body, retries));
            return Optional.empty();
        }
    }

    private Duration pauseUntilIndexed(Call<?> call, Answer answer, Retries retries) {
        var body = ErrorBody.read(answer);
        var pause = retries.pauseUntilReady(Headers.retryAfter(answer, body));
        if (!retries.mayWait(pause)) {
            throw new SearchNotReadyException(
                    call.route().shape(),
                    pause,
                    body.map(ErrorBody::documentsIndexed).orElse(0),
                    config.longestWait());
        }
        LOG.debug("{} is not indexed yet, asking again in {}", call.route().shape(), pause);
        return pause;
    }

    /// An attempt of which nothing is known may have deleted what the repeated one does not find.
    private static boolean isGoneAlready(Call<?> call, Answer answer, Retries retries) {
        return answer.status() == 404
                && retries.isUncertain()
                && call.route().isVoid()
                && call.route().shape().method().equals("DELETE");
    }

    private Duration pauseAfter(
            IOException failure, Call<?> call, RequestBody body, Retries retries) {
        var route = call.route().shape();
        body.checkFiles(route);
        var mayRepeat = call.repeatable() || TransportErrors.wasNeverSent(failure);
        if (!mayRepeat
                || TransportErrors.isLasting(failure)
                || !body.mayBeSentAgain()
                || !retries.mayRepeat()) {
            throw TransportErrors.of(route, config, failure);
        }
        LOG.debug("{} got no answer, repeating", route, failure);
        return retries.pause(Optional.empty());
    }

    private Duration whole(RequestBody body) {
        return body.hasFiles() ? config.timeouts().upload() : config.timeouts().attempt();
    }

    private HttpRequest request(
            Call<?> call, Optional<Token> token, RequestBody body, BodyPublisher content) {
        var route = call.route();
        var path = PathTemplate.fill(route.shape().template(), call.path());
        var request =
                HttpRequest.newBuilder(URI.create(base + path + PathTemplate.query(call.query())))
                        .method(route.shape().method(), content)
                        .header("User-Agent", config.userAgent())
                        .header("Accept", route.isBytes() ? "*/*" : "application/json");
        call.headers().forEach(request::header);
        call.authorization()
                .map(Call.Authorization::value)
                .or(() -> token.map(Token::authorization))
                .ifPresent(value -> request.header("Authorization", value));
        body.contentType().ifPresent(type -> request.header("Content-Type", type));
        call.reason()
                .ifPresent(reason ->
                        request.header("X-Audit-Log-Reason", PathTemplate.encode(reason)));
        return request.build();
    }

    /// The token that a request takes besides what it brings itself.
    private Optional<Token> token(Call<?> call) throws InterruptedException {
        var route = call.route();
        return tokens.isEmpty()
                        || route.has(Trait.TOKEN_IN_PATH)
                        || route.has(Trait.UNAUTHORIZED)
                        || call.authorization().isPresent()
                ? Optional.empty()
                : Optional.of(tokens.get().acquire(new DefaultOAuth2(this)));
    }

    private boolean mayTryAnotherToken(Answer answer, Optional<Token> token, Retries retries) {
        return answer.status() == 401
                && token.isPresent()
                && retries.mayTryAnotherToken()
                && tokens.orElseThrow().refused(token.get());
    }
}
