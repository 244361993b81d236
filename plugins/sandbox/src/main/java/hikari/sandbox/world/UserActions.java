package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import hikari.sandbox.world.DiscordError.Unknown;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;

/// What a person does that makes an interaction. Called under the world's lock.
public final class UserActions {
    private static final int COMMAND = 2;
    private static final int COMPONENT = 3;
    private static final int AUTOCOMPLETE = 4;
    private static final int MODAL = 5;
    private static final int BUTTON = 2;

    private static final JsonObject CONSTANT =
            Js.read(
                    """
                    {
                      "id": "0", "application_id": "0", "type": 0, "version": 1, "locale": "en-US",
                      "attachment_size_limit": 10485760
                    }
                    """);

    private final World world;

    /// Actions in a world.
    public UserActions(World world) {
        this.world = world;
    }

    /// Runs a slash command.
    ///
    /// @param name the name, with subcommand group and subcommand after spaces
    /// @param options values by option name, as strings, numbers or booleans
    public Interaction command(User user, Channel channel, String name, JsonObject options) {
        return slash(COMMAND, user, channel, name, options, "");
    }

    /// Asks for choices while a user types.
    ///
    /// @param focused the name of the option being typed
    public Interaction autocomplete(
            User user, Channel channel, String name, JsonObject options, String focused) {
        return slash(AUTOCOMPLETE, user, channel, name, options, focused);
    }

    private Interaction slash(
            int type, User user, Channel channel, String name, JsonObject options, String focused) {
        var words = name.strip().split(" +");
        var command = find(channel, words[0], 1);
        var filler = new CommandFiller(world, world.guilds().get(channel.guildId()), focused);
        var filled = filler.fill(command, List.of(words).subList(1, words.length), options);
        var data =
                Js.of(
                        "id",
                        command.get("id"),
                        "name",
                        command.get("name"),
                        "type",
                        1,
                        "options",
                        filled);
        return send(type, user, channel, inGuild(command, filler.resolvedIn(data)), 0);
    }

    /// Runs a command on a user.
    public Interaction userCommand(User user, Channel channel, String name, User target) {
        var command = find(channel, name, 2);
        var guild = world.guilds().get(channel.guildId());
        var resolver = new Resolver(world, guild);
        resolver.user(target.id());
        return send(
                COMMAND,
                user,
                channel,
                inGuild(command, onTarget(command, target.id(), resolver)),
                0);
    }

    /// Runs a command on a message.
    public Interaction messageCommand(User user, Channel channel, String name, Message target) {
        var command = find(channel, name, 3);
        var resolver = new Resolver(world, world.guilds().get(channel.guildId()));
        resolver.message(target);
        return send(
                COMMAND,
                user,
                channel,
                inGuild(command, onTarget(command, target.id(), resolver)),
                0);
    }

    private static JsonObject onTarget(JsonObject command, long target, Resolver resolver) {
        return Js.of(
                "id", command.get("id"),
                "name", command.get("name"),
                "type", command.get("type"),
                "target_id", Js.id(target),
                "resolved", resolver.json());
    }

    private static JsonObject inGuild(JsonObject command, JsonObject data) {
        return Js.has(command, "guild_id")
                ? Js.with(data, "guild_id", command.get("guild_id"))
                : data;
    }

    private JsonObject find(Channel channel, String name, int type) {
        return world.commands().visibleIn(channel.guildId()).stream()
                .filter(one ->
                        Js.text(one, "name").equals(name) && Js.number(one, "type", 1) == type)
                .findFirst()
                .orElseThrow(() -> DiscordError.unknown(Unknown.COMMAND));
    }

