package hikari.sandbox.gateway;

import hikari.sandbox.WorldView;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;

/// A world with as many guilds and members as a test wants.
final class FakeWorld implements WorldView {
    static final String TOKEN = "MTAwMDAwMDAwMDAwMDAwMDAw.abcdef.secret";

    final ReentrantLock lock = new ReentrantLock();
    final Set<Long> guilds = new LinkedHashSet<>();
    final List<JsonObject> members = new ArrayList<>();
    final List<JsonObject> presences = new CopyOnWriteArrayList<>();
    final List<String> voiceSessions = new CopyOnWriteArrayList<>();

    static FakeWorld withGuilds(long... ids) {
        var world = new FakeWorld();
        for (long id : ids) {
            world.guilds.add(id);
        }
        return world;
    }

    FakeWorld withMembers(int count) {
        for (int i = 0; i < count; i++) {
            var user =
                    Json.createObjectBuilder()
                            .add("id", String.valueOf(5000 + i))
                            .add("username", "user" + i);
            members.add(Json.createObjectBuilder().add("user", user).build());
        }
        return this;
    }

    @Override
    public void still(Runnable action) {
        lock.lock();
        try {
            action.run();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public JsonObject applicationStub() {
        return Json.createObjectBuilder().add("id", "100000000000000000").add("flags", 0).build();
    }

    @Override
    public JsonObject me() {
        return Json.createObjectBuilder()
                .add("id", "100000000000000000")
                .add("username", "bot")
                .add("bot", true)
                .build();
    }

    @Override
    public boolean tokenValid(String token) {
        return token.equals(TOKEN);
    }

    @Override
    public Collection<Long> guildIds() {
        return List.copyOf(guilds);
    }

    @Override
    public Optional<JsonObject> guildCreate(long guildId, long intents, int largeThreshold) {
        return Optional.of(
                Json.createObjectBuilder()
                        .add("id", String.valueOf(guildId))
                        .add("name", "guild " + guildId)
                        .add("intents_seen", intents)
                        .add("large_threshold_seen", largeThreshold)
                        .build());
    }

    @Override
    public List<JsonObject> members(long guildId, String query, int limit) {
        return members.stream()
                .filter(member ->
                        member.getJsonObject("user").getString("username").startsWith(query))
                .limit(limit == 0 ? Long.MAX_VALUE : limit)
                .toList();
    }

    @Override
    public List<JsonObject> members(long guildId, Collection<Long> userIds) {
        return members.stream()
                .filter(member ->
                        userIds.contains(
                                Long.parseLong(member.getJsonObject("user").getString("id"))))
                .toList();
    }

    @Override
    public List<JsonObject> presences(long guildId, Collection<Long> userIds) {
        return userIds.stream()
                .map(id ->
                        Json.createObjectBuilder()
                                .add(
                                        "user",
                                        Json.createObjectBuilder().add("id", String.valueOf(id)))
                                .add("status", "online")
                                .build())
                .toList();
    }

    @Override
    public List<JsonObject> soundboardSounds(long guildId) {
        return List.of(Json.createObjectBuilder().add("name", "quack").build());
    }

    @Override
    public List<JsonObject> channelInfo(long guildId) {
        return List.of(
                Json.createObjectBuilder()
                        .add("id", "77")
                        .add("status", "busy")
                        .add("voice_start_time", 12)
                        .build());
    }

    @Override
    public void presence(JsonObject presence) {
        presences.add(presence);
    }

    @Override
    public Optional<JsonObject> voiceState(String sessionId, JsonObject request) {
        voiceSessions.add(sessionId);
        if (request.get("guild_id").toString().contains("666")) {
            throw new IllegalStateException("the world broke, as a test asked");
        }
        if (request.getOrDefault("channel_id", JsonValue.NULL) == JsonValue.NULL) {
            return Optional.empty();
        }
        return Optional.of(
                Json.createObjectBuilder()
                        .add("token", "voice")
                        .add("endpoint", "127.0.0.1:1")
                        .build());
    }
}
