package hikari.api.application;

import hikari.api.Flags;
import hikari.api.guild.Permission;
import java.util.List;

/// Scopes and permissions that an application asks for when it is installed.
///
/// @param scopes what it is allowed
/// @param permissions permissions of the bot's role
/// @see "Discord documentation: Resources, Application, Install Params Object"
public record InstallParams(List<OAuth2Scope> scopes, Flags<Permission> permissions) {}
