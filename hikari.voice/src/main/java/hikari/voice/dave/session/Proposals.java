package hikari.voice.dave.session;

import hikari.api.Snowflake;
import hikari.api.voice.dave.DaveException;
import hikari.voice.dave.codec.MlsReader;
import hikari.voice.dave.codec.Octets;
import hikari.voice.dave.codec.Proposal;
import hikari.voice.dave.codec.PublicMessage;
import hikari.voice.dave.group.Group;
import hikari.voice.dave.suite.Derivation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The proposals of one epoch that the server has made and not revoked, in its order.
final class Proposals {
    private static final int APPEND = 0;
    private static final int REVOKE = 1;
    private static final int MAX_OUTSTANDING = MlsReader.MAX_ELEMENTS;

    private final Map<Octets, Proposal> outstanding = new LinkedHashMap<>();

    /// All of them, by reference.
    Map<Octets, Proposal> outstanding() {
        return outstanding;
    }

    /// Takes what an opcode 27 says, all of it or nothing.
    void take(MlsReader payload, Group group, Predicate<Snowflake> recognized) {
        int operation = payload.u8();
        switch (operation) {
            case APPEND -> {
                List<PublicMessage> messages = payload.vector(PublicMessage::read);
                payload.finish();
                append(messages, group, recognized);
            }
            case REVOKE -> {
                // A reference that is not known is that of a proposal which was refused.
                List<Octets> references = payload.vector(MlsReader::vector);
                payload.finish();
                references.forEach(outstanding::remove);
            }
            default -> throw new DaveException("neither append nor revoke: " + operation);
        }
    }

    private void append(
            List<PublicMessage> messages, Group group, Predicate<Snowflake> recognized) {
        Map<Octets, Proposal> more = new LinkedHashMap<>();
        for (PublicMessage message : messages) {
            Proposal proposal = group.proposal(message);
            if (proposal instanceof Proposal.Add(var keyPackage)) {
                Snowflake user = keyPackage.leaf().credential().user();
                if (!recognized.test(user)) {
                    throw new DaveException("somebody is proposed who is not in the channel");
                }
            }
            more.put(Derivation.proposalReference(message.authenticated()), proposal);
        }
        if (outstanding.size() + more.size() > MAX_OUTSTANDING) {
            throw new DaveException("more than %d proposals".formatted(MAX_OUTSTANDING));
        }
        outstanding.putAll(more);
    }
}
