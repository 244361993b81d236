package hikari.sandbox.gateway;

import hikari.sandbox.Fault;
import hikari.sandbox.FaultTarget;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// A fault as the control API says it.
///
/// @param fault what goes wrong
/// @param target whom it meets
/// @param isNext whether it waits for the next connection
record FaultRequest(Fault fault, FaultTarget target, boolean isNext) {
    private static final Map<String, Function<JsonObject, Fault>> KINDS =
            Map.ofEntries(
                    Map.entry(
                            "drop",
                            r ->
                                    new Fault.Drop(
                                            ending(r),
                                            number(r, "after_bytes", 0, 0, Long.MAX_VALUE - 1))),
                    Map.entry("reconnect", r -> new Fault.Reconnect()),
                    Map.entry("invalidate", r -> new Fault.Invalidate()),
                    Map.entry("invalidate_resumable", r -> new Fault.InvalidateResumable()),
                    Map.entry(
                            "close",
                            r ->
                                    new Fault.Close(
                                            (int) number(r, "code", 4000, 1000, 4999),
                                            text(r, "reason", ""))),
                    Map.entry("close_without_code", r -> new Fault.CloseWithoutCode()),
                    Map.entry("silence", r -> new Fault.Silence()),
                    Map.entry("no_acks", r -> new Fault.NoAcks()),
                    Map.entry("no_hello", r -> new Fault.NoHello()),
                    Map.entry("no_ready", r -> new Fault.NoReady()),
                    Map.entry("refuse_login", r -> new Fault.RefuseLogin()),
                    Map.entry(
                            "resume_at",
                            r -> new Fault.ResumeAt(text(r, "url", "wss://gateway.invalid"))),
                    Map.entry(
                            "slow_writes",
                            r ->
                                    new Fault.SlowWrites(
                                            size(r, "bytes_per_second", 1000, 20, 1 << 30))),
                    Map.entry(
                            "fragment",
                            r -> new Fault.Fragment(size(r, "payload_bytes", 100, 1, 1 << 30))),
                    Map.entry("broken_json", r -> new Fault.BrokenJson()),
                    Map.entry("unknown_op", r -> new Fault.UnknownOp()),
                    Map.entry("unknown_event", r -> new Fault.UnknownEvent()),
                    Map.entry("unknown_enums", r -> new Fault.UnknownEnums()),
                    Map.entry("corrupt_stream", r -> new Fault.CorruptStream()),
                    Map.entry(
                            "giant_frame",
                            r -> new Fault.GiantFrame(size(r, "bytes", 16 << 20, 1, 256 << 20))),
                    Map.entry("request_heartbeat", r -> new Fault.RequestHeartbeat()),
                    Map.entry(
                            "refuse_upgrade",
                            r -> new Fault.RefuseUpgrade(size(r, "status", 503, 400, 599))),
                    Map.entry(
                            "delay",
                            r ->
                                    new Fault.Delay(
                                            Duration.ofMillis(
                                                    number(r, "millis", 1000, 0, 86_400_000)))),
                    Map.entry("raw", r -> new Fault.Raw(text(r, "text", "{}"))));

    static FaultRequest parse(JsonObject request) {
        var kind = KINDS.get(text(request, "fault", ""));
        if (kind == null) {
            throw new IllegalArgumentException(
                    "fault must be one of %s".formatted(KINDS.keySet().stream().sorted().toList()));
        }
        var when = text(request, "when", "now");
        if (!when.equals("now") && !when.equals("next")) {
            throw new IllegalArgumentException("when must be now or next");
        }
        return new FaultRequest(kind.apply(request), target(request), when.equals("next"));
    }

    private static FaultTarget target(JsonObject request) {
        if (request.containsKey("session")) {
            return new FaultTarget.Session(text(request, "session", ""));
        }
        if (request.containsKey("shard")) {
            return new FaultTarget.Shard(size(request, "shard", 0, 0, Integer.MAX_VALUE));
        }
        return new FaultTarget.Everyone();
    }

    private static Fault.Ending ending(JsonObject request) {
        try {
            return Fault.Ending.valueOf(text(request, "ending", "fin").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException("ending must be fin or rst", unknown);
        }
    }

    private static String text(JsonObject request, String name, String absent) {
        var value = request.get(name);
        if (value == null) {
            return absent;
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        throw new IllegalArgumentException("%s must be a string".formatted(name));
    }

    private static int size(JsonObject request, String name, int absent, int min, int max) {
        return (int) number(request, name, absent, min, max);
    }

    private static long number(JsonObject request, String name, long absent, long min, long max) {
        var value = request.get(name);
        if (value == null) {
            return absent;
        }
        if (value instanceof JsonNumber number && number.isIntegral()) {
            long integer = number.longValue();
            if (integer >= min && integer <= max) {
                return integer;
            }
        }
        throw new IllegalArgumentException(
                "%s must be an integer from %d to %d".formatted(name, min, max));
    }
}
