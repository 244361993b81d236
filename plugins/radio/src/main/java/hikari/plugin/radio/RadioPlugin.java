package hikari.plugin.radio;

import hikari.api.Snowflake;
import hikari.api.cache.Cache;
import hikari.api.command.CommandChoice;
import hikari.api.error.MissingModuleException;
import hikari.api.event.VoiceStateUpdateEvent;
import hikari.api.message.AllowedMentions;
import hikari.api.plugin.HikariPlugin;
import hikari.api.plugin.PluginContext;
import hikari.api.plugin.PluginInfo;
import hikari.api.text.Markdown;
import hikari.api.user.OwnUser;
import hikari.api.voice.VoiceComponent;
import hikari.api.voice.VoiceState;
import hikari.api.voice.audio.OpusSources;
import hikari.commands.Commands;
import hikari.commands.Option;
import hikari.commands.RefusedException;
import hikari.commands.SlashCommand;
import hikari.commands.SlashContext;
import hikari.commands.SlashGroup;
import hikari.commands.SlashHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;

/// `/radio join`, `play`, `pause`, `skip`, `queue` and `leave`: the Opus files of a folder in the
/// voice channel of whoever asks. Leaves when it is alone. A bot without voice, such as one over
/// HTTP alone, has none of the commands. The folder is `music` in the plugin's data folder, or what
/// `folder` in its configuration names.
public final class RadioPlugin implements HikariPlugin {
    private static final int SHOWN = 10;

    private static Option<String> file(Library library) {
        return Option.text("file", "Which")
                .autocomplete(context ->
                        library.search(context.typed()).stream()
                                .limit(25)
                                .map(name -> CommandChoice.of(name, name))
                                .toList());
    }

    @Override
    public PluginInfo info() {
        return PluginInfo.of("radio", "1.0.0").dependsOn("commands", "1.0.0");
    }

    @Override
    public void open(PluginContext context) throws IOException {
        try {
            open(context, context.voice());
        } catch (MissingModuleException e) {
            context.logger()
                    .warn("There is no radio here, and no command for it: {}", e.getMessage());
        }
    }

    private static void open(PluginContext context, VoiceComponent voice) throws IOException {
        var folder =
                context.config()
                        .find("folder")
                        .map(Path::of)
                        .orElse(context.dataFolder().resolve("music"));
        Files.createDirectories(folder);
        var library = new Library(folder);
        var cache = context.cache();
        var radio =
                new Radio(
                        voice,
                        library,
                        OpusSources::open,
                        (guild, channel) -> isHeard(cache, guild, channel));
        context.life().own(radio);
        var file = file(library);
        Commands.of(context)
                .add(
                        SlashGroup.named("radio", "Plays files")
                                .guildOnly()
                                .add(command("join", "Comes to you", c -> join(c, radio)))
                                .add(
                                        SlashCommand.named("play", "Plays a file after all others")
                                                .option(file)
                                                .run(c -> play(c, radio, c.get(file))))
                                .add(command("pause", "Pauses, or goes on", c -> pause(c, radio)))
                                .add(command("skip", "Skips what plays", c -> skip(c, radio)))
                                .add(command("queue", "What plays, and next", c -> queue(c, radio)))
                                .add(command("leave", "Goes away", c -> leave(c, radio)))
                                .build());
        context.events()
                .listen(VoiceStateUpdateEvent.class, event -> radio.leaveIfAlone(event.guildId()));
    }

    private static SlashCommand command(String name, String description, SlashHandler run) {
        return SlashCommand.named(name, description).run(run);
    }

    private static void join(SlashContext context, Radio radio) {
        radio.join(guild(context), channel(context));
        context.respondEphemeral("Here I am.");
    }

    private static void play(SlashContext context, Radio radio, String name) throws IOException {
        if (!radio.isIn(guild(context))) {
            radio.join(guild(context), channel(context));
        }
        say(context, "Next: " + title(radio.play(guild(context), name)));
    }

    private static void pause(SlashContext context, Radio radio) {
        context.respond(radio.pause(guild(context)) ? "Paused." : "On it goes.");
    }

    private static void skip(SlashContext context, Radio radio) {
        say(context, "Skipped: " + title(radio.skip(guild(context))));
    }

    private static void queue(SlashContext context, Radio radio) {
        var lines = new ArrayList<String>();
        radio.current(guild(context)).ifPresent(song -> lines.add(playing(song)));
        radio.queue(guild(context)).stream()
                .limit(SHOWN)
                .map(RadioPlugin::title)
                .forEach(lines::add);
        say(context, lines.isEmpty() ? "Nothing." : String.join("\n", lines));
    }

    private static void leave(SlashContext context, Radio radio) {
        radio.leave(guild(context));
        context.respondEphemeral("Bye.");
    }

    private static String playing(Song song) {
        var position = song.track().position().toSeconds();
        var length = song.track().duration().map(d -> " of %d".formatted(d.toSeconds())).orElse("");
        return "%s (%d%s s)".formatted(title(song), position, length);
    }

    private static String title(Song song) {
        return Markdown.escape(song.title());
    }

    /// Titles are written by anybody: they mention nobody.
    private static void say(SlashContext context, String text) {
        context.respond(message -> message.content(text).allowedMentions(AllowedMentions.none()));
    }

    private static Snowflake guild(SlashContext context) {
        return context.guildId().orElseThrow();
    }

    private static Snowflake channel(SlashContext context) {
        return context.bot()
                .cache()
                .voiceStates(guild(context))
                .find(context.user().id())
                .flatMap(VoiceState::channelId)
                .orElseThrow(() -> new RefusedException("Join a voice channel first."));
    }

    private static boolean isHeard(Cache cache, Snowflake guild, Snowflake channel) {
        var me = cache.me().map(OwnUser::id);
        try (var states = cache.voiceStates(guild).stream()) {
            return states.filter(state -> state.channelId().equals(Optional.of(channel)))
                    .anyMatch(state -> !Optional.of(state.userId()).equals(me));
        }
    }
}
