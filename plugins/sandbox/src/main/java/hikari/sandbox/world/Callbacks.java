package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import hikari.sandbox.world.Interaction.State;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Applies the bot's first answer to an interaction.
final class Callbacks {
    private static final int MESSAGE = 4;
    private static final int DEFER_MESSAGE = 5;
    private static final int DEFER_UPDATE = 6;
    private static final int UPDATE = 7;
    private static final int CHOICES = 8;
    private static final int MODAL = 9;
    private static final int PREMIUM = 10;
    private static final int LAUNCH = 12;

    /// Of options, this type and the one below are parts of the command's name.
    private static final int SUBCOMMAND_GROUP = 2;

    private static final Map<Integer, Set<Integer>> ALLOWED =
            Map.of(
                    2, Set.of(MESSAGE, DEFER_MESSAGE, MODAL, PREMIUM, LAUNCH),
                    3, Set.of(MESSAGE, DEFER_MESSAGE, DEFER_UPDATE, UPDATE, MODAL, PREMIUM, LAUNCH),
                    4, Set.of(CHOICES),
                    5, Set.of(MESSAGE, DEFER_MESSAGE, DEFER_UPDATE, UPDATE, PREMIUM, LAUNCH));

    private final World world;

    Callbacks(World world) {
        this.world = world;
    }

    /// An answer that is refused is none: another one may follow.
    JsonObject take(Interaction interaction, JsonObject callback, List<Files.Upload> files) {
        int type = (int) Js.number(callback, "type", 0);
        var data = Js.object(callback, "data");
        check(interaction, type, data, files);
        switch (type) {
            case MESSAGE -> {
                respond(interaction, data, files);
                interaction.answered(type, State.ANSWERED, JsonValue.EMPTY_JSON_OBJECT);
            }
            case DEFER_MESSAGE -> {
                defer(interaction, data);
                interaction.answered(type, State.DEFERRED, JsonValue.EMPTY_JSON_OBJECT);
            }
            case DEFER_UPDATE -> {
                interaction.original(interaction.sourceMessage());
                interaction.answered(type, State.DEFERRED, JsonValue.EMPTY_JSON_OBJECT);
            }
            case UPDATE -> {
                world.messages().edit(interaction.channel(), source(interaction), data, files);
                interaction.original(interaction.sourceMessage());
                interaction.answered(type, State.ANSWERED, JsonValue.EMPTY_JSON_OBJECT);
            }
            default -> interaction.answered(type, State.ANSWERED, data);
        }
        return withResponse(interaction, type);
    }

    private void check(
            Interaction interaction, int type, JsonObject data, List<Files.Upload> files) {
        if (!ALLOWED.getOrDefault(interaction.type(), Set.of()).contains(type)) {
            throw FieldErrors.of(
                    "type",
                    "BASE_TYPE_CHOICES",
                    "Value must be one of %s."
                            .formatted(
                                    ALLOWED.getOrDefault(interaction.type(), Set.of()).stream()
                                            .sorted()
                                            .toList()));
        }
        if (type == UPDATE || type == DEFER_UPDATE) {
            if (interaction.sourceMessage() == 0) {
                throw FieldErrors.of(
                        "type",
                        "INTERACTION_APPLICATION_COMMAND_INVALID",
                        "There is no message to update");
            }
        }
        switch (type) {
            case MESSAGE -> nested(() -> MessageRules.checkNew(data, files));
            case UPDATE -> nested(() -> MessageRules.checkEdit(source(interaction), data, files));
            case MODAL -> {
                var errors = new FieldErrors();
                new ComponentRules(errors).modal(data);
                nested(errors::check);
            }
            case CHOICES -> nested(() -> choices(Js.objects(data, "choices")));
            default -> {}
        }
    }

    private Message source(Interaction interaction) {
        return world.interactions().message(interaction, interaction.sourceMessage());
    }

    /// Puts the errors of the callback's data under `data`, as Discord does.
    private static void nested(Runnable rules) {
        try {
            rules.run();
        } catch (DiscordError error) {
            var tree = Js.object(error.body(), "errors");
            throw tree.isEmpty()
                    ? error
                    : new DiscordError(
                            error.status(), error.code(), "Invalid Form Body", Js.of("data", tree));
        }
    }

    private static void choices(List<JsonObject> choices) {
        var errors = new FieldErrors();
        errors.size("choices", choices.size(), 25);
        for (int i = 0; i < choices.size(); i++) {
            errors.length("choices." + i + ".name", Js.text(choices.get(i), "name"), 1, 100);
        }
        errors.check();
    }