    /// Presses a button, or picks values of a select menu.
    ///
    /// @param values what was picked; empty for a button
    public Interaction component(
            User user, Channel channel, Message message, String customId, JsonArray values) {
        var component =
                Components.find(Js.objects(message.raw(), "components"), customId)
                        .orElseThrow(() ->
                                FieldErrors.of(
                                        "custom_id",
                                        "COMPONENT_UNKNOWN",
                                        "There is no such component on this message"));
        if (Js.flag(component, "disabled")) {
            throw FieldErrors.of("custom_id", "COMPONENT_DISABLED", "This component is disabled");
        }
        int type = (int) Js.number(component, "type", 0);
        var data = Js.of("id", component.get("id"), "custom_id", customId, "component_type", type);
        if (type != BUTTON) {
            var resolver = new Resolver(world, world.guilds().get(channel.guildId()));
            resolver.values(type, values);
            data = Js.with(data, "values", values);
            data = resolver.isEmpty() ? data : Js.with(data, "resolved", resolver.json());
        }
        return send(COMPONENT, user, channel, data, message.id());
    }

    /// Submits the modal that answered an interaction.
    ///
    /// @param values by custom id: a string, a boolean or an array; what is not given is as it was
    ///   when the modal opened
    public Interaction submit(User user, Interaction opened, JsonObject values) {
        if (opened.callbackType() != 9 || opened.user().id() != user.id()) {
            throw FieldErrors.of(
                    "interaction_id", "NO_MODAL", "This interaction opened no modal for this user");
        }
        var resolver = new Resolver(world, world.guilds().get(opened.channel().guildId()));
        var shown = Components.numbered(Js.list(opened.answer(), "components"), List.of());
        var components = new ModalFiller(values, resolver).fill(shown);
        var data = Js.of("custom_id", opened.answer().get("custom_id"), "components", components);
        data = resolver.isEmpty() ? data : Js.with(data, "resolved", resolver.json());
        return send(MODAL, user, opened.channel(), data, opened.sourceMessage());
    }

    private Interaction send(int type, User user, Channel channel, JsonObject data, long source) {
        if (!world.sees(user.id(), channel)) {
            throw DiscordError.missingAccess();
        }
        var channelSeen =
                Js.with(
                        channel.json(),
                        "permissions",
                        Js.id(world.permissions(user.id(), channel)));
        var payload =
                Js.overlay(
                        Js.overlay(CONSTANT, origin(user, channel)),
                        Js.of(
                                "type", type,
                                "data", data,
                                "channel", channelSeen,
                                "token", world.ids().secret(160),
                                "context", channel.isDirect() ? 1 : 0));
        payload = placed(payload, user, channel);
        if (source != 0) {
            var message = world.interactions().seenBy(user.id(), channel, source);
            payload = Js.with(payload, "message", message.asSeenBy(world.bot().id()));
        }
        return world.interactions()
                .send(new Interaction(payload, user, channel, source, world.now()));
    }

    private JsonObject origin(User user, Channel channel) {
        var granted = world.entitlements().of(user, channel.guildId());
        return Js.of(
                "id", Js.id(world.ids().next()),
                "application_id", Js.id(world.application().id()),
                "channel_id", Js.id(channel.id()),
                "entitlements", granted,
                "entitlement_sku_ids", granted.stream().map(one -> one.get("sku_id")).toList(),
                "app_permissions", Js.id(world.permissions(world.bot().id(), channel)));
    }

    private JsonObject placed(JsonObject payload, User user, Channel channel) {
        var guild = world.guilds().get(channel.guildId());
        if (guild == null) {
            return Js.overlay(
                    payload,
                    Js.of(
                            "user", user.json(),
                            "authorizing_integration_owners", Js.of("0", "0")));
        }
        var permissions = Js.id(world.permissions(user.id(), channel));
        var locale = guild.properties().getOrDefault("preferred_locale", Js.value("en-US"));
        var features = Js.list(guild.properties(), "features");
        return Js.overlay(
                payload,
                Js.of(
                        "guild_id", Js.id(guild.id()),
                        "guild",
                                Js.of(
                                        "id",
                                        Js.id(guild.id()),
                                        "locale",
                                        locale,
                                        "features",
                                        features),
                        "guild_locale", locale,
                        "member",
                                Js.with(guild.member(user.id()).json(), "permissions", permissions),
                        "authorizing_integration_owners", Js.of("0", Js.id(guild.id()))));
    }
}
