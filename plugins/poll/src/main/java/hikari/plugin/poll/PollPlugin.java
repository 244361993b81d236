package hikari.plugin.poll;

import hikari.api.message.AllowedMentions;
import hikari.api.message.Message;
import hikari.api.message.component.ActionRow;
import hikari.api.message.component.Button;
import hikari.api.message.component.ButtonStyle;
import hikari.api.plugin.HikariPlugin;
import hikari.api.plugin.PluginContext;
import hikari.api.plugin.PluginInfo;
import hikari.api.text.Markdown;
import hikari.commands.Commands;
import hikari.commands.Option;
import hikari.commands.SlashCommand;
import hikari.commands.component.ComponentContext;
import hikari.commands.component.StateCodec;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// `/poll`: a question with a button for each answer. The buttons work after restarts: which answer
/// they stand for is in them, and the votes are in a file.
public final class PollPlugin implements HikariPlugin {
    private static final Option<String> QUESTION =
            Option.text("question", "What is asked").atMost(300);
    private static final Option<List<String>> ANSWERS =
            Option.text("answers", "2 to 5 answers, with commas between")
                    .atMost(200)
                    .as(PollPlugin::answers);

    /// What a button stands for.
    record Vote(int answer) {}

    @Override
    public PluginInfo info() {
        return PluginInfo.of("poll", "1.0.0").dependsOn("commands", "1.0.0");
    }

    @Override
    public void open(PluginContext context) {
        var votes = new Votes(context.dataFolder());
        var commands = Commands.of(context);
        var codec = StateCodec.record(MethodHandles.lookup(), Vote.class);
        var route = commands.route("poll-vote", codec, (press, vote) -> vote(press, vote, votes));
        commands.add(
                SlashCommand.named("poll", "Asks everybody")
                        .option(QUESTION)
                        .option(ANSWERS)
                        .run(poll -> {
                            var answers = poll.get(ANSWERS);
                            var buttons =
                                    IntStream.range(0, answers.size())
                                            .mapToObj(i ->
                                                    route.button(
                                                            ButtonStyle.Known.PRIMARY,
                                                            answers.get(i),
                                                            new Vote(i)));
                            poll.respond(message ->
                                    message.content(
                                                    "**%s**"
                                                            .formatted(
                                                                    Markdown.escape(
                                                                            poll.get(QUESTION))))
                                            .allowedMentions(AllowedMentions.none())
                                            .component(
                                                    ActionRow.of(buttons.toArray(Button[]::new))));
                        }));
    }

    private static List<String> answers(String text) {
        var answers = Stream.of(text.split(",")).map(String::strip).toList();
        if (answers.size() < 2
                || answers.size() > 5
                || answers.stream().anyMatch(PollPlugin::isBad)) {
            throw new IllegalArgumentException(
                    "give 2 to 5 answers of up to 80 characters, with commas between");
        }
        return answers;
    }

    private static boolean isBad(String answer) {
        return answer.isEmpty() || answer.length() > 80;
    }

    private static void vote(ComponentContext press, Vote vote, Votes votes) throws IOException {
        var message = press.message().orElseThrow();
        var answers = labels(message);
        var counts = votes.cast(message.id(), press.user().id(), vote.answer(), answers.size());
        var lines = new ArrayList<String>();
        lines.add(message.content().lines().findFirst().orElse(""));
        for (int i = 0; i < counts.size(); i++) {
            lines.add("%s: %d".formatted(Markdown.escape(answers.get(i)), counts.get(i)));
        }
        press.update(edit -> edit.content(String.join("\n", lines)));
    }

    /// What can be answered is written on the buttons.
    private static List<String> labels(Message message) {
        return message.components().stream()
                .filter(ActionRow.class::isInstance)
                .flatMap(row -> ((ActionRow) row).components().stream())
                .filter(Button.class::isInstance)
                .flatMap(button -> ((Button) button).label().stream())
                .toList();
    }
}
