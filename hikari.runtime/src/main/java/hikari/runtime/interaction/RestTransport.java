package hikari.runtime.interaction;

import hikari.api.bot.Bot;
import hikari.api.error.AlreadyRespondedException;
import hikari.api.error.HikariException;
import hikari.api.error.InteractionExpiredException;
import hikari.api.error.InteractionExpiredException.Limit;
import hikari.api.error.InvalidErrorCode;
import hikari.api.error.NotFoundErrorCode;
import hikari.api.error.RestErrorCode;
import hikari.api.error.RestResponseException;
import hikari.api.error.StateErrorCode;
import hikari.api.interaction.Interaction;
import hikari.api.interaction.InteractionCallback;
import hikari.api.interaction.InteractionResponse;
import hikari.api.server.InteractionResponder;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Takes the response to an interaction by a request of its own, and types the errors of these.
///
/// @param bot sends it
/// @param interaction what is responded to
record RestTransport(Bot bot, Interaction interaction) implements InteractionResponder {
    private static final Logger LOG = LogManager.getLogger(RestTransport.class);

    @Override
    public void respond(InteractionResponse response) {
        try {
            bot.rest().interactions().createResponse(interaction, response);
        } catch (RestResponseException e) {
            throw typed(e, false);
        }
    }

    /// @param transport is told that the response was given here
    InteractionCallback respondAndFetch(
            InteractionResponse response, InteractionResponder transport) {
        try {
            var made =
                    bot.rest()
                            .interactions()
                            .createResponseAndFetch(
                                    interaction.id(), interaction.token(), response);
            tell(transport);
            return made;
        } catch (RestResponseException e) {
            throw typed(e, false);
        }
    }

    private void tell(InteractionResponder transport) {
        try {
            transport.respondedElsewhere();
        } catch (HikariException e) {
            LOG.debug("Discord's request was not answered, as none is needed", e);
        }
    }

    /// @param isLate whether the time to respond is over
    RuntimeException typed(RestResponseException e, boolean isLate) {
        RestErrorCode code = e.code();
        if (code == StateErrorCode.INTERACTION_ALREADY_ACKNOWLEDGED) {
            return new AlreadyRespondedException(interaction.id(), e);
        }
        if (code == InvalidErrorCode.INVALID_WEBHOOK_TOKEN) {
            return new InteractionExpiredException(Limit.TOKEN, interaction.id(), e);
        }
        return code == NotFoundErrorCode.UNKNOWN_INTERACTION
                        || isLate && code == NotFoundErrorCode.UNKNOWN_WEBHOOK
                ? new InteractionExpiredException(Limit.RESPONSE, interaction.id(), e)
                : e;
    }
}
