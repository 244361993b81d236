package hikari.sandbox.voice;

import hikari.sandbox.VoiceTicket;
import hikari.sandbox.json.Js;
import hikari.sandbox.world.Channel;
import hikari.sandbox.world.User;
import hikari.sandbox.world.VoiceHost;
import hikari.sandbox.world.World;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who may connect to which voice server: a ticket for everyone who is in a voice channel. Guarded
/// by the world's lock.
final class Admissions implements VoiceHost {
    private static final int STAGE = 13;

    private final VoiceHub hub;
    private final World world;
    private final Map<Key, Admission> admissions = new LinkedHashMap<>();
    private final Map<Long, Room> rooms = new LinkedHashMap<>();

    private record Key(long guildId, long userId) {}

    /// One ticket, and the client that uses it.
    static final class Admission {
        private final VoiceTicket ticket;
        private final Room room;
        private @Nullable VoiceSession session;
        private boolean used;

        Admission(VoiceTicket ticket, Room room) {
            this.ticket = ticket;
            this.room = room;
        }

        VoiceTicket ticket() {
            return ticket;
        }

        Room room() {
            return room;
        }

        @Nullable VoiceSession session() {
            return session;
        }

        void session(VoiceSession made) {
            session = made;
            used = true;
        }

        /// Whether a client is connected by it, or has yet to come.
        boolean isGood() {
            var made = session;
            return !used || (made != null && !made.isOver() && made.isConnected());
        }
    }

    Admissions(VoiceHub hub, World world) {
        this.hub = hub;
        this.world = world;
    }

    List<Room> rooms() {
        return List.copyOf(rooms.values());
    }

    Optional<Room> room(long channel) {
        return Optional.ofNullable(rooms.get(channel));
    }

    Optional<VoiceTicket> ticket(long user, long channel) {
        return admissions.values().stream()
                .map(Admission::ticket)
                .filter(one -> one.userId() == user && one.channelId() == channel)
                .findFirst();
    }

    /// The admission that a client names by guild, user, session and token.
    Optional<Admission> named(JsonObject data) {
        var key = new Key(Js.idOf(data, "server_id"), Js.idOf(data, "user_id"));
        return Optional.ofNullable(admissions.get(key)).filter(found -> isOf(found, data));
    }

    /// The admission that a client names by guild, session and token.
    Optional<Admission> resumed(JsonObject data) {
        return admissions.values().stream()
                .filter(one -> one.ticket().guildId() == Js.idOf(data, "server_id"))
                .filter(one -> isOf(one, data))
                .findFirst();
    }

    private static boolean isOf(Admission admission, JsonObject data) {
        var ticket = admission.ticket();
        return ticket.token().equals(Js.text(data, "token"))
                && ticket.sessionId().equals(Js.text(data, "session_id"));
    }

    @Override
    public Optional<JsonObject> entered(Channel channel, long userId, String sessionId) {
        var key = new Key(channel.guildId(), userId);
        var before = admissions.get(key);
        if (before != null
                && before.ticket().channelId() == channel.id()
                && before.ticket().sessionId().equals(sessionId)
                && before.isGood()) {
            return Optional.empty();
        }
        var room =
                rooms.computeIfAbsent(
                        channel.id(),
                        id ->
                                new Room(
                                        hub,
                                        channel.guildId(),
                                        id,
                                        channel.type() == STAGE,
                                        hub.firstServer()));
        revoke(key);
        return Optional.of(admit(room, key, sessionId));
    }

    private JsonObject admit(Room room, Key key, String sessionId) {
        var endpoint = room.endpoint();
        var ticket =
                new VoiceTicket(
                        key.guildId(),
                        room.channelId(),
                        key.userId(),
                        sessionId,
                        world.ids().secret(16),
                        endpoint);
        admissions.put(key, new Admission(ticket, room));
        return Js.of(
                "token", ticket.token(),
                "guild_id", Js.id(ticket.guildId()),
                "endpoint", endpoint.orElse(null));
    }

    @Override
    public void left(long guildId, long userId) {
        revoke(new Key(guildId, userId));
    }

    private void revoke(Key key) {
        var gone = admissions.remove(key);
        if (gone != null && gone.session() != null) {
            hub.end(gone.session(), VoiceViolation.DISCONNECTED, "Disconnected");
        }
    }

    /// Gives everyone in a channel a new ticket, with the endpoint that the channel has now.
    void renew(Room room) {
        for (var one : List.copyOf(admissions.values())) {
            if (one.room() == room) {
                var ticket = one.ticket();
                var key = new Key(ticket.guildId(), ticket.userId());
                revoke(key);
                var data = admit(room, key, ticket.sessionId());
                User user = world.user(ticket.userId());
                world.voice().serverChanged(user, ticket.sessionId(), data);
            }
        }
    }
}
