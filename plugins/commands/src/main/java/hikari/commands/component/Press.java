package hikari.commands.component;

import hikari.api.event.InteractionCreateEvent;

/// Something that a user did in a view. A handler that neither responds nor changes the view leaves
/// it as it is.
///
/// @param <S> the view's state
public final class Press<S> implements Invocation {
    private final ComponentContext context;
    private final ViewSession<S> session;
    private final WatchedResponder responses;

    Press(ComponentContext context, ViewSession<S> session, WatchedResponder responses) {
        this.context = context;
        this.session = session;
        this.responses = responses;
    }

    WatchedResponder responses() {
        return responses;
    }

    @Override
    public InteractionCreateEvent event() {
        return context.event();
    }

    @Override
    public Sessions sessions() {
        return context.sessions();
    }

    /// {@return the component, and what was chosen in it}
    public ComponentContext context() {
        return context;
    }

    /// {@return the view's state}
    public S state() {
        return session.state();
    }

    /// Renders the view with its next state: as the response, or, when one was given already, by
    /// editing the view's message. Does nothing when the view has ended.
    ///
    /// @param next the state
    public void become(S next) {
        session.become(this, next);
    }

    /// Ends the view and takes its components away.
    ///
    /// @param content the text that stays instead of what was shown, up to 2,000 characters; empty
    ///   to leave all that cannot be operated
    public void end(String content) {
        session.end(this, content);
    }
}
