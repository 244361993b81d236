package hikari.benchmarks.foreign;

import hikari.api.Snowflake;
import hikari.api.voice.dave.DaveProvider;
import hikari.api.voice.dave.DaveSession;
import hikari.testkit.dave.VoiceCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;

/// A random walk of a group in which about half of the members are davey's: all of them commit, the
/// server chooses any, people come and leave in batches, and after each step all have the same
/// authenticator and hear each other.
///
/// Usage: `DaveWalk EPOCHS SEED`, run by `.ci/foreign/davey.mjs`, to which it speaks by its
/// standard output and input.
public final class DaveWalk {
    private static final int MOST_MEMBERS = 12;
    private static final int BATCH = 3;
    private static final int EPOCHS_OF_A_GROUP = 50;

    private final DaveProvider ours =
            ServiceLoader.load(DaveProvider.class).stream()
                    .map(ServiceLoader.Provider::get)
                    .filter(provider -> provider.id().equals("jdk"))
                    .findFirst()
                    .orElseThrow();
    private final Davey davey;
    private final Random random;
    private long nextUser = 1;
    private long ourCommits;
    private long daveysCommits;

    private DaveWalk(Davey davey, long seed) {
        this.davey = davey;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) {
        long epochs = Long.parseLong(arguments[0]);
        var davey = new Davey(System.in, System.out);
        var walk = new DaveWalk(davey, Long.parseLong(arguments[1]));
        long done = 0;
        while (done < epochs) {
            done += walk.group();
        }
        davey.say(
                "end %d epochs, %d by our commits and %d by davey's"
                        .formatted(done, walk.ourCommits, walk.daveysCommits));
    }

    /// Users of even ids are davey's.
    private boolean isDaveys(Snowflake user) {
        return user.value() % 2 == 0;
    }

    /// Walks with one group, and returns how many epochs it had.
    private long group() {
        Snowflake channel = Snowflake.of(1_000_000 + nextUser);
        try (var call = new VoiceCall(new Mixed(), channel)) {
            List<Snowflake> in = new ArrayList<>(List.of(connect(call), connect(call)));
            Snowflake first = any(in);
            call.group(first);
            count(first);
            call.check(in);
            while (call.gateway().epoch() < EPOCHS_OF_A_GROUP) {
                step(call, in);
            }
            return call.gateway().epoch();
        }
    }

    private void step(VoiceCall call, List<Snowflake> in) {
        List<Snowflake> removed = new ArrayList<>();
        for (int i = random.nextInt(BATCH); i > 0 && in.size() > 2; i--) {
            removed.add(in.remove(random.nextInt(in.size())));
        }
        List<Snowflake> added = new ArrayList<>();
        for (int i = random.nextInt(BATCH); i > 0 && in.size() + added.size() < MOST_MEMBERS; i--) {
            added.add(connect(call));
        }
        if (removed.isEmpty() && added.isEmpty()) {
            return;
        }
        Snowflake committer = any(in);
        call.change(removed, added, committer);
        count(committer);
        removed.forEach(call::disconnect);
        in.addAll(added);
        call.check(in);
    }

    private Snowflake connect(VoiceCall call) {
        Snowflake user = Snowflake.of(nextUser++);
        call.connect(user);
        return user;
    }

    private Snowflake any(List<Snowflake> users) {
        return users.get(random.nextInt(users.size()));
    }

    private void count(Snowflake committer) {
        if (isDaveys(committer)) {
            daveysCommits++;
        } else {
            ourCommits++;
        }
    }

    /// Opens sessions of both.
    private final class Mixed implements DaveProvider {
        @Override
        public String id() {
            return "mixed";
        }

        @Override
        public int maxProtocolVersion() {
            return 1;
        }

        @Override
        public boolean isAvailable() {
            return true;
        }

        @Override
        public DaveSession open(Snowflake selfUser, Snowflake channel) {
            davey.see(selfUser);
            return isDaveys(selfUser)
                    ? davey.open(selfUser, channel)
                    : ours.open(selfUser, channel);
        }
    }
}
