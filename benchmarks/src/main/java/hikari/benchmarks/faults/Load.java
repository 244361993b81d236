package hikari.benchmarks.faults;

import hikari.sandbox.Dispatch;
import hikari.sandbox.LocalGateway;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;

/// Messages in random guilds, numbered in each, at a steady rate.
final class Load implements Runnable {
    private static final JsonObject AUTHOR =
            Json.createObjectBuilder()
                    .add("id", "2")
                    .add("username", "load")
                    .add("discriminator", "0")
                    .addNull("global_name")
                    .addNull("avatar")
                    .build();

    private final LocalGateway gateway;
    private final List<Long> guilds;
    private final Received received;
    private final int perSecond;
    private final int perGuild;
    private final SplittableRandom random;
    private final int[] numbers;
    private volatile boolean over;

    Load(LocalGateway gateway, List<Long> guilds, Received received, int perGuild, FaultPlan plan) {
        this.gateway = gateway;
        this.guilds = guilds;
        this.received = received;
        this.perSecond = plan.eventsPerSecond();
        this.perGuild = perGuild;
        this.random = new SplittableRandom(plan.seed());
        this.numbers = new int[guilds.size()];
    }

    @Override
    public void run() {
        var began = System.nanoTime();
        for (var sent = 0L; !over; sent++) {
            var due = began + sent * 1_000_000_000L / perSecond;
            while (!over && System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            send(random.nextInt(guilds.size()));
        }
    }

    void end() {
        over = true;
    }

    private void send(int guild) {
        if (numbers[guild] + 1 >= perGuild) {
            return;
        }
        var number = ++numbers[guild];
        received.sending(guild, number);
        gateway.publish(
                Dispatch.inGuild("MESSAGE_CREATE", guilds.get(guild), message(guild, number)));
    }

    private JsonObject message(int guild, int number) {
        var guildId = guilds.get(guild);
        return Json.createObjectBuilder()
                .add("id", Long.toUnsignedString((guildId | 0x3FFFFF) + ((long) number << 22)))
                .add("channel_id", Long.toUnsignedString(guildId + 1))
                .add("guild_id", Long.toUnsignedString(guildId))
                .add("type", 0)
                .add("author", AUTHOR)
                .add("content", "load %d %d %s".formatted(guild, number, "x".repeat(number % 200)))
                .add("timestamp", "2026-01-01T00:00:00.000000+00:00")
                .addNull("edited_timestamp")
                .add("tts", false)
                .add("mention_everyone", false)
                .add("mentions", Json.createArrayBuilder())
                .add("mention_roles", Json.createArrayBuilder())
                .add("attachments", Json.createArrayBuilder())
                .add("embeds", Json.createArrayBuilder())
                .add("pinned", false)
                .build();
    }
}
