package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import hikari.sandbox.world.DiscordError.Unknown;
import hikari.sandbox.world.Interaction.State;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Sends interactions to the bot and takes its answers. Called under the world's lock.
public final class Interactions {
    /// How long the bot has for its first answer.
    public static final Duration FIRST_ANSWER = Duration.ofSeconds(3);

    /// How long the token is good for.
    public static final Duration TOKEN_LIFE = Duration.ofMinutes(15);

    private static final int KEPT = 500;

    private final World world;
    private final Map<Long, Interaction> byId = bounded();
    private final Map<String, Interaction> byToken = bounded();
    private final Map<Long, Message> ephemeral = bounded();
    private volatile Delivery delivery;
    private final Callbacks callbacks;

    Interactions(World world) {
        this.world = world;
        this.callbacks = new Callbacks(world);
        this.delivery =
                interaction ->
                        world.events()
                                .toBot(
                                        "INTERACTION_CREATE",
                                        interaction.channel().guildId(),
                                        interaction.payload());
    }

    /// Brings an interaction to the bot. Called under the world's lock: must not block.
    @FunctionalInterface
    public interface Delivery {
        /// Takes one interaction.
        void deliver(Interaction interaction);
    }

    private static <K, V> Map<K, V> bounded() {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > KEPT;
            }
        };
    }

    /// {@return how interactions reach the bot}
    public Delivery delivery() {
        return delivery;
    }

    /// Sets how interactions reach the bot; the gateway at first.
    public void delivery(Delivery way) {
        delivery = way;
    }

    /// Sends an interaction to the bot; after three seconds without an answer it has failed.
    public Interaction send(Interaction interaction) {
        byId.put(interaction.id(), interaction);
        byToken.put(interaction.token(), interaction);
        world.events().watched("interaction", interaction.json());
        // first the time, then the interaction: who has it may answer, or wait, at once
        world.clock().after(FIRST_ANSWER, () -> world.locked(() -> expire(interaction)));
        delivery.deliver(interaction);
        return interaction;
    }

    private void expire(Interaction interaction) {
        if (interaction.state() == State.PENDING) {
            fail(interaction, "The application did not respond");
        }
    }

    /// Gives an interaction up.
    public void fail(Interaction interaction, String why) {
        if (interaction.state() == State.PENDING) {
            interaction.failed(why);
            world.events().watched("interaction", interaction.json());
        }
    }

    /// {@return the interaction}
    ///
    /// @throws DiscordError 10062 if there is none
    public Interaction find(long id) {
        var found = byId.get(id);
        if (found == null) {
            throw DiscordError.unknown(Unknown.INTERACTION);
        }
        return found;
    }

    /// {@return the interaction whose token this is, for follow-ups}
    ///
    /// @throws DiscordError 50027 if there is none, or its 15 minutes are over
    public Interaction withToken(String token) {
        var found = byToken.get(token);
        if (found == null || found.createdAt().plus(TOKEN_LIFE).isBefore(world.now())) {
            throw new DiscordError(401, 50027, "Invalid Webhook Token");
        }
        return found;
    }

    /// Takes the first answer.
    ///
    /// @return what `with_response` answers
    /// @throws DiscordError 10062 for an unknown interaction, a wrong token or a late answer; 40060
    ///   for a second one
    public JsonObject respond(
            long id, String token, JsonObject callback, List<Files.Upload> files) {
        var interaction = find(id);
        if (!interaction.token().equals(token) || interaction.state() == State.FAILED) {
            throw DiscordError.unknown(Unknown.INTERACTION);
        }
        if (interaction.state() != State.PENDING) {
            throw new DiscordError(400, 40060, "Interaction has already been acknowledged.");
        }
        var answer = callbacks.take(interaction, callback, files);
        world.events().watched("interaction", interaction.json());
        return answer;
    }

    /// {@return the original response}
    ///
    /// @throws DiscordError 10015 before the first answer; 10008 if there is none any more
    public Message original(Interaction interaction) {
        checkAnswered(interaction);
        return message(interaction, interaction.original());
    }

    /// {@return a message where the interaction is}
    ///
    /// @throws DiscordError 10008 if there is none
    Message message(Interaction interaction, long id) {
        var hidden = ephemeral.get(id);
        return hidden != null ? hidden : interaction.channel().message(id);
    }

    /// {@return a message that answers the interaction: the original response, or a follow-up}
    ///
    /// @throws DiscordError 10015 before the first answer; 10008 if there is none, or it answers
    ///   another one or nothing
    public Message answer(Interaction interaction, long id) {
        checkAnswered(interaction);
        var message = message(interaction, id);
        var origin = Js.object(message.raw(), "interaction_metadata");
        if (id != interaction.original() && Js.idOf(origin, "id") != interaction.id()) {
            throw DiscordError.unknown(Unknown.MESSAGE);
        }
        return message;
    }

    /// Writes a follow-up; the first one after a deferral fills the message that loads.
    public Message followUp(Interaction interaction, JsonObject body, List<Files.Upload> files) {
        checkAnswered(interaction);
        MessageRules.checkNew(body, files);
        if (interaction.original() != 0 && original(interaction).isLoading()) {
            return edit(interaction, original(interaction), Js.without(body, "flags"), files);
        }
        var extra = Js.with(Callbacks.origin(world, interaction), "type", 0);
        if (interaction.original() != 0) {
            var reference =
                    Js.of(
                            "type", 0,
                            "channel_id", Js.id(interaction.channel().id()),
                            "message_id", Js.id(interaction.original()));
            extra =
                    Js.overlay(
                            extra,
                            Js.of(
                                    "type",
                                    19,
                                    "message_reference",
                                    Messages.place(interaction.channel(), reference)));
        }
        return callbacks.write(interaction, body, files, extra);
    }

    /// Before the first answer, the token is no webhook's yet.
    private static void checkAnswered(Interaction interaction) {
        if (interaction.state() == State.PENDING || interaction.state() == State.FAILED) {
            throw DiscordError.unknown(Unknown.WEBHOOK);
        }
    }

    /// Changes a message that answers an interaction.
    public Message edit(
            Interaction interaction, Message message, JsonObject patch, List<Files.Upload> files) {
        MessageRules.checkEdit(message, patch, files);
        var edited = world.messages().edit(interaction.channel(), message, patch, files);
        if (message.id() == interaction.original() && interaction.state() == State.DEFERRED) {
            interaction.finished();
            world.events().watched("interaction", interaction.json());
        }
        return edited;
    }

    void keepEphemeral(Message message) {
        ephemeral.put(message.id(), message);
    }

    void forgetEphemeral(Message message) {
        ephemeral.remove(message.id());
    }

    /// {@return messages of a channel that one user sees only}
    public List<Message> ephemeralIn(long channel, long user) {
        return ephemeral.values().stream()
                .filter(message -> message.channelId() == channel && message.visibleTo() == user)
                .toList();
    }

    /// {@return a hidden message or an open one}
    ///
    /// @throws DiscordError 10008 if there is none that the user sees
    public Message seenBy(long user, Channel channel, long id) {
        var hidden = ephemeral.get(id);
        return hidden != null && hidden.visibleTo() == user ? hidden : channel.message(id);
    }
}
