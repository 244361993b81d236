package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Locale;

/// One interaction, from the user's action to the bot's answers. Guarded by the world's lock.
public final class Interaction {
    /// What has come of it.
    public enum State {
        /// The bot has not answered yet.
        PENDING,
        /// The bot asked for time.
        DEFERRED,
        /// The bot answered.
        ANSWERED,
        /// The bot did not answer in time, or wrongly over HTTP.
        FAILED
    }

    private final long id;
    private final String token;
    private final int type;
    private final User user;
    private final Channel channel;
    private final long sourceMessage;
    private final Instant createdAt;
    private final JsonObject payload;
    private State state = State.PENDING;
    private int callbackType;
    private JsonObject answer = JsonValue.EMPTY_JSON_OBJECT;
    private long original;
    private String failure = "";

    Interaction(
            JsonObject payload, User user, Channel channel, long sourceMessage, Instant createdAt) {
        this.id = Js.idOf(payload, "id");
        this.token = Js.text(payload, "token");
        this.type = (int) Js.number(payload, "type", 0);
        this.payload = payload;
        this.user = user;
        this.channel = channel;
        this.sourceMessage = sourceMessage;
        this.createdAt = createdAt;
    }

    /// {@return the interaction's id}
    public long id() {
        return id;
    }

    /// {@return the token for answers}
    public String token() {
        return token;
    }

    /// {@return Discord's interaction type}
    public int type() {
        return type;
    }

    /// {@return who acted}
    public User user() {
        return user;
    }

    /// {@return where}
    public Channel channel() {
        return channel;
    }

    /// {@return the message whose component was used; 0 if none was}
    public long sourceMessage() {
        return sourceMessage;
    }

    /// {@return when}
    public Instant createdAt() {
        return createdAt;
    }

    /// {@return the interaction object that the bot gets}
    public JsonObject payload() {
        return payload;
    }

    /// {@return what has come of it}
    public State state() {
        return state;
    }

    /// {@return the type of the bot's first answer; 0 if there is none}
    public int callbackType() {
        return callbackType;
    }

    /// {@return the data of the first answer: choices or a modal}
    public JsonObject answer() {
        return answer;
    }

    /// {@return the id of the original response; 0 if there is none}
    public long original() {
        return original;
    }

    void answered(int callback, State now, JsonObject data) {
        callbackType = callback;
        state = now;
        answer = data;
    }

    void original(long message) {
        original = message;
    }

    void finished() {
        state = State.ANSWERED;
    }

    void failed(String why) {
        state = State.FAILED;
        failure = why;
    }

    /// {@return what the page shows of it}
    public JsonObject json() {
        return Js.of(
                "id", Js.id(id),
                "type", type,
                "state", state.name().toLowerCase(Locale.ROOT),
                "user_id", Js.id(user.id()),
                "channel_id", Js.id(channel.id()),
                "name", Js.object(payload, "data").getOrDefault("name", JsonValue.NULL),
                "custom_id", Js.object(payload, "data").getOrDefault("custom_id", JsonValue.NULL),
                "source_message_id", Js.idOrNull(sourceMessage),
                "callback_type", callbackType == 0 ? null : callbackType,
                "response_message_id", Js.idOrNull(original),
                "data", answer,
                "failure", failure.isEmpty() ? null : failure);
    }
}
