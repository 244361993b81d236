package hikari.runtime.request;

import hikari.api.Flags;
import hikari.api.error.EventTimeoutException;
import hikari.api.error.GatewayRateLimitedException;
import hikari.api.event.EventManager;
import hikari.api.event.GatewayAnswerEvent;
import hikari.api.gateway.IncompleteMembersException;
import hikari.api.gateway.Intent;
import hikari.api.gateway.MemberRequest;
import hikari.api.gateway.MemberRequestResult;
import hikari.api.gateway.MissingIntentException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// Asks for members over the gateway, and gathers the answers. Thread-safe.
public final class MemberRequests {
    private final EventManager events;
    private final Flags<Intent> intents;
    private final Consumer<MemberRequest> sender;
    private final LongSupplier nanoTime;
    private final AllMembersRule rule;
    private final AtomicLong nonces = new AtomicLong();

    /// Requests of one bot.
    ///
    /// @param events brings the answers
    /// @param intents the bot's
    /// @param sender sends a request over the guild's shard
    public MemberRequests(
            EventManager events, Flags<Intent> intents, Consumer<MemberRequest> sender) {
        this(events, intents, sender, System::nanoTime);
    }

    MemberRequests(
            EventManager events,
            Flags<Intent> intents,
            Consumer<MemberRequest> sender,
            LongSupplier nanoTime) {
        this.events = events;
        this.intents = intents;
        this.sender = sender;
        this.nanoTime = nanoTime;
        this.rule = new AllMembersRule(nanoTime);
    }

    /// Sends a request, and waits for nothing.
    ///
    /// @param request which members
    public void send(MemberRequest request) {
        check(request);
        if (request.isForAll()) {
            rule.take(request.guildId());
        }
        sender.accept(request);
    }

    /// Sends a request and waits for all that comes of it.
    ///
    /// @param request which members
    /// @param timeout how long to wait
    /// @return all of it
    public MemberRequestResult fetch(MemberRequest request, Duration timeout) {
        check(request);
        var time = TimeLeft.of(timeout, nanoTime);
        while (true) {
            if (request.isForAll()) {
                awaitTurn(request, time);
            }
            var nonce = "hikari-" + nonces.incrementAndGet();
            var gathering = new MemberGathering(request.guildId(), nonce);
            try (var waiter = events.expect(GatewayAnswerEvent.class, gathering::take)) {
                sender.accept(request.withNonce(nonce));
                waiter.await(time.left());
            } catch (EventTimeoutException e) {
                throw incomplete(gathering, timeout, e);
            }
            var refused = gathering.refused();
            if (refused.isEmpty()) {
                return gathering.result();
            }
            rule.refused(request.guildId(), refused.orElseThrow());
            pause(request, refused.orElseThrow(), time);
        }
    }

    private void check(MemberRequest request) {
        if (request.isForAll()) {
            need(Intent.GUILD_MEMBERS, "A request for all members of a guild");
        }
        if (request.presences()) {
            need(Intent.GUILD_PRESENCES, "A request for members with their presences");
        }
    }

    private void need(Intent intent, String what) {
        if (!intents.has(intent)) {
            throw new MissingIntentException(what, Flags.of(intent), intents);
        }
    }

    private void awaitTurn(MemberRequest request, TimeLeft time) {
        for (var wait = rule.take(request.guildId());
                !wait.isZero();
                wait = rule.take(request.guildId())) {
            pause(request, wait, time);
        }
    }

    /// Waits in the event manager: that ends when the bot closes, and lets events pass a listener
    /// that waits here.
    private void pause(MemberRequest request, Duration wait, TimeLeft time) {
        if (wait.compareTo(time.left()) > 0) {
            throw new GatewayRateLimitedException(
                    "The members of guild %s".formatted(request.guildId()), wait);
        }
        try (var nothing = events.expect(GatewayAnswerEvent.class, answer -> false)) {
            nothing.await(wait);
        } catch (EventTimeoutException _) {
            return; // the time is over
        }
    }

    private static IncompleteMembersException incomplete(
            MemberGathering gathering, Duration timeout, EventTimeoutException cause) {
        var incomplete = new IncompleteMembersException(gathering.result(), timeout);
        incomplete.initCause(cause);
        return incomplete;
    }
}