    private void respond(Interaction interaction, JsonObject data, List<Files.Upload> files) {
        var message = write(interaction, data, files, typed(interaction));
        interaction.original(message.id());
    }

    private void defer(Interaction interaction, JsonObject data) {
        long flags = Message.LOADING | (Js.number(data, "flags", 0) & Message.EPHEMERAL);
        var message =
                write(
                        interaction,
                        Js.of("content", "", "flags", flags),
                        List.of(),
                        typed(interaction));
        interaction.original(message.id());
    }

    private JsonObject typed(Interaction interaction) {
        int type = interaction.type() == 2 ? 20 : 19;
        if (interaction.type() == 2
                && Js.number(Js.object(interaction.payload(), "data"), "type", 1) != 1) {
            type = 23;
        }
        var extra =
                Js.with(
                        origin(world, interaction),
                        "type",
                        interaction.sourceMessage() == 0 && type == 19 ? 0 : type);
        if (interaction.sourceMessage() != 0 && type == 19) {
            var reference =
                    Js.of(
                            "type", 0,
                            "channel_id", Js.id(interaction.channel().id()),
                            "message_id", Js.id(interaction.sourceMessage()));
            extra =
                    Js.with(
                            extra,
                            "message_reference",
                            Messages.place(interaction.channel(), reference));
        }
        return extra;
    }

    Message write(
            Interaction interaction, JsonObject body, List<Files.Upload> files, JsonObject extra) {
        boolean hidden = (Js.number(body, "flags", 0) & Message.EPHEMERAL) != 0;
        var draft =
                new Draft(
                        world.bot().json(),
                        body,
                        files,
                        extra,
                        hidden ? interaction.user().id() : 0);
        return world.messages().create(interaction.channel(), draft);
    }

    /// {@return members that tell where a message came from}
    static JsonObject origin(World world, Interaction interaction) {
        var application = Js.id(world.application().id());
        var json = Js.of("webhook_id", application, "application_id", application);
        if (interaction.type() == 2) {
            json = Js.with(json, "interaction", legacy(interaction));
        }
        return Js.with(json, "interaction_metadata", metadata(interaction));
    }

    private static JsonObject legacy(Interaction interaction) {
        return Js.of(
                "id", Js.id(interaction.id()),
                "type", interaction.type(),
                "name", wholeName(Js.object(interaction.payload(), "data")),
                "user", interaction.user().json());
    }

    /// A command's name, with those of its group and subcommand.
    private static String wholeName(JsonObject command) {
        var name = Js.text(command, "name");
        return Js.objects(command, "options").stream()
                .filter(option -> Js.number(option, "type", 0) <= SUBCOMMAND_GROUP)
                .findFirst()
                .map(option -> name + " " + wholeName(option))
                .orElse(name);
    }

    private static JsonObject metadata(Interaction interaction) {
        var owners = Js.object(interaction.payload(), "authorizing_integration_owners");
        var metadata =
                Js.of(
                        "id", Js.id(interaction.id()),
                        "type", interaction.type(),
                        "user", interaction.user().json(),
                        "authorizing_integration_owners", owners);
        if (interaction.sourceMessage() != 0) {
            metadata =
                    Js.with(metadata, "interacted_message_id", Js.id(interaction.sourceMessage()));
        }
        var data = Js.object(interaction.payload(), "data");
        return interaction.type() == 2
                ? Js.overlay(
                        metadata,
                        Js.of(
                                "name", wholeName(data),
                                "command_type", Js.number(data, "type", 1)))
                : metadata;
    }

    private JsonObject withResponse(Interaction interaction, int type) {
        var about = Js.of("id", Js.id(interaction.id()), "type", interaction.type());
        var resource = Js.of("type", type);
        if (interaction.original() != 0) {
            var message = world.interactions().original(interaction);
            about =
                    Js.overlay(
                            about,
                            Js.of(
                                    "response_message_id", Js.id(message.id()),
                                    "response_message_loading", message.isLoading(),
                                    "response_message_ephemeral", message.isEphemeral()));
            if (type == MESSAGE || type == UPDATE) {
                resource = Js.with(resource, "message", message.asSeenBy(world.bot().id()));
            }
        }
        about = Js.with(about, "channel_id", Js.id(interaction.channel().id()));
        return type == MESSAGE
                        || type == UPDATE
                        || type == DEFER_MESSAGE
                        || type == DEFER_UPDATE
                        || type == LAUNCH
                ? Js.of(
                        "interaction",
                        Messages.place(interaction.channel(), about),
                        "resource",
                        resource)
                : Js.of("interaction", Messages.place(interaction.channel(), about));
    }
}
