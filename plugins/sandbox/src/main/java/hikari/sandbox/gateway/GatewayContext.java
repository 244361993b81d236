package hikari.sandbox.gateway;

import hikari.sandbox.WorldView;
import java.util.function.Supplier;

/// What all connections of a gateway share.
///
/// @param options how the gateway behaves
/// @param world the world behind it
/// @param sessions the sessions there are
/// @param limits the identify limits
/// @param memberLimits the limits of member requests
/// @param faults the faults that wait
/// @param tasks the threads that belong to no connection
/// @param measured the guilds to measure with
/// @param resumeUrl what READY says
record GatewayContext(
        GatewayOptions options,
        WorldView world,
        SessionRegistry sessions,
        IdentifyLimits limits,
        MemberLimits memberLimits,
        FaultBook faults,
        Tasks tasks,
        Supplier<LoadedGuilds> measured,
        Supplier<String> resumeUrl) {}
