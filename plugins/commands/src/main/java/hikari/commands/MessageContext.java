package hikari.commands;

import hikari.api.error.DecodeException;
import hikari.api.message.Message;
import hikari.api.message.ResolvedData;

/// A command of the context menu of messages that somebody ran.
public final class MessageContext extends CommandContext {
    MessageContext(Call call) {
        super(call);
    }

    /// {@return the message that it was run on}
    public Message target() {
        var data = interaction().data();
        return data.targetId()
                .flatMap(id ->
                        data.resolved()
                                .map(ResolvedData::messages)
                                .map(messages -> messages.get(id)))
                .orElseThrow(() -> new DecodeException("The command has no target"));
    }
}
