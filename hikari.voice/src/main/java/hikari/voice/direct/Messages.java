package hikari.voice.direct;

import hikari.voice.crypto.Mode;
import hikari.voice.crypto.TransportCipher;
import hikari.voice.encryption.DaveOps;
import java.io.IOException;
import java.nio.ByteBuffer;

/// What each message of a voice server does. Ops that are unknown, and there are some that are not
/// documented, do nothing.
///
/// @see "Discord documentation: Opcodes and Status Codes, Voice Opcodes"
final class Messages {
    private static final int MAX_VERSION = 0xFFFF;
    private static final int MAX_TRANSITION = 0xFFFF;
    private static final int NO_FLAGS = 0;

    private final Shared shared;
    private final ServerSession session;
    private final Link link;

    Messages(Shared shared, ServerSession session, Link link) {
        this.shared = shared;
        this.session = session;
        this.link = link;
    }

    void take(Incoming message)
            throws MalformedMessageException, IOException, InterruptedException {
        if (!session.isNew(message.sequence())) {
            return;
        }
        if (message.payload().hasRemaining()) {
            takeBinary(message);
            return;
        }
        switch (message.op()) {
            case 2 -> ready(message);
            case 4 -> described(message);
            case 5 -> speaking(message);
            case 6 -> link.acknowledged(message);
            case 8 -> link.hello(message);
            case 9 -> resumed();
            case 11 -> message.ids("user_ids").forEach(session.speakers()::joined);
            case 12 -> video(message);
            case 13 -> session.speakers().left(message.id("user_id"));
            case DaveOps.PREPARE_TRANSITION -> prepareTransition(message);
            case DaveOps.EXECUTE_TRANSITION ->
                    session.transitions()
                            .execute(message.number("transition_id", 0, MAX_TRANSITION));
            case DaveOps.PREPARE_EPOCH -> prepareEpoch(message);
            default -> {}
        }
    }

    private void takeBinary(Incoming message)
            throws MalformedMessageException, InterruptedException {
        var transitions = session.transitions();
        var payload = message.payload();
        switch (message.op()) {
            case DaveOps.EXTERNAL_SENDER -> work(() -> transitions.externalSender(payload));
            case DaveOps.PROPOSALS -> work(() -> transitions.proposals(payload));
            case DaveOps.ANNOUNCE_COMMIT -> {
                int transition = transition(payload);
                work(() -> transitions.commit(transition, payload));
            }
            case DaveOps.WELCOME -> {
                int transition = transition(payload);
                work(() -> transitions.welcome(transition, payload));
            }
            default -> {}
        }
    }

    private void ready(Incoming message)
            throws MalformedMessageException, IOException, InterruptedException {
        if (!session.isEstablished()) {
            link.ready(message);
        }
    }

    /// Only once in a session: a key that is handed over again must not begin its nonces again.
    private void described(Incoming message)
            throws MalformedMessageException, InterruptedException {
        if (session.isEstablished()) {
            return;
        }
        var mode =
                Mode.of(message.text("mode"))
                        .orElseThrow(() -> new MalformedMessageException("an unknown mode"));
        var secret = message.bytes("secret_key", TransportCipher.KEY);
        int version =
                message.has("dave_protocol_version")
                        ? message.number("dave_protocol_version", 0, MAX_VERSION)
                        : 0;
        if (!session.hasPort()) {
            throw new MalformedMessageException("a description of a session without audio");
        }
        session.over(link);
        session.described(mode, secret, version);
        link.say(Outgoing.speaking(NO_FLAGS, session.ssrc()));
        link.established();
    }

    private void resumed() {
        if (session.isEstablished()) {
            session.over(link);
            session.resumed();
            link.established();
        }
    }

    private void speaking(Incoming message) throws MalformedMessageException {
        if (!message.has("user_id")) {
            return;
        }
        var user = message.id("user_id");
        session.speakers().sends(user, message.unsigned("ssrc"));
        session.speakers().speaks(user, message.unsigned("speaking"));
    }

    private void video(Incoming message) throws MalformedMessageException {
        if (message.has("user_id") && message.has("audio_ssrc")) {
            session.speakers().sends(message.id("user_id"), message.unsigned("audio_ssrc"));
        }
    }

    private void prepareTransition(Incoming message)
            throws MalformedMessageException, InterruptedException {
        int transition = message.number("transition_id", 0, MAX_TRANSITION);
        int version = message.number("protocol_version", 0, MAX_VERSION);
        work(() -> session.transitions().prepareTransition(transition, version));
    }

    private void prepareEpoch(Incoming message)
            throws MalformedMessageException, InterruptedException {
        int version = message.number("protocol_version", 0, MAX_VERSION);
        long epoch = message.millis("epoch", 0, Long.MAX_VALUE);
        work(() -> session.transitions().prepareEpoch(version, epoch));
    }

    private static int transition(ByteBuffer payload) throws MalformedMessageException {
        if (payload.remaining() < Short.BYTES) {
            throw new MalformedMessageException("a transition without a number");
        }
        return payload.getShort() & 0xFFFF;
    }

    private void work(Runnable change) throws InterruptedException {
        shared.workers().run(change);
    }
}
