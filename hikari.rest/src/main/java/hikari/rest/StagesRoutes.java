package hikari.rest;

import hikari.api.guild.CreateStageInstance;
import hikari.api.guild.EditStageInstance;
import hikari.api.guild.StageInstance;

/// operations on live stages Each constant bears its OpenAPI operation id.
final class StagesRoutes {
    static final Route<StageInstance> GET_STAGE_INSTANCE =
            Route.get("/stage-instances/{channel_id}", StageInstance.class);

    static final Route<StageInstance> CREATE_STAGE_INSTANCE =
            Route.post("/stage-instances", StageInstance.class)
                    .body(CreateStageInstance.class)
                    .withReason();

    static final Route<StageInstance> UPDATE_STAGE_INSTANCE =
            Route.patch("/stage-instances/{channel_id}", StageInstance.class)
                    .body(EditStageInstance.class)
                    .withReason();

    static final Route<Void> DELETE_STAGE_INSTANCE =
            Route.delete("/stage-instances/{channel_id}").withReason();

    private StagesRoutes() {}
}
