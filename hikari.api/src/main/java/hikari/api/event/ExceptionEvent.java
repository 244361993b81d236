package hikari.api.event;

import hikari.api.bot.Bot;

/// A listener threw. Logged as well if nobody listens to this event.
///
/// @param bot the bot
/// @param event what the listener was called with
/// @param exception what it threw
/// @param listener which listener
public record ExceptionEvent(
        Bot bot, Event event, Throwable exception, EventListener<? extends Event> listener)
        implements Event {

    /// Calls the listener again with the same event, on the calling thread.
    ///
    /// @throws Exception what the listener throws this time
    @SuppressWarnings("unchecked") // the listener was called with this very event
    public void retry() throws Exception {
        ((EventListener<Event>) listener).on(event);
    }
}
