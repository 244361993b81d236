package hikari.api.application;

import hikari.api.Flags;
import hikari.api.Snowflake;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;

/// Something that an application sells.
///
/// @param id its id
/// @param type what kind of thing it is
/// @param applicationId the application
/// @param name the name
/// @param slug the end of its address in the store
/// @param flags marks
/// @param dependentSkuId what must be had for it
/// @param accessType undocumented
/// @param releaseDate when it is released
/// @param premium whether it comes with Nitro
/// @param showAgeGate whether it is for adults
/// @param features undocumented
/// @param manifestLabels undocumented
/// @see "Discord documentation: Resources, SKU, SKU Object"
public record Sku(
        Snowflake id,
        SkuType type,
        Snowflake applicationId,
        String name,
        String slug,
        Flags<SkuFlag> flags,
        Optional<Snowflake> dependentSkuId,
        Optional<Integer> accessType,
        Optional<String> releaseDate,
        boolean premium,
        boolean showAgeGate,
        List<JsonValue> features,
        Optional<JsonValue> manifestLabels) {}
