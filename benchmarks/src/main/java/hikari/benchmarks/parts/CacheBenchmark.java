package hikari.benchmarks.parts;

import hikari.api.Snowflake;
import hikari.api.cache.CacheSettings;
import hikari.api.gateway.Dispatch;
import hikari.api.gateway.GatewayGuild;
import hikari.api.guild.Member;
import hikari.api.json.Json;
import hikari.api.message.Message;
import hikari.api.presence.Presence;
import hikari.api.voice.VoiceState;
import jakarta.json.bind.Jsonb;
import java.io.StringReader;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// Writing what was decoded into a cache of 50 guilds.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CacheBenchmark {
    private static final int EACH = 200;

    private final Jsonb jsonb = Json.create();
    private Reading reading;
    private List<In<Message>> messages;
    private List<In<Member>> members;
    private List<In<Presence>> presences;
    private List<In<VoiceState>> voiceStates;
    private List<GatewayGuild> guilds;
    private int next;

    /// Something in a guild.
    private record In<T>(Snowflake guildId, T value) {}

    @Setup
    public void open() {
        reading = new Reading(CacheSettings.ALL);
        reading.read(Frames.guilds(Frames.WORLD.guilds()));
        messages = decoded("MESSAGE_CREATE", Message.class);
        members = decoded("GUILD_MEMBER_UPDATE", Member.class);
        presences = decoded("PRESENCE_UPDATE", Presence.class);
        voiceStates = decoded("VOICE_STATE_UPDATE", VoiceState.class);
        guilds =
                Frames.guilds(10).stream()
                        .map(guild -> Json.decode(jsonb, guild.dataText(), GatewayGuild.class))
                        .toList();
    }

    private <T> List<In<T>> decoded(String name, Class<T> type) {
        return Frames.of(name, EACH).stream()
                .map(dispatch ->
                        new In<>(guildOf(dispatch), Json.decode(jsonb, dispatch.dataText(), type)))
                .toList();
    }

    private static Snowflake guildOf(Dispatch dispatch) {
        try (var reader = jakarta.json.Json.createReader(new StringReader(dispatch.dataText()))) {
            return Snowflake.of(reader.readObject().getString("guild_id"));
        }
    }

    private <T> T any(List<T> things) {
        next++;
        return things.get(next % things.size());
    }

    @Benchmark
    public void message() {
        reading.cache.putMessage(any(messages).value());
    }

    @Benchmark
    public void member() {
        var in = any(members);
        reading.cache.putMember(in.guildId(), in.value());
    }

    @Benchmark
    public void presence() {
        var in = any(presences);
        reading.cache.putPresence(in.guildId(), in.value());
    }

    @Benchmark
    public void voiceState() {
        var in = any(voiceStates);
        reading.cache.putVoiceState(in.guildId(), in.value());
    }

    @Benchmark
    public void guild() {
        reading.cache.replaceGuild(any(guilds));
    }

    @TearDown
    public void close() {
        reading.close();
    }
}
