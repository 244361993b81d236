package hikari.commands;

import java.util.Locale;

/// What the plugin does about Discord's commands.
enum SyncMode {
    /// keeps them up to date
    ON,
    /// logs what it would do
    DRY,
    /// nothing
    OFF;

    static SyncMode of(String text) {
        try {
            return valueOf(text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'sync' is '%s', not one of on, dry, off".formatted(text), e);
        }
    }
}
