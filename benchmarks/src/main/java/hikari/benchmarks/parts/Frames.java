package hikari.benchmarks.parts;

import hikari.api.gateway.Dispatch;
import hikari.sandbox.LoadWorld;
import hikari.sandbox.load.LoadEvents;
import hikari.sandbox.load.LoadGuilds;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What the whole-process comparison sends, without a socket.
public final class Frames {
    /// 50 guilds as large as there.
    static final LoadWorld WORLD = new LoadWorld(50, 200, 30, 20, 20_000, 1);

    static final String APPLICATION = "100000000000000000";

    private static final JsonObject ME =
            Json.createObjectBuilder()
                    .add("id", APPLICATION)
                    .add("username", "bot")
                    .add("discriminator", "0")
                    .add("bot", true)
                    .build();

    private Frames() {}

    /// {@return events in the mix of the comparison}
    ///
    /// @param count how many
    static List<Dispatch> mix(int count) {
        var events = new LoadEvents(WORLD, APPLICATION);
        return IntStream.range(0, count)
                .mapToObj(events::event)
                .map(made -> dispatch(made.name(), made.data()))
                .toList();
    }

    /// {@return the first events of a name; of GUILD_CREATE the guilds}
    static List<Dispatch> of(String name, int count) {
        if (name.equals("GUILD_CREATE")) {
            return guilds(count);
        }
        var found = new ArrayList<Dispatch>();
        var events = new LoadEvents(WORLD, APPLICATION);
        for (var i = 0; found.size() < count && i < WORLD.events(); i++) {
            var made = events.event(i);
            if (made.name().equals(name)) {
                found.add(dispatch(name, made.data()));
            }
        }
        return found;
    }

    static List<Dispatch> guilds(int count) {
        var guilds = new LoadGuilds(WORLD, ME);
        return IntStream.range(0, Math.min(count, WORLD.guilds()))
                .mapToObj(guild -> dispatch("GUILD_CREATE", guilds.created(guild)))
                .toList();
    }

    private static Dispatch dispatch(String name, JsonObject data) {
        var bytes = data.toString().getBytes(StandardCharsets.UTF_8);
        return new Dispatch(name, 1, bytes, 0, bytes.length);
    }

    /// {@return events as they come, with what is around them}
    public static List<byte[]> payloads(int count) {
        var sequence = 0;
        var payloads = new ArrayList<byte[]>();
        for (var dispatch : mix(count)) {
            payloads.add(
                    "{\"t\":\"%s\",\"s\":%d,\"op\":0,\"d\":%s}"
                            .formatted(dispatch.name(), ++sequence, dispatch.dataText())
                            .getBytes(StandardCharsets.UTF_8));
        }
        return payloads;
    }
}
