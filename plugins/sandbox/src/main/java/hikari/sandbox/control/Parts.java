package hikari.sandbox.control;

import hikari.sandbox.LocalGateway;
import hikari.sandbox.delivery.HttpInteractions;
import hikari.sandbox.rest.RestApi;
import hikari.sandbox.world.World;

/// What the control API works on.
///
/// @param world the world
/// @param rest the REST API
/// @param gateway the gateway
/// @param interactions the sender of interactions over HTTP
public record Parts(
        World world, RestApi rest, LocalGateway gateway, HttpInteractions interactions) {}
