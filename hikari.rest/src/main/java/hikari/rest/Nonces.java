package hikari.rest;

import hikari.api.Settable;
import hikari.api.message.CreateMessage;
import java.math.BigInteger;
import java.security.SecureRandom;

/// Marks messages so that Discord sends one only once, however often it is asked to.
final class Nonces {
    /// Written in base 36 this is 24 characters; Discord takes 25.
    private static final int BITS = 120;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Nonces() {}

    /// The message with a nonce of ours, unless it has one of the caller's.
    static CreateMessage mark(CreateMessage message) {
        if (message.nonce().isSet()) {
            return message;
        }
        return new CreateMessage(
                message.content(),
                Settable.of(new BigInteger(BITS, RANDOM).toString(Character.MAX_RADIX)),
                message.tts(),
                message.embeds(),
                message.allowedMentions(),
                message.messageReference(),
                message.components(),
                message.stickerIds(),
                message.attachments(),
                message.flags(),
                Settable.of(true),
                message.poll(),
                message.sharedClientTheme(),
                message.uploads());
    }

    /// Whether Discord looks at the message's nonce.
    static boolean isEnforced(CreateMessage message) {
        return message.nonce().value().isPresent() && message.enforceNonce().value().orElse(false);
    }
}
