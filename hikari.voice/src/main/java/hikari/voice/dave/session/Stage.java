package hikari.voice.dave.session;

import hikari.voice.dave.codec.Octets;
import hikari.voice.dave.frame.EpochKeys;
import hikari.voice.dave.group.Group;
import java.util.Optional;

/// How far a session is: what exists only then is in it.
sealed interface Stage {
    /// There is no external sender, so there can be no group.
    record Waiting() implements Stage {}

    /// A group: at epoch 0 a local one of this member alone, later one that the server knows.
    ///
    /// @param group the epoch
    /// @param keys its frame keys
    /// @param proposals what the server wants
    /// @param own the commit that this member has made of all of them
    record InGroup(Group group, EpochKeys keys, Proposals proposals, Optional<Own> own)
            implements Stage {
        boolean isEstablished() {
            return group.epoch() != 0;
        }

        InGroup with(Optional<Own> commit) {
            return new InGroup(group, keys, proposals, commit);
        }
    }

    /// Nothing is left.
    record Closed() implements Stage {}

    /// A commit that this member has made and the server has not chosen yet.
    ///
    /// @param commit its form on the wire
    /// @param next the epoch to go to
    record Own(Octets commit, Group next) {}
}
