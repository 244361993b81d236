package hikari.api.bot;

import hikari.api.Snowflake;
import hikari.api.cache.Cache;
import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.MissingModuleException;
import hikari.api.event.EventManager;
import hikari.api.lifecycle.Component;
import hikari.api.rest.RestClient;
import hikari.api.voice.VoiceComponent;

/// What listeners and plugins have of the application they run in. The parts are the same objects
/// for the bot's whole existence; each tells by its own state whether it can be used.
public interface Bot extends Component {
    /// {@return the REST client} ALIVE while the bot is, and during its stopping until all
    /// listeners were served.
    RestClient rest();

    /// {@return the event manager} Subscribe at any time.
    EventManager events();

    /// {@return the cache} Empty where it is switched off; reading needs no network.
    Cache cache();

    /// {@return the voice component}
    ///
    /// @throws MissingModuleException when the image has none, or the bot no gateway
    VoiceComponent voice();

    /// {@return the application's id} Known from the start on.
    ///
    /// @throws ComponentStateConflictException before that
    Snowflake applicationId();
}
