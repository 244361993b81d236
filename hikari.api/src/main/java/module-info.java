/// What a bot author and a plugin author see of Hikari: components and their lifecycle, Discord's
/// objects, events, requests, errors, and the interfaces that implementations provide.
///
/// Bots and plugins compile against this module alone. The implementations (`hikari.rest`,
/// `hikari.gateway`, `hikari.interactions`, `hikari.voice`, `hikari.runtime`) are found with
/// [java.util.ServiceLoader].
@SuppressWarnings("module") // hikari.runtime, to which one package is exported, is built later
@org.jspecify.annotations.NullMarked
module hikari.api {
    requires transitive jakarta.json;
    requires transitive jakarta.json.bind;
    requires transitive org.apache.logging.log4j;
    requires static com.google.errorprone.annotations;
    requires static transitive org.jspecify;

    exports hikari.api.application;
    exports hikari.api.auditlog;
    exports hikari.api.automoderation;
    exports hikari.api.bot;
    exports hikari.api.cache;
    exports hikari.api.cdn;
    exports hikari.api.channel;
    exports hikari.api.command;
    exports hikari.api.error;
    exports hikari.api.event;
    exports hikari.api.gateway;
    exports hikari.api.guild;
    exports hikari.api.interaction;
    exports hikari.api.invite;
    exports hikari.api.json;
    exports hikari.api.lifecycle;
    exports hikari.api.message.component;
    exports hikari.api.lobby;
    exports hikari.api.message;
    exports hikari.api.oauth2;
    exports hikari.api.plugin;
    exports hikari.api.presence;
    exports hikari.api.record to
            hikari.runtime;
    exports hikari.api.rest;
    exports hikari.api.server;
    exports hikari.api.social;
    exports hikari.api.spi;
    exports hikari.api.text;
    exports hikari.api.user;
    exports hikari.api.voice.dave;
    exports hikari.api.voice;
    exports hikari.api.voice.audio;
    exports hikari.api.webhook;
    exports hikari.api;

    uses hikari.api.spi.BotFactory;
    uses hikari.api.spi.InteractionServerFactory;
    uses hikari.api.spi.OpusSourceFactory;
    uses hikari.api.spi.RestClientFactory;
    uses hikari.api.voice.audio.OpusCodecProvider;
}
