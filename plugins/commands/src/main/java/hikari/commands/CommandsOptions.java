package hikari.commands;

import hikari.commands.sync.Ownership;
import java.security.SecureRandom;

/// How a bot's commands are kept. Its text does not show the key.
///
/// @param ownership which of the commands that Discord has are deleted when they are not wanted;
///   all but entry points by default
/// @param key signs the custom ids of routes, at least 16 bytes; a random one by default, with
///   which components of earlier runs do not work
public record CommandsOptions(Ownership ownership, byte[] key) {
    private static final int KEY_BYTES = 32;

    /// Keeps a copy of the key.
    public CommandsOptions {
        key = key.clone();
    }

    /// {@return the defaults}
    public static CommandsOptions defaults() {
        return new CommandsOptions(Ownership.everything(), randomKey());
    }

    /// {@return a key that nobody knows}
    public static byte[] randomKey() {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    /// {@return a copy of the key}
    @Override
    public byte[] key() {
        return key.clone();
    }

    /// {@return these options with another ownership}
    ///
    /// @param other which commands are deleted
    public CommandsOptions ownership(Ownership other) {
        return new CommandsOptions(other, key);
    }

    /// {@return these options with another key}
    ///
    /// @param other signs custom ids, at least 16 bytes
    public CommandsOptions key(byte[] other) {
        return new CommandsOptions(ownership, other);
    }

    @Override
    public String toString() {
        return "CommandsOptions[ownership=%s]".formatted(ownership);
    }
}
