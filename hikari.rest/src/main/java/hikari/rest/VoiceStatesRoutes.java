package hikari.rest;

import hikari.api.voice.EditOwnVoiceState;
import hikari.api.voice.EditVoiceState;
import hikari.api.voice.VoiceRegion;
import hikari.api.voice.VoiceState;
import hikari.rest.wire.EditVoiceStatus;
import java.util.List;

/// operations on voice states, and voice regions Each constant bears its OpenAPI operation id.
final class VoiceStatesRoutes {
    static final Route<VoiceState> GET_SELF_VOICE_STATE =
            Route.get("/guilds/{guild_id}/voice-states/@me", VoiceState.class);

    static final Route<VoiceState> GET_VOICE_STATE =
            Route.get("/guilds/{guild_id}/voice-states/{user_id}", VoiceState.class);

    static final Route<Void> UPDATE_SELF_VOICE_STATE =
            Route.patch("/guilds/{guild_id}/voice-states/@me").body(EditOwnVoiceState.class);

    static final Route<Void> UPDATE_VOICE_STATE =
            Route.patch("/guilds/{guild_id}/voice-states/{user_id}").body(EditVoiceState.class);

    static final Route<Void> UPDATE_VOICE_CHANNEL_STATUS =
            Route.put("/channels/{channel_id}/voice-status")
                    .body(EditVoiceStatus.class)
                    .withReason();

    static final Route<List<VoiceRegion>> LIST_VOICE_REGIONS =
            Route.list("/voice/regions", VoiceRegion.class);

    static final Route<List<VoiceRegion>> LIST_GUILD_VOICE_REGIONS =
            Route.list("/guilds/{guild_id}/regions", VoiceRegion.class);

    private VoiceStatesRoutes() {}
}
