package hikari.runtime.interaction;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.error.AlreadyRespondedException;
import hikari.api.error.HikariException;
import hikari.api.error.InteractionExpiredException;
import hikari.api.error.InteractionExpiredException.Limit;
import hikari.api.error.NotFoundErrorCode;
import hikari.api.error.ResponseNotAllowedException;
import hikari.api.error.RestResponseException;
import hikari.api.error.WaitInterruptedException;
import hikari.api.interaction.CallbackInteraction;
import hikari.api.interaction.CallbackResource;
import hikari.api.interaction.DeferredMessage;
import hikari.api.interaction.DeferredUpdate;
import hikari.api.interaction.Interaction;
import hikari.api.interaction.InteractionCallback;
import hikari.api.interaction.InteractionResponse;
import hikari.api.interaction.UpdateMessage;
import hikari.api.rest.Interactions;
import hikari.api.server.InteractionResponder;
import hikari.api.server.TimedResponder;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/// The response to one interaction, whichever way it came: once, in time, fitting, and deferred
/// when asked to.
final class Answering implements TimedResponder {
    /// How long before the time is over a deferral is sent, so that it arrives.
    static final Duration MARGIN = Duration.ofSeconds(1);

    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Logger LOG = LogManager.getLogger(Answering.class);

    private enum Stage {
        OPEN,
        DEFERRING,
        DEFERRED,
        RESPONDING,
        RESPONDED
    }

    private final Bot bot;
    private final Interaction interaction;
    private final InteractionResponder transport;
    private final RestTransport request;
    private final Timer timer;
    private final LongSupplier nanos;
    private final long arrivedNanos;
    private final Instant arrived = Instant.now();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    @GuardedBy("lock")
    private Stage stage = Stage.OPEN;

    /// What was or will be sent by itself.
    @GuardedBy("lock")
    private @Nullable InteractionResponse deferral;

    /// What was sent because it could not take the deferral's place.
    private volatile @Nullable Snowflake standIn;

    /// Runs work later.
    @FunctionalInterface
    interface Timer {
        void after(Duration delay, Runnable work);
    }

    /// @param bot edits what was deferred
    /// @param interaction what came just now
    /// @param transport takes the first response; empty for a request of our own
    /// @param timer runs the automatic deferral
    /// @param nanos the clock, as [System#nanoTime()]
    Answering(
            Bot bot,
            Interaction interaction,
            Optional<InteractionResponder> transport,
            Timer timer,
            LongSupplier nanos) {
        this.bot = bot;
        this.interaction = interaction;
        this.request = new RestTransport(bot, interaction);
        this.transport = transport.orElse(request);
        this.timer = timer;
        this.nanos = nanos;
        this.arrivedNanos = nanos.getAsLong();
    }

    @Override
    public Instant respondBy() {
        return arrived.plus(Limit.RESPONSE.duration());
    }

    @Override
    public Instant validUntil() {
        return arrived.plus(Limit.TOKEN.duration());
    }

