package hikari.sandbox.gateway;

import hikari.sandbox.Intents;
import hikari.sandbox.WorldView;
import hikari.sandbox.websocket.UpgradeRequest;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/// Starts and resumes sessions: IDENTIFY and RESUME.
final class Login {
    private final Connection connection;
    private final GatewayContext context;
    private final WorldView world;
    private final FirstGuilds guilds;
    private final UpgradeRequest request;

    Login(Connection connection, UpgradeRequest request) {
        this.connection = connection;
        this.context = connection.context();
        this.world = context.world();
        this.guilds = new FirstGuilds(context);
        this.request = request;
    }

    /// Of IDENTIFY's capabilities.
    private static final long CHANNEL_OBFUSCATION = 1L << 15;

    /// What IDENTIFY asks for, checked.
    private record Wish(
            int shardId,
            int shardCount,
            long intents,
            int largeThreshold,
            boolean compress,
            boolean hidesChannels) {}

    void identify(JsonObject data) {
        refuseIfServed();
        authenticate(data);
        var wish = wish(data);
        var id = context.sessions().newId();
        connection.meet(wish.shardId(), id);
        if (connection.isUnanswering()) {
            return;
        }
        if (connection.isRefusing()) {
            connection.invalidate(false);
            return;
        }
        switch (context.limits().identify(wish.shardId())) {
            case TOO_SOON -> connection.invalidate(false);
            case EXHAUSTED ->
                    throw new ProtocolViolation(
                            CloseCodes.AUTHENTICATION_FAILED, "No session starts left");
            case ALLOWED ->
                    open(
                            new Identity(
                                    id,
                                    wish.shardId(),
                                    wish.shardCount(),
                                    wish.intents(),
                                    wish.largeThreshold(),
                                    wish.hidesChannels()),
                            wish,
                            data);
        }
    }

    private void refuseIfServed() {
        if (connection.session() != null) {
            throw new ProtocolViolation(CloseCodes.ALREADY_AUTHENTICATED, "Already authenticated");
        }
    }

    private void authenticate(JsonObject data) {
        var token = Fields.text(data, "token");
        if (!world.tokenValid(token.startsWith("Bot ") ? token.substring(4) : token)) {
            throw new ProtocolViolation(CloseCodes.AUTHENTICATION_FAILED, "Authentication failed");
        }
    }

    private Wish wish(JsonObject data) {
        Fields.object(data, "properties");
        long intents = intents(data);
        var shard = shard(data);
        long large =
                Fields.isAbsent(data, "large_threshold")
                        ? 50
                        : Fields.integer(data, "large_threshold");
        if (large < 50 || large > 250) {
            throw ProtocolViolation.decode("large_threshold must be from 50 to 250");
        }
        return new Wish(
                shard[0],
                shard[1],
                intents,
                (int) large,
                Fields.flag(data, "compress"),
                hidesChannels(data));
    }

    private boolean hidesChannels(JsonObject data) {
        long capabilities =
                Fields.isAbsent(data, "capabilities") ? 0 : Fields.integer(data, "capabilities");
        return (capabilities & CHANNEL_OBFUSCATION) != 0 || world.hidesChannels();
    }

    private long intents(JsonObject data) {
        var intents = Fields.integer(data.getOrDefault("intents", JsonValue.NULL));
        if (intents.isEmpty() || (intents.getAsLong() & ~Intents.ALL) != 0) {
            throw new ProtocolViolation(CloseCodes.INVALID_INTENTS, "Invalid intent(s)");
        }
        long privileged = intents.getAsLong() & Intents.PRIVILEGED;
        if ((privileged & ~context.options().allowedPrivileged()) != 0) {
            throw new ProtocolViolation(CloseCodes.DISALLOWED_INTENTS, "Disallowed intent(s)");
        }
        return intents.getAsLong();
    }

    private int[] shard(JsonObject data) {
        if (Fields.isAbsent(data, "shard")) {
            return checked(0, 1);
        }
        if (data.get("shard") instanceof JsonArray pair && pair.size() == 2) {
            return checked(
                    Fields.integer(pair.get(0)).orElse(-1), Fields.integer(pair.get(1)).orElse(-1));
        }
        throw new ProtocolViolation(CloseCodes.INVALID_SHARD, "Invalid shard");
    }

