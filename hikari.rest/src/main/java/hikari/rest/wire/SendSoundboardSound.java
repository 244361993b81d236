package hikari.rest.wire;

import hikari.api.Snowflake;
import java.util.Optional;

/// Which sound is played.
///
/// @param soundId the sound
/// @param sourceGuildId the guild that it is of, if it is another one
public record SendSoundboardSound(Snowflake soundId, Optional<Snowflake> sourceGuildId) {}
