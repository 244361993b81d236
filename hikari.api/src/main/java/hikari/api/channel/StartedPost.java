package hikari.api.channel;

import hikari.api.Snowflake;
import hikari.api.json.Inline;
import hikari.api.message.Message;
import java.util.Optional;

/// What starting a post in a forum or media channel created.
///
/// @param thread the post
/// @param message the message that it begins with; its id is the thread's
/// @see "Discord documentation: Channel Resource, Start Thread in Forum or Media Channel"
public record StartedPost(@Inline ThreadChannel thread, Optional<Message> message) {

    /// {@return the post's id, which is that of its first message, too}
    public Snowflake id() {
        return thread.id();
    }
}
