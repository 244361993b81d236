package hikari.sandbox.voice;

import hikari.sandbox.Fault;
import hikari.sandbox.VoiceFault;
import hikari.sandbox.VoiceTarget;
import hikari.sandbox.json.Js;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;

/// A fault of voice as the control API says it.
final class VoiceFaultRequest {
    private static final Map<String, Function<JsonObject, VoiceFault>> KINDS =
            Map.ofEntries(
                    Map.entry("drop", r -> new VoiceFault.Drop(ending(r))),
                    Map.entry(
                            "close",
                            r ->
                                    new VoiceFault.Close(
                                            number(r, "code", 4015), Js.text(r, "reason"))),
                    Map.entry("silence", _ -> new VoiceFault.Silence()),
                    Map.entry("no_acks", _ -> new VoiceFault.NoAcks()),
                    Map.entry("refuse_resume", _ -> new VoiceFault.RefuseResume()),
                    Map.entry(
                            "ignore_discovery",
                            r -> new VoiceFault.IgnoreDiscovery(number(r, "times", 1))),
                    Map.entry("lose", r -> new VoiceFault.Lose(number(r, "every", 10))),
                    Map.entry("duplicate", r -> new VoiceFault.Duplicate(number(r, "every", 10))),
                    Map.entry("reorder", r -> new VoiceFault.Reorder(number(r, "every", 10))),
                    Map.entry("garble", r -> new VoiceFault.Garble(number(r, "every", 10))),
                    Map.entry("corrupt_commit", _ -> new VoiceFault.CorruptCommit()),
                    Map.entry("corrupt_welcome", _ -> new VoiceFault.CorruptWelcome()),
                    Map.entry("late", r -> new VoiceFault.Late(millis(r))),
                    Map.entry("revoke_proposals", _ -> new VoiceFault.RevokeProposals()),
                    Map.entry("transition_zero", _ -> new VoiceFault.TransitionZero()),
                    Map.entry("downgrade", _ -> new VoiceFault.Downgrade()),
                    Map.entry("upgrade", _ -> new VoiceFault.Upgrade()),
                    Map.entry("move_server", _ -> new VoiceFault.MoveServer()),
                    Map.entry("outage", r -> new VoiceFault.Outage(millis(r))));

    private VoiceFaultRequest() {}

    static VoiceFault fault(JsonObject request) {
        var kind = KINDS.get(Js.text(request, "fault"));
        if (kind == null) {
            throw new IllegalArgumentException(
                    "fault must be one of %s".formatted(KINDS.keySet().stream().sorted().toList()));
        }
        return kind.apply(request);
    }

    static VoiceTarget target(JsonObject request) {
        if (request.containsKey("user")) {
            return new VoiceTarget.User(Js.idOf(request, "user"));
        }
        if (request.containsKey("channel")) {
            return new VoiceTarget.Channel(Js.idOf(request, "channel"));
        }
        return new VoiceTarget.Everyone();
    }

    private static Fault.Ending ending(JsonObject request) {
        return switch (Js.find(request, "ending").orElse("fin")) {
            case "fin" -> Fault.Ending.FIN;
            case "rst" -> Fault.Ending.RST;
            default -> throw new IllegalArgumentException("ending must be fin or rst");
        };
    }

    private static Duration millis(JsonObject request) {
        return Duration.ofMillis(number(request, "millis", 1000));
    }

    private static int number(JsonObject request, String name, int absent) {
        var value = request.get(name);
        if (value == null) {
            return absent;
        }
        if (value instanceof JsonNumber number && number.isIntegral()) {
            long integer = number.longValue();
            if (integer >= 0 && integer <= Integer.MAX_VALUE) {
                return (int) integer;
            }
        }
        throw new IllegalArgumentException("%s must be an integer of 0 or more".formatted(name));
    }
}
