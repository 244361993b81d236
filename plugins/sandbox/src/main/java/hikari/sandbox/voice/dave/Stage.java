package hikari.sandbox.voice.dave;

import hikari.sandbox.SandboxClock;
import hikari.sandbox.voice.mls.Proposal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What a group is in the middle of; one thing at a time.
sealed interface Stage {
    /// Nothing.
    record Idle() implements Stage {}

    /// Proposals are out, and the first good commit wins.
    ///
    /// @param proposals by name
    /// @param recipients who got them and may commit
    record Proposed(Map<String, Proposal> proposals, Set<Long> recipients) implements Stage {
        /// What one of the recipients was sent: everything but its own addition.
        Map<String, Proposal> seenBy(long user) {
            var seen = new LinkedHashMap<>(proposals);
            seen.values().removeIf(proposal -> adds(proposal, user));
            return seen;
        }

        boolean adds(long user) {
            return proposals.values().stream().anyMatch(proposal -> adds(proposal, user));
        }

        private static boolean adds(Proposal proposal, long user) {
            return proposal.change() instanceof Proposal.Add(var keyPackage)
                    && keyPackage.user() == user;
        }

        List<Proposal.Change> changes(List<String> names) {
            return names.stream()
                    .map(proposals::get)
                    .filter(Objects::nonNull)
                    .map(Proposal::change)
                    .toList();
        }
    }

    /// A transition was announced, and is carried out when all are ready or time is up.
    ///
    /// @param id its id
    /// @param everyone who takes part in it
    /// @param waiting who has not said to be ready
    /// @param timer ends the wait
    record Switching(int id, Set<Long> everyone, Set<Long> waiting, SandboxClock.Timer timer)
            implements Stage {}
}
