package hikari.commands;

import hikari.commands.spi.Services;

/// Collects what surrounds all commands of a plugin or bot. Not safe for several threads.
public final class CommandDefaults extends BehaviorBuilder<CommandDefaults> {
    private Services services = Services.none();

    CommandDefaults() {}

    @Override
    CommandDefaults self() {
        return this;
    }

    /// Sets where instances are found by type.
    ///
    /// @param found asked before those of the commands that these defaults are for
    /// @return this builder
    public CommandDefaults services(Services found) {
        services = found;
        return this;
    }

    Services services() {
        return services;
    }
}
