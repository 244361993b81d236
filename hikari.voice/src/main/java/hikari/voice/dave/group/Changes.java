package hikari.voice.dave.group;

import hikari.api.Snowflake;
import hikari.api.voice.dave.DaveException;
import hikari.voice.dave.codec.KeyPackage;
import hikari.voice.dave.codec.Proposal;
import hikari.voice.dave.tree.RatchetTree;
import hikari.voice.dave.tree.TreeCheck;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// What proposals have made of a tree.
///
/// @param removed the places that were left
/// @param added who came, by place
record Changes(Set<Integer> removed, Map<Integer, KeyPackage> added) {

    /// Puts proposals into a tree: first who leaves, then who comes.
    ///
    /// @param tree the tree; is changed, and of no use when this fails
    /// @param proposals the proposals, in the commit's order
    /// @return what has changed
    static Changes apply(RatchetTree tree, Collection<Proposal> proposals) {
        Set<Integer> removed = new HashSet<>();
        for (Proposal proposal : proposals) {
            if (proposal instanceof Proposal.Remove(int leafIndex)) {
                tree.remove(leafIndex);
                removed.add(leafIndex);
            }
        }
        Map<Integer, KeyPackage> added = new LinkedHashMap<>();
        for (Proposal proposal : proposals) {
            if (proposal instanceof Proposal.Add(var keyPackage)) {
                added.put(tree.add(keyPackage.leaf()), keyPackage);
            }
        }
        checkUsers(tree);
        TreeCheck.checkKeys(tree);
        return new Changes(Set.copyOf(removed), added);
    }

    /// No user may be there twice.
    static void checkUsers(RatchetTree tree) {
        Set<Snowflake> users = new HashSet<>();
        tree.members()
                .forEach(leaf -> {
                    if (!users.add(tree.member(leaf).credential().user())) {
                        throw new DaveException("a user who is there twice");
                    }
                });
    }

    /// {@return whether members need new keys: somebody left who knows the old ones}
    boolean needPath() {
        return !removed.isEmpty();
    }
}
