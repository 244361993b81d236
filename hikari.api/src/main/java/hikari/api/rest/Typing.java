package hikari.api.rest;

/// Shows the bot as typing until it is closed.
///
/// ```java
/// try (var typing = rest.channels().typing(channelId)) {
///     rest.messages().create(channelId, m -> m.content(compute()));
/// }
/// ```
///
/// Discord forgets after 10 seconds that somebody types, so it is told again every 8 seconds, from
/// a thread that ends when this is closed or the client closes. A failure is logged once and not
/// thrown: work must not fail because nobody sees that it is done. After an answer that another
/// request would get too, such as one without permission, there are no more.
public interface Typing extends AutoCloseable {
    /// Ends it, waits for its thread, and may be called again. What is seen vanishes with the bot's
    /// next message, at the latest after 10 seconds.
    ///
    /// @see "Discord documentation: Channel Resource, Trigger Typing Indicator"
    @Override
    void close();
}
