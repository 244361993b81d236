package hikari.api.event;

import hikari.api.bot.Bot;
import hikari.api.error.DecodeException;
import hikari.api.gateway.Dispatch;
import hikari.api.gateway.Shard;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;

/// Anything that came through a shard, known to this version or not, as it came: before it is
/// decoded, and also if it cannot be. Not ordered: parse it to see what it belongs to. Nobody waits
/// for listeners.
///
/// Goes to those who listen to this very type, not to those who listen to a supertype. Listening to
/// it makes every dispatch wanted. Prefer a stream if order matters.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param name such as `MESSAGE_CREATE`
/// @param sequence the sequence number within the session
/// @param dispatch name, number and the bytes of the data, which are the event's own
public record RawDispatchEvent(Bot bot, Shard shard, String name, long sequence, Dispatch dispatch)
        implements ShardEvent {
    /// {@return an event with bytes of its own}
    ///
    /// @param bot the bot
    /// @param shard the shard it came through
    /// @param dispatch what came
    public static RawDispatchEvent of(Bot bot, Shard shard, Dispatch dispatch) {
        return new RawDispatchEvent(
                bot, shard, dispatch.name(), dispatch.sequence(), dispatch.detached());
    }

    /// {@return the data as text}
    public String text() {
        return dispatch.dataText();
    }

    /// {@return the data, parsed at each call}
    ///
    /// @throws DecodeException when it is no JSON object
    public JsonObject data() {
        try (var reader = Json.createReader(new StringReader(text()))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new DecodeException("The data of %s is no JSON object".formatted(name), e);
        }
    }
}
