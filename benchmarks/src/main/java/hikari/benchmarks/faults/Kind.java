package hikari.benchmarks.faults;

import hikari.sandbox.Fault;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;

/// A kind of fault, and when it can happen.
///
/// @param name what the report calls it
/// @param moment when it happens
/// @param isEnd whether the connection ends of it
/// @param make makes one
record Kind(String name, Moment moment, boolean isEnd, Function<SplittableRandom, Fault> make) {
    private static final int[] GOING_ON = {
        1000, 1001, 1006, 1011, 1012, 3000, 4000, 4001, 4002, 4003, 4005, 4006, 4008
    };
    private static final int[] ENDING = {4007, 4009};
    private static final int[] STATUS = {400, 401, 403, 404, 429, 500, 502, 503, 520, 530};

    /// When a fault happens.
    enum Moment {
        /// On a connection that serves a session.
        NOW,
        /// When the next connection of the shard says who it is.
        NEXT_OF_SHARD,
        /// On whatever connection comes next, before it says who it is.
        NEXT
    }

    /// Every kind, those that are common more than once.
    static List<Kind> all() {
        return Stream.concat(onOpenConnections().stream(), onNewOnes().stream()).toList();
    }

    private static List<Kind> onOpenConnections() {
        return List.of(
                end("drop FIN", r -> new Fault.Drop(Fault.Ending.FIN, r.nextInt(1_500))),
                end("drop FIN", r -> new Fault.Drop(Fault.Ending.FIN, 0)),
                end("drop RST", r -> new Fault.Drop(Fault.Ending.RST, r.nextInt(1_500))),
                end("drop RST", r -> new Fault.Drop(Fault.Ending.RST, 0)),
                end("half-open", r -> new Fault.Silence()),
                end("op 7", r -> new Fault.Reconnect()),
                end("op 9 false", r -> new Fault.Invalidate()),
                end("op 9 true", r -> new Fault.InvalidateResumable()),
                end("close", r -> new Fault.Close(any(r, GOING_ON), "a fault")),
                end("close", r -> new Fault.Close(any(r, GOING_ON), "")),
                end("close 4007, 4009", r -> new Fault.Close(any(r, ENDING), "a fault")),
                end("close without code", r -> new Fault.CloseWithoutCode()),
                end("zombie", r -> new Fault.NoAcks()),
                end("corrupt stream", r -> new Fault.CorruptStream()),
                end("broken JSON", r -> new Fault.BrokenJson()),
                end("broken JSON", r -> new Fault.Raw("[]")),
                now("slow writes", r -> new Fault.SlowWrites(r.nextInt(2_000, 50_000))),
                now("fragments", r -> new Fault.Fragment(r.nextInt(10, 200))),
                now("delay", r -> delay(r, 500)),
                now("unknown op", r -> new Fault.UnknownOp()),
                now("unknown event", r -> new Fault.UnknownEvent()),
                now("unknown enums", r -> new Fault.UnknownEnums()),
                now("giant frame", r -> new Fault.GiantFrame(r.nextInt(70_000, 2_000_000))),
                now("heartbeat request", r -> new Fault.RequestHeartbeat()));
    }

    private static List<Kind> onNewOnes() {
        return List.of(
                ofShard(
                        "drop in READY or replay",
                        r -> new Fault.Drop(ending(r), r.nextInt(3_000))),
                ofShard("half-open in READY or replay", r -> new Fault.Silence()),
                ofShard("no READY", r -> new Fault.NoReady()),
                ofShard("late READY", r -> delay(r, 900)),
                ofShard("slow READY", r -> new Fault.SlowWrites(r.nextInt(500, 20_000))),
                ofShard("identify refused", r -> new Fault.RefuseLogin()),
                ofShard("op 9 after READY", r -> new Fault.Invalidate()),
                ofShard("zombie from the start", r -> new Fault.NoAcks()),
                next("no HELLO", r -> new Fault.NoHello()),
                next("late HELLO", r -> delay(r, 400)),
                next("drop in HELLO", r -> new Fault.Drop(ending(r), r.nextInt(150))),
                next("close after HELLO", r -> new Fault.Close(any(r, GOING_ON), "early")),
                next("heartbeat request before READY", r -> new Fault.RequestHeartbeat()),
                next("corrupt from the start", r -> new Fault.CorruptStream()),
                next("upgrade refused", r -> new Fault.RefuseUpgrade(any(r, STATUS))));
    }

    private static Kind end(String name, Function<SplittableRandom, Fault> make) {
        return new Kind(name, Moment.NOW, true, make);
    }

    private static Kind now(String name, Function<SplittableRandom, Fault> make) {
        return new Kind(name, Moment.NOW, false, make);
    }

    private static Kind ofShard(String name, Function<SplittableRandom, Fault> make) {
        return new Kind(name, Moment.NEXT_OF_SHARD, true, make);
    }

    private static Kind next(String name, Function<SplittableRandom, Fault> make) {
        return new Kind(name, Moment.NEXT, true, make);
    }

    private static Fault delay(SplittableRandom random, int millis) {
        return new Fault.Delay(Duration.ofMillis(random.nextInt(millis)));
    }

    private static Fault.Ending ending(SplittableRandom random) {
        return random.nextBoolean() ? Fault.Ending.FIN : Fault.Ending.RST;
    }

    private static int any(SplittableRandom random, int... values) {
        return values[random.nextInt(values.length)];
    }
}
