package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.message.CreateMessage;
import hikari.api.message.Message;
import hikari.api.user.User;
import java.util.function.Consumer;

/// A message was written, by anybody, the bot included. Once a message, in the channel's order;
/// nobody waits for listeners.
public sealed interface MessageCreateEvent extends MessageEvent
        permits GuildMessageCreateEvent, DmMessageCreateEvent {
    /// {@return the message}
    Message message();

    @Override
    default Snowflake channelId() {
        return message().channelId();
    }

    /// {@return who wrote it}
    default User author() {
        return message().author();
    }

    /// {@return the text; empty without the message content intent, but for messages that mention
    /// the bot or are direct}
    default String content() {
        return message().content();
    }

    /// Answers with a message that refers to this one. Blocks until Discord has it.
    ///
    /// @param content the text
    /// @return the answer
    default Message reply(String content) {
        return reply(answer -> answer.content(content));
    }

    /// Answers with a message that refers to this one. Blocks until Discord has it.
    ///
    /// @param fill builds the answer
    /// @return the answer
    default Message reply(Consumer<? super CreateMessage.Builder> fill) {
        return reply(
                CreateMessage.of(answer -> {
                    answer.replyTo(message().id());
                    fill.accept(answer);
                }));
    }

    /// Answers in the same channel with the message as it is. Blocks until Discord has it.
    ///
    /// @param answer the answer
    /// @return the answer
    default Message reply(CreateMessage answer) {
        return bot().rest().messages().create(channelId(), answer);
    }
}
