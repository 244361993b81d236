package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.guild.CreateStageInstance;
import hikari.api.guild.EditStageInstance;
import hikari.api.guild.StageInstance;
import hikari.api.rest.Stages;

/// [Stages] over an exchange.
///
/// @param exchange sends the requests
record DefaultStages(Exchange exchange) implements Stages {
    @Override
    public Stages because(String reason) {
        return new DefaultStages(exchange.because(reason));
    }

    @Override
    public StageInstance fetch(Snowflake channelId) {
        return exchange.fetch(StagesRoutes.GET_STAGE_INSTANCE.at(channelId));
    }

    @Override
    public StageInstance create(CreateStageInstance stage) {
        return exchange.fetch(StagesRoutes.CREATE_STAGE_INSTANCE.at().body(stage));
    }

    @Override
    public StageInstance edit(Snowflake channelId, EditStageInstance changes) {
        return exchange.fetch(StagesRoutes.UPDATE_STAGE_INSTANCE.at(channelId).body(changes));
    }

    @Override
    public void delete(Snowflake channelId) {
        exchange.run(StagesRoutes.DELETE_STAGE_INSTANCE.at(channelId));
    }
}
