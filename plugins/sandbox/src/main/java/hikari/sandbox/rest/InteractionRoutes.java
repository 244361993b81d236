package hikari.sandbox.rest;

import hikari.sandbox.json.Js;
import hikari.sandbox.rest.Router.Access;
import hikari.sandbox.rest.Router.Limit;
import hikari.sandbox.world.Channel;
import hikari.sandbox.world.DiscordError;
import hikari.sandbox.world.DiscordError.Unknown;
import hikari.sandbox.world.FieldErrors;
import hikari.sandbox.world.Interaction;
import hikari.sandbox.world.Message;
import hikari.sandbox.world.MessageRules;
import jakarta.json.JsonObject;

/// Answers to interactions, and webhooks, which share their routes.
final class InteractionRoutes {
    private static final String HOOK = "/webhooks/{webhook_id}/{webhook_token}";
    private static final String OWN_HOOK = "/webhooks/{webhook_id}";
    private static final Limit UNLIMITED = Limit.of("interaction", 0, 0);
    private static final Limit EXECUTE = Limit.of("webhook", 5, 2_000);
    private static final Limit MESSAGE = Limit.of("webhook-message", 5, 2_000);

    private InteractionRoutes() {}

    static void addTo(Router router) {
        var callback = "/interactions/{interaction_id}/{token}/callback";
        var message = HOOK + "/messages/{message_id}";
        var access = Access.INTERACTION;
        router.add("POST", callback, access, UNLIMITED, InteractionRoutes::respond)
                .add("POST", HOOK, access, EXECUTE, InteractionRoutes::execute)
                .add("GET", message, access, MESSAGE, InteractionRoutes::message)
                .add("PATCH", message, access, MESSAGE, InteractionRoutes::edit)
                .add("DELETE", message, access, MESSAGE, InteractionRoutes::delete)
                .add("GET", HOOK, Access.OPEN, MESSAGE, x -> Reply.ok(Js.without(hook(x), "user")))
                .add("PATCH", HOOK, Access.OPEN, MESSAGE, x -> edited(x, hook(x)))
                .add("DELETE", HOOK, Access.OPEN, MESSAGE, x -> deleted(x, hook(x)))
                .add("GET", OWN_HOOK, x -> Reply.ok(ownHook(x)))
                .add("PATCH", OWN_HOOK, x -> edited(x, ownHook(x)))
                .add("DELETE", OWN_HOOK, x -> deleted(x, ownHook(x)));
    }

    private static JsonObject ownHook(Exchange x) {
        return x.world().webhooks().find(x.id("webhook_id"));
    }

    private static Reply edited(Exchange x, JsonObject webhook) {
        return Reply.ok(x.world().webhooks().edit(webhook, x.json()));
    }

    private static Reply deleted(Exchange x, JsonObject webhook) {
        x.world().webhooks().delete(webhook);
        return Reply.none();
    }

    private static Reply respond(Exchange x) {
        var answer =
                x.world()
                        .interactions()
                        .respond(x.id("interaction_id"), x.text("token"), x.json(), x.files());
        return x.queryFlag("with_response") ? Reply.ok(answer) : Reply.none();
    }

    private static boolean isInteraction(Exchange x) {
        return x.id("webhook_id") == x.world().application().id();
    }

    private static Interaction interaction(Exchange x) {
        return x.world().interactions().withToken(x.text("webhook_token"));
    }

    private static JsonObject hook(Exchange x) {
        return x.world().webhooks().find(x.id("webhook_id"), x.text("webhook_token"));
    }

    private static Channel hookChannel(Exchange x, JsonObject webhook) {
        long thread = x.queryId("thread_id");
        var channel = x.world().channel(Js.idOf(webhook, "channel_id"));
        if (thread == 0) {
            return channel;
        }
        var inside = x.world().channel(thread);
        if (Js.idOf(inside.json(), "parent_id") != channel.id()) {
            throw DiscordError.unknown(Unknown.CHANNEL);
        }
        return inside;
    }

    private static Reply execute(Exchange x) {
        if (isInteraction(x)) {
            var message = x.world().interactions().followUp(interaction(x), x.json(), x.files());
            return Reply.ok(message.asSeenBy(x.bot().id()));
        }
        var webhook = hook(x);
        var message =
                x.world().webhooks().execute(webhook, hookChannel(x, webhook), x.json(), x.files());
        return x.queryFlag("wait") ? Reply.ok(message.asSeenBy(x.bot().id())) : Reply.none();
    }

    private static Message answer(Exchange x, Interaction interaction) {
        boolean original = x.text("message_id").equals("@original");
        var message =
                original
                        ? x.world().interactions().original(interaction)
                        : x.world().interactions().answer(interaction, x.id("message_id"));
        if (message.authorId() != x.bot().id()) {
            throw DiscordError.unknown(Unknown.MESSAGE);
        }
        return message;
    }

    private static Message hookMessage(Exchange x, JsonObject webhook) {
        var message = hookChannel(x, webhook).message(x.id("message_id"));
        if (message.authorId() != Js.idOf(webhook, "id")) {
            throw DiscordError.unknown(Unknown.MESSAGE);
        }
        return message;
    }

    private static Reply message(Exchange x) {
        var message = isInteraction(x) ? answer(x, interaction(x)) : hookMessage(x, hook(x));
        return Reply.ok(message.asSeenBy(x.bot().id()));
    }

    private static Reply edit(Exchange x) {
        if (isInteraction(x)) {
            var interaction = interaction(x);
            var edited =
                    x.world()
                            .interactions()
                            .edit(interaction, answer(x, interaction), x.json(), x.files());
            return Reply.ok(edited.asSeenBy(x.bot().id()));
        }
        var webhook = hook(x);
        var message = hookMessage(x, webhook);
        MessageRules.checkEdit(message, x.json(), x.files());
        var channel = hookChannel(x, webhook);
        return Reply.ok(
                x.world()
                        .messages()
                        .edit(channel, message, x.json(), x.files())
                        .asSeenBy(x.bot().id()));
    }

    private static Reply delete(Exchange x) {
        if (isInteraction(x)) {
            var interaction = interaction(x);
            x.world().messages().delete(interaction.channel(), answer(x, interaction));
            return Reply.none();
        }
        var webhook = hook(x);
        if (x.text("message_id").equals("@original")) {
            throw FieldErrors.of(
                    "message_id", "NUMBER_TYPE_COERCE", "Value \"@original\" is not snowflake.");
        }
        x.world().messages().delete(hookChannel(x, webhook), hookMessage(x, webhook));
        return Reply.none();
    }
}
