package hikari.sandbox.voice.dave;

import hikari.sandbox.voice.mls.Proposal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Who sits at which leaf of the group's ratchet tree, followed from the commits alone.
final class Leaves {
    private final NavigableMap<Integer, Long> users = new TreeMap<>();
    private final NavigableSet<Integer> leaving = new TreeSet<>();

    boolean isEmpty() {
        return users.isEmpty();
    }

    void clear() {
        users.clear();
        leaving.clear();
    }

    /// Begins with one member at the first leaf.
    void begin(long user) {
        clear();
        users.put(0, user);
    }

    /// The leaf of a member that nobody wants to remove.
    Optional<Integer> of(long user) {
        return users.entrySet().stream()
                .filter(entry -> entry.getValue() == user && !leaving.contains(entry.getKey()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    boolean isMember(long user) {
        return of(user).isPresent();
    }

    boolean isAt(long leaf, long user) {
        return of(user).filter(found -> found == leaf).isPresent();
    }

    /// Members that nobody wants to remove.
    List<Long> staying() {
        return users.entrySet().stream()
                .filter(entry -> !leaving.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /// Wants a member removed.
    void leave(long user) {
        of(user).ifPresent(leaving::add);
    }

    /// Leaves to be removed, with the users who sat there.
    Map<Integer, Long> leaving() {
        var found = new TreeMap<>(users);
        found.keySet().retainAll(leaving);
        return found;
    }

    /// Does to the tree what a commit does: removes first, then adds, each at the leftmost leaf
    /// that is free.
    ///
    /// @return the users who were added
    List<Long> apply(Collection<Proposal.Change> changes) {
        for (var change : changes) {
            if (change instanceof Proposal.Remove(int leaf)) {
                users.remove(leaf);
                leaving.remove(leaf);
            }
        }
        var added = new ArrayList<Long>();
        for (var change : changes) {
            if (change instanceof Proposal.Add(var keyPackage)) {
                int free = 0;
                while (users.containsKey(free)) {
                    free++;
                }
                users.put(free, keyPackage.user());
                added.add(keyPackage.user());
            }
        }
        return added;
    }
}
