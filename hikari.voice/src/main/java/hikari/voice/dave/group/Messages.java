package hikari.voice.dave.group;

import hikari.api.voice.dave.DaveException;
import hikari.voice.dave.codec.FramedContent;
import hikari.voice.dave.codec.GroupContext;
import hikari.voice.dave.codec.Octets;
import hikari.voice.dave.codec.PublicMessage;
import hikari.voice.dave.schedule.EpochSecrets;
import hikari.voice.dave.suite.Hkdf;
import hikari.voice.dave.suite.SigningKey;
import java.util.Optional;

/// Who signed a message, and that a member did (RFC 9420, 6.1 and 6.2).
final class Messages {
    private static final String LABEL = "FramedContentTBS";

    private Messages() {}

    static PublicMessage sign(FramedContent content, GroupContext context, SigningKey key) {
        byte[] signed = PublicMessage.toBeSigned(content, context);
        return new PublicMessage(
                content, key.sign(LABEL, signed), Optional.empty(), Optional.empty());
    }

    /// With the two tags that a member's commit has.
    static PublicMessage tag(
            PublicMessage commit, Octets confirmation, GroupContext context, EpochSecrets secrets) {
        var confirmed = with(commit, Optional.of(confirmation), Optional.empty());
        Octets membership = secrets.membershipTag(confirmed.toBeTagged(context));
        return with(confirmed, confirmed.confirmationTag(), Optional.of(membership));
    }

    static void verify(PublicMessage message, GroupContext context, Octets signatureKey) {
        SigningKey.verify(
                signatureKey,
                LABEL,
                PublicMessage.toBeSigned(message.content(), context),
                message.signature());
    }

    static void verifyMembership(
            PublicMessage message, GroupContext context, EpochSecrets secrets) {
        Octets expected = secrets.membershipTag(message.toBeTagged(context));
        byte[] actual = message.membershipTag().orElse(Octets.EMPTY).bytes();
        if (!Hkdf.same(expected.bytes(), actual)) {
            throw new DaveException("a message whose sender does not know the epoch");
        }
    }

    private static PublicMessage with(
            PublicMessage message, Optional<Octets> confirmation, Optional<Octets> membership) {
        return new PublicMessage(message.content(), message.signature(), confirmation, membership);
    }
}