    @Override
    public boolean isResponded() {
        lock.lock();
        try {
            return stage == Stage.RESPONDING || stage == Stage.RESPONDED;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Optional<Snowflake> standIn() {
        return Optional.ofNullable(standIn);
    }

    /// {@return whether it will be deferred by itself unless somebody responds}
    boolean isToBeDeferred() {
        lock.lock();
        try {
            return deferral != null;
        } finally {
            lock.unlock();
        }
    }

    /// Waits until a response or a deferral was given, or the time to give one is over.
    void awaitResponse() {
        lock.lock();
        try {
            while (stage != Stage.RESPONDED && stage != Stage.DEFERRED) {
                var left = Limit.RESPONSE.duration().minus(age());
                if (!left.isPositive()) {
                    return;
                }
                changed.awaitNanos(left.toNanos());
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void deferLate(InteractionResponse response) {
        var isDeferral = response instanceof DeferredMessage || response instanceof DeferredUpdate;
        if (!isDeferral || !interaction.accepts(response)) {
            throw notAllowed(response);
        }
        lock.lock();
        try {
            if (deferral != null || stage != Stage.OPEN) {
                return;
            }
            deferral = response;
        } finally {
            lock.unlock();
        }
        timer.after(Limit.RESPONSE.duration().minus(MARGIN).minus(age()), () -> defer(response));
    }

    private void defer(InteractionResponse response) {
        if (!advance(Stage.OPEN, Stage.DEFERRING)) {
            return;
        }
        var next = Stage.OPEN;
        try {
            transport.respond(response);
            next = Stage.DEFERRED;
        } catch (AlreadyRespondedException e) {
            LOG.debug("Interaction {} was responded to elsewhere", interaction.id(), e);
            next = Stage.RESPONDED;
        } catch (HikariException e) {
            LOG.warn("Interaction {} could not be deferred", interaction.id(), e);
        } finally {
            become(next);
        }
    }

    @Override
    public void respond(InteractionResponse response) {
        answer(
                response,
                () -> {
                    transport.respond(response);
                    return Optional.empty();
                });
    }

    @Override
    public InteractionCallback respondAndFetch(InteractionResponse response) {
        return answer(response, () -> Optional.of(request.respondAndFetch(response, transport)))
                .orElseGet(() -> new InteractionCallback(about(), Optional.empty()));
    }

    /// What is known without asking, as after an automatic deferral.
    private CallbackInteraction about() {
        return new CallbackInteraction(
                interaction.id(),
                interaction.type(),
                interaction.guildId(),
                interaction.channelId(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public <T> T follow(Function<? super Interactions, T> operation) {
        check(Limit.TOKEN);
        while (true) {
            try {
                return operation.apply(bot.rest().interactions());
            } catch (RestResponseException e) {
                if (!mayBeOnItsWay(e)) {
                    throw request.typed(e, isOver(Limit.RESPONSE));
                }
                LOG.debug("Discord has not taken in the response yet", e);
            }
            pause();
        }
    }

    /// A response over HTTP has left here before it has come to Discord.
    private boolean mayBeOnItsWay(RestResponseException e) {
        return e.code() == NotFoundErrorCode.UNKNOWN_WEBHOOK
                && transport != request
                && age().compareTo(Limit.RESPONSE.duration().plus(MARGIN)) < 0
                && hasLeft();
    }

    private boolean hasLeft() {
        lock.lock();
        try {
            return stage != Stage.OPEN && stage != Stage.DEFERRING;
        } finally {
            lock.unlock();
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private Optional<InteractionCallback> answer(
            InteractionResponse response, Supplier<Optional<InteractionCallback>> first) {
        if (!interaction.accepts(response)) {
            throw notAllowed(response);
        }
        var before = begin();
        var next = before;
        try {
            var made = before == Stage.DEFERRED ? respondLate(response) : respondFirst(first);
            next = Stage.RESPONDED;
            return made;
        } catch (AlreadyRespondedException e) {
            next = before == Stage.DEFERRED ? before : Stage.RESPONDED;
            throw e;
        } finally {
            become(next); // what Discord did not take may be tried again
        }
    }

    private Optional<InteractionCallback> respondFirst(
            Supplier<Optional<InteractionCallback>> first) {
        check(Limit.RESPONSE);
        return first.get();
    }

    private Optional<InteractionCallback> respondLate(InteractionResponse response) {
        return new AfterDeferral(this, interaction, deferral(), sent -> standIn = sent)
                .respond(response)
                .map(message ->
                        new InteractionCallback(
                                about(),
                                Optional.of(
                                        new CallbackResource(
                                                response instanceof UpdateMessage ? 7 : 4,
                                                Optional.empty(),
                                                Optional.of(message)))));
    }

    private InteractionResponse deferral() {
        lock.lock();
        try {
            if (deferral == null) {
                throw new IllegalStateException("Nothing was deferred");
            }
            return deferral;
        } finally {
            lock.unlock();
        }
    }

    private void check(Limit limit) {
        if (isOver(limit)) {
            throw new InteractionExpiredException(limit, interaction.id(), null);
        }
    }

    private boolean isOver(Limit limit) {
        return age().compareTo(limit.duration()) >= 0;
    }

    private Duration age() {
        return Duration.ofNanos(nanos.getAsLong() - arrivedNanos);
    }

    /// Waits for a deferral that is being sent.
    ///
    /// @return the stage before
    private Stage begin() {
        lock.lock();
        try {
            while (stage == Stage.DEFERRING) {
                changed.await();
            }
            var before = stage;
            if (before != Stage.OPEN && before != Stage.DEFERRED) {
                throw new AlreadyRespondedException(interaction.id());
            }
            stage = Stage.RESPONDING;
            return before;
        } catch (InterruptedException e) {
            throw interrupted(e);
        } finally {
            lock.unlock();
        }
    }

    private WaitInterruptedException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new WaitInterruptedException(
                "Interrupted while interaction %s was responded to".formatted(interaction.id()),
                cause);
    }

    private boolean advance(Stage from, Stage to) {
        lock.lock();
        try {
            var advances = stage == from;
            if (advances) {
                stage = to;
            }
            return advances;
        } finally {
            lock.unlock();
        }
    }

    private void become(Stage next) {
        lock.lock();
        try {
            stage = next;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private ResponseNotAllowedException notAllowed(InteractionResponse response) {
        return new ResponseNotAllowedException(
                interaction.id(), interaction.getClass(), response.getClass());
    }
}
