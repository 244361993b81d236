package hikari.rest;

import hikari.api.guild.CreateSoundboardSound;
import hikari.api.guild.EditSoundboardSound;
import hikari.api.guild.SoundboardSound;
import hikari.api.guild.SoundboardSounds;
import hikari.rest.wire.SendSoundboardSound;
import java.util.List;

/// operations on sounds of the soundboard Each constant bears its OpenAPI operation id.
final class SoundboardRoutes {
    static final Route<Void> SEND_SOUNDBOARD_SOUND =
            Route.post("/channels/{channel_id}/send-soundboard-sound")
                    .body(SendSoundboardSound.class);

    static final Route<List<SoundboardSound>> GET_SOUNDBOARD_DEFAULT_SOUNDS =
            Route.list("/soundboard-default-sounds", SoundboardSound.class);

    static final Route<SoundboardSounds> LIST_GUILD_SOUNDBOARD_SOUNDS =
            Route.get("/guilds/{guild_id}/soundboard-sounds", SoundboardSounds.class);

    static final Route<SoundboardSound> GET_GUILD_SOUNDBOARD_SOUND =
            Route.get("/guilds/{guild_id}/soundboard-sounds/{sound_id}", SoundboardSound.class);

    static final Route<SoundboardSound> CREATE_GUILD_SOUNDBOARD_SOUND =
            Route.post("/guilds/{guild_id}/soundboard-sounds", SoundboardSound.class)
                    .body(CreateSoundboardSound.class)
                    .withReason();

    static final Route<SoundboardSound> UPDATE_GUILD_SOUNDBOARD_SOUND =
            Route.patch("/guilds/{guild_id}/soundboard-sounds/{sound_id}", SoundboardSound.class)
                    .body(EditSoundboardSound.class)
                    .withReason();

    static final Route<Void> DELETE_GUILD_SOUNDBOARD_SOUND =
            Route.delete("/guilds/{guild_id}/soundboard-sounds/{sound_id}").withReason();

    private SoundboardRoutes() {}
}
