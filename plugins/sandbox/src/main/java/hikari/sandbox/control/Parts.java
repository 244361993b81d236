package hikari.sandbox.control;

import hikari.sandbox.LocalGateway;
import hikari.sandbox.delivery.HttpInteractions;
import hikari.sandbox.delivery.WebhookEvents;
import hikari.sandbox.rest.RestApi;
import hikari.sandbox.voice.VoiceHub;
import hikari.sandbox.world.World;

/// What the control API works on.
///
/// @param world the world
/// @param rest the REST API
/// @param gateway the gateway
/// @param voice the voice servers
/// @param interactions the sender of interactions over HTTP
/// @param webhookEvents the sender of webhook events
public record Parts(
        World world,
        RestApi rest,
        LocalGateway gateway,
        VoiceHub voice,
        HttpInteractions interactions,
        WebhookEvents webhookEvents) {}
