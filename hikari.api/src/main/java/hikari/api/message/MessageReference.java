package hikari.api.message;

import hikari.api.Snowflake;
import java.util.Optional;

/// The message that another answers, forwards, was crossposted from, or tells about.
///
/// @param type whether it is answered or forwarded; answered by default
/// @param messageId the message
/// @param channelId its channel; needed to forward
/// @param guildId its guild
/// @param failIfNotExists in requests, whether to fail when the message is gone, which is the
///   default, or to send without reference
/// @see "Discord documentation: Resources, Message, Message Reference Structure"
public record MessageReference(
        Optional<MessageReferenceType> type,
        Optional<Snowflake> messageId,
        Optional<Snowflake> channelId,
        Optional<Snowflake> guildId,
        Optional<Boolean> failIfNotExists) {

    /// {@return the reference of an answer} Fails when the message is gone.
    ///
    /// @param message what is answered
    public static MessageReference reply(Snowflake message) {
        return new MessageReference(
                Optional.empty(),
                Optional.of(message),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// {@return the reference that forwards a message}
    ///
    /// @param channel where it is
    /// @param message what is forwarded
    public static MessageReference forward(Snowflake channel, Snowflake message) {
        return new MessageReference(
                Optional.of(MessageReferenceType.Known.FORWARD),
                Optional.of(message),
                Optional.of(channel),
                Optional.empty(),
                Optional.empty());
    }
}
