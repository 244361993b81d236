package hikari.sandbox;

import hikari.sandbox.world.Interaction;
import hikari.sandbox.world.World;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Something a person did that the bot is to answer.
public final class UserInteraction {
    private final World world;
    private final Interaction interaction;

    UserInteraction(World world, Interaction interaction) {
        this.world = world;
        this.interaction = interaction;
    }

    /// {@return the interaction's id}
    public long id() {
        return interaction.id();
    }

    /// {@return the interaction object that the bot gets}
    public JsonObject payload() {
        return interaction.payload();
    }

    /// Waits for the bot's first answer, or until the sandbox gives up after three seconds.
    ///
    /// @param deadline how long to wait
    /// @return `state` (`pending`, `deferred`, `answered`, `failed`), `callback_type`,
    ///   `response_message_id`, `data` (choices or a modal), `failure`
    /// @throws AssertionError if nothing has happened at the deadline
    /// @throws InterruptedException if this thread is interrupted
    public JsonObject awaitAnswer(Duration deadline) throws InterruptedException {
        await(() -> interaction.state() != Interaction.State.PENDING, deadline, "answer");
        return world.locked(interaction::json);
    }

    /// Waits for a response message that no longer loads.
    ///
    /// @param deadline how long to wait
    /// @return the message
    /// @throws AssertionError if there is none at the deadline
    /// @throws InterruptedException if this thread is interrupted
    public JsonObject awaitMessage(Duration deadline) throws InterruptedException {
        await(this::hasMessage, deadline, "response message");
        return world.locked(() ->
                world.messages()
                        .forWatchers(
                                interaction.channel(), world.interactions().original(interaction)));
    }

    private boolean hasMessage() {
        return interaction.original() != 0
                && !world.interactions().original(interaction).isLoading();
    }

    private void await(BooleanSupplier condition, Duration deadline, String what)
            throws InterruptedException {
        if (!world.await(condition, deadline.toNanos())) {
            throw new AssertionError(
                    "After %s there is no %s: %s"
                            .formatted(deadline, what, world.locked(interaction::json)));
        }
    }
}
