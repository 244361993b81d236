package hikari.sandbox.gateway;

import hikari.sandbox.Intents;
import hikari.sandbox.WorldView;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// Answers REQUEST_GUILD_MEMBERS with chunks.
final class MemberRequests {
    private static final int CHUNK = 1000;
    private static final int MOST = 100;
    private static final int NONCE_BYTES = 32;

    private final Connection connection;
    private final Session session;
    private final WorldView world;

    MemberRequests(Connection connection, Session session) {
        this.connection = connection;
        this.session = session;
        this.world = connection.context().world();
    }

    private record Request(long guildId, String nonce, boolean presences) {}

    void answer(JsonObject data) throws InterruptedException {
        var nonce = Fields.text(data, "nonce", "");
        var request =
                new Request(
                        guildId(data),
                        nonce.getBytes(StandardCharsets.UTF_8).length > NONCE_BYTES ? "" : nonce,
                        Fields.flag(data, "presences")
                                && session.identity().has(Intents.GUILD_PRESENCES));
        boolean known =
                session.identity().sees(request.guildId())
                        && world.guildIds().contains(request.guildId());
        if (!Fields.isAbsent(data, "user_ids")) {
            var ids = userIds(data);
            send(
                    request,
                    known ? world.members(request.guildId(), ids) : List.of(),
                    missing(request, known, ids));
        } else if (Fields.isAbsent(data, "query")) {
            throw ProtocolViolation.decode("Either query or user_ids is needed");
        } else if (known) {
            byQuery(request, Fields.text(data, "query"), Fields.integer(data, "limit"));
        }
    }

    private static long guildId(JsonObject data) {
        if (data.get("guild_id") instanceof JsonArray one && one.size() == 1) {
            return Fields.snowflake(one.get(0))
                    .orElseThrow(() -> ProtocolViolation.decode("guild_id is a snowflake"));
        }
        return Fields.snowflake(data, "guild_id");
    }

    private static SequencedSet<Long> userIds(JsonObject data) {
        var value = data.get("user_ids");
        var ids = new LinkedHashSet<Long>();
        for (var id :
                value instanceof JsonArray array
                        ? array
                        : Json.createArrayBuilder().add(value).build()) {
            ids.add(
                    Fields.snowflake(id)
                            .orElseThrow(
                                    () -> ProtocolViolation.decode("user_ids are snowflakes")));
        }
        if (ids.size() > MOST) {
            throw ProtocolViolation.decode("At most %d user_ids".formatted(MOST));
        }
        return ids;
    }

    private List<Long> missing(Request request, boolean known, SequencedSet<Long> ids) {
        var missing = new ArrayList<>(ids);
        if (known) {
            world.members(request.guildId(), ids).forEach(member -> missing.remove(userId(member)));
        }
        return missing;
    }

    private static Long userId(JsonObject member) {
        return Long.parseUnsignedLong(member.getJsonObject("user").getString("id"));
    }

    private void byQuery(Request request, String query, long limit) throws InterruptedException {
        boolean everybody = query.isEmpty() && limit == 0;
        if (everybody && !session.identity().has(Intents.GUILD_MEMBERS)) {
            throw new ProtocolViolation(
                    CloseCodes.DISALLOWED_INTENTS, "GUILD_MEMBERS is needed for all members");
        }
        if (limit < 0) {
            throw ProtocolViolation.decode("limit must not be negative");
        }
        if (everybody) {
            all(request);
        } else {
            int most = limit == 0 ? MOST : (int) Math.min(MOST, limit);
            send(request, world.members(request.guildId(), query, most), List.of());
        }
    }

    private void all(Request request) throws InterruptedException {
        var wait = connection.context().memberLimits().take(request.guildId());
        if (wait.isPositive()) {
            refuse(request, wait);
        } else {
            send(request, world.members(request.guildId(), "", 0), List.of());
        }
    }

    private void refuse(Request request, Duration wait) {
        var meta =
                Json.createObjectBuilder()
                        .add("guild_id", Long.toUnsignedString(request.guildId()));
        if (!request.nonce().isEmpty()) {
            meta.add("nonce", request.nonce());
        }
        append(
                EventFrame.of(
                        "RATE_LIMITED",
                        Json.createObjectBuilder()
                                .add("opcode", 8)
                                .add("retry_after", wait.toMillis() / 1000.0)
                                .add("meta", meta)
                                .build()));
    }

    private void send(Request request, List<JsonObject> members, List<Long> missing)
            throws InterruptedException {
        int chunks = Math.max(1, (members.size() + CHUNK - 1) / CHUNK);
        for (int i = 0; i < chunks; i++) {
            var part = members.subList(i * CHUNK, Math.min(members.size(), (i + 1) * CHUNK));
            if (!session.waitForRoom()) {
                return;
            }
            append(EventFrame.of("GUILD_MEMBERS_CHUNK", chunk(request, part, i, chunks, missing)));
        }
    }

    private JsonObject chunk(
            Request request, List<JsonObject> members, int index, int count, List<Long> missing) {
        var data =
                Json.createObjectBuilder()
                        .add("guild_id", Long.toUnsignedString(request.guildId()))
                        .add("members", array(members))
                        .add("chunk_index", index)
                        .add("chunk_count", count);
        if (!missing.isEmpty()) {
            var ids = Json.createArrayBuilder();
            missing.forEach(id -> ids.add(Long.toUnsignedString(id)));
            data.add("not_found", ids);
        }
        if (request.presences()) {
            var ids = members.stream().map(MemberRequests::userId).toList();
            data.add("presences", array(world.presences(request.guildId(), ids)));
        }
        if (!request.nonce().isEmpty()) {
            data.add("nonce", request.nonce());
        }
        return data.build();
    }

    private static JsonArray array(List<? extends JsonValue> values) {
        var array = Json.createArrayBuilder();
        values.forEach(array::add);
        return array.build();
    }

    private void append(EventFrame frame) {
        if (session.append(frame) != null) {
            connection.kill();
        }
    }
}