    private int[] checked(long id, long count) {
        if (id < 0 || id >= count || count > 1 << 20) {
            throw new ProtocolViolation(CloseCodes.INVALID_SHARD, "Invalid shard");
        }
        var probe = new Identity("", (int) id, (int) count, 0, 50, false);
        if (guilds.of(probe).size() > context.options().maxGuildsPerShard()) {
            throw new ProtocolViolation(CloseCodes.SHARDING_REQUIRED, "Sharding required");
        }
        return new int[] {(int) id, (int) count};
    }

    private void open(Identity identity, Wish wish, JsonObject data) {
        if (wish.compress() && request.compression().isEmpty()) {
            var payload = new Transport.ZlibPayload(context.options().zlibLevel());
            connection.order(new ConnectionWriter.Order.Use(payload));
        }
        if (data.get("presence") instanceof JsonObject presence) {
            world.presence(presence);
        }
        var session =
                new Session(identity, context.options(), connection, context.sessions().watch());
        var first = new ArrayList<Long>();
        world.still(() -> {
            first.addAll(guilds.of(identity));
            if (identity.has(Intents.GUILDS)) {
                session.expect(first);
            }
            session.append(ready(identity, first));
            context.sessions().add(session);
        });
        connection.attach(session);
        connection.wake();
        connection.sufferAll(FaultPhase.SESSION);
        world.sessionsChanged();
        if (identity.has(Intents.GUILDS) && !first.isEmpty()) {
            context.tasks().start("sandbox-guilds", () -> guilds.send(session, first));
        }
    }

    private EventFrame ready(Identity identity, List<Long> guildIds) {
        var guilds = Json.createArrayBuilder();
        for (var id : guildIds) {
            guilds.add(
                    Json.createObjectBuilder()
                            .add("id", Long.toUnsignedString(id))
                            .add("unavailable", true));
        }
        var data =
                Json.createObjectBuilder()
                        .add("v", request.version())
                        .add("user_settings", JsonValue.EMPTY_JSON_OBJECT)
                        .add("user", world.me())
                        .add("session_type", "normal")
                        .add("session_id", identity.id())
                        .add("resume_gateway_url", connection.resumeUrl())
                        .add("relationships", JsonValue.EMPTY_JSON_ARRAY)
                        .add("private_channels", JsonValue.EMPTY_JSON_ARRAY)
                        .add("presences", JsonValue.EMPTY_JSON_ARRAY)
                        .add("guilds", guilds)
                        .add("guild_join_requests", JsonValue.EMPTY_JSON_ARRAY)
                        .add("geo_ordered_rtc_regions", Json.createArrayBuilder().add("sandbox"))
                        .add(
                                "shard",
                                Json.createArrayBuilder()
                                        .add(identity.shardId())
                                        .add(identity.shardCount()))
                        .add("application", world.applicationStub())
                        .add("_trace", Json.createArrayBuilder().add("[\"hikari-sandbox\",{}]"));
        return EventFrame.of("READY", data.build());
    }

    void resume(JsonObject data) {
        refuseIfServed();
        authenticate(data);
        var id = Fields.text(data, "session_id");
        long sequence = Fields.integer(data, "seq");
        var session = context.sessions().find(id);
        session.ifPresent(found -> connection.meet(found.identity().shardId(), id));
        if (connection.isUnanswering()) {
            return;
        }
        if (connection.isRefusing()) {
            session.ifPresent(context.sessions()::remove);
            connection.invalidate(false);
            return;
        }
        session.ifPresentOrElse(
                found -> resume(found, sequence), () -> connection.invalidate(false));
    }

    private void resume(Session session, long sequence) {
        var previous = new Session.PreviousOwner();
        var resumed =
                EventFrame.of(
                        "RESUMED",
                        Json.createObjectBuilder()
                                .add(
                                        "_trace",
                                        Json.createArrayBuilder().add("[\"hikari-sandbox\",{}]"))
                                .build());
        switch (session.resume(connection, sequence, resumed, previous)) {
            case RESUMED -> {
                connection.attach(session);
                connection.wake();
                if (previous.connection != null) {
                    previous.connection.fail(
                            CloseCodes.UNKNOWN_ERROR, "The session was resumed elsewhere");
                }
                connection.sufferAll(FaultPhase.SESSION);
                world.sessionsChanged();
            }
            case AHEAD -> {
                context.sessions().remove(session);
                throw new ProtocolViolation(CloseCodes.INVALID_SEQUENCE, "Invalid seq");
            }
            case LOST -> {
                context.sessions().remove(session);
                connection.invalidate(false);
            }
        }
    }
}
