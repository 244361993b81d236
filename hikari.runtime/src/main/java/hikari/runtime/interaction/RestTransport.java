package hikari.runtime.interaction;

import hikari.api.bot.Bot;
import hikari.api.error.AlreadyRespondedException;
import hikari.api.error.InteractionExpiredException;
import hikari.api.error.InteractionExpiredException.Limit;
import hikari.api.error.NotFoundErrorCode;
import hikari.api.error.RestErrorCode;
import hikari.api.error.RestResponseException;
import hikari.api.error.StateErrorCode;
import hikari.api.interaction.Interaction;
import hikari.api.interaction.InteractionResponse;
import hikari.api.server.InteractionResponder;

/// Takes the response to an interaction that came over the gateway.
///
/// @param bot sends it
/// @param interaction what is responded to
record RestTransport(Bot bot, Interaction interaction) implements InteractionResponder {
    @Override
    public void respond(InteractionResponse response) {
        try {
            bot.rest().interactions().createResponse(interaction, response);
        } catch (RestResponseException e) {
            throw typed(e);
        }
    }

    private RuntimeException typed(RestResponseException e) {
        RestErrorCode code = e.code();
        if (code == StateErrorCode.INTERACTION_ALREADY_ACKNOWLEDGED) {
            return new AlreadyRespondedException(interaction.id(), e);
        }
        return code == NotFoundErrorCode.UNKNOWN_INTERACTION
                ? new InteractionExpiredException(Limit.RESPONSE, interaction.id(), e)
                : e;
    }
}
