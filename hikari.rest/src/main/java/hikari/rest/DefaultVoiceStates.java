package hikari.rest;

import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.rest.VoiceStates;
import hikari.api.voice.EditOwnVoiceState;
import hikari.api.voice.EditVoiceState;
import hikari.api.voice.VoiceRegion;
import hikari.api.voice.VoiceState;
import hikari.rest.wire.EditVoiceStatus;
import java.util.List;

/// [VoiceStates] over an exchange.
///
/// @param exchange sends the requests
record DefaultVoiceStates(Exchange exchange) implements VoiceStates {
    @Override
    public VoiceStates because(String reason) {
        return new DefaultVoiceStates(exchange.because(reason));
    }

    @Override
    public VoiceState fetchMine(Snowflake guildId) {
        return exchange.fetch(VoiceStatesRoutes.GET_SELF_VOICE_STATE.at(guildId));
    }

    @Override
    public VoiceState fetch(Snowflake guildId, Snowflake userId) {
        return exchange.fetch(VoiceStatesRoutes.GET_VOICE_STATE.at(guildId, userId));
    }

    @Override
    public void editMine(Snowflake guildId, EditOwnVoiceState changes) {
        exchange.run(VoiceStatesRoutes.UPDATE_SELF_VOICE_STATE.at(guildId).body(changes));
    }

    @Override
    public void edit(Snowflake guildId, Snowflake userId, EditVoiceState changes) {
        exchange.run(VoiceStatesRoutes.UPDATE_VOICE_STATE.at(guildId, userId).body(changes));
    }

    @Override
    public void setStatus(Snowflake channelId, String status) {
        exchange.run(
                VoiceStatesRoutes.UPDATE_VOICE_CHANNEL_STATUS
                        .at(channelId)
                        .body(
                                new EditVoiceStatus(
                                        Settable.of(Ranges.length("status", status, 0, 500)))));
    }

    @Override
    public void clearStatus(Snowflake channelId) {
        exchange.run(
                VoiceStatesRoutes.UPDATE_VOICE_CHANNEL_STATUS
                        .at(channelId)
                        .body(new EditVoiceStatus(Settable.ofNull())));
    }

    @Override
    public List<VoiceRegion> fetchRegions() {
        return exchange.fetch(VoiceStatesRoutes.LIST_VOICE_REGIONS.at());
    }

    @Override
    public List<VoiceRegion> fetchRegions(Snowflake guildId) {
        return exchange.fetch(VoiceStatesRoutes.LIST_GUILD_VOICE_REGIONS.at(guildId));
    }
}
