package hikari.plugin.todo;

import hikari.api.Snowflake;
import hikari.api.message.component.ButtonStyle;
import hikari.api.plugin.HikariPlugin;
import hikari.api.plugin.PluginContext;
import hikari.api.plugin.PluginInfo;
import hikari.api.text.Markdown;
import hikari.commands.Commands;
import hikari.commands.SlashContext;
import hikari.commands.annotation.Annotated;
import hikari.commands.annotation.Group;
import hikari.commands.annotation.Slash;
import hikari.commands.component.Field;
import hikari.commands.component.Layout;
import hikari.commands.component.ModalForm;
import hikari.commands.component.View;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `/todo add` asks in a modal, `/todo list` shows what is to be done, with a select to tick it
/// off. It is forgotten when the plugin is closed.
public final class TodoPlugin implements HikariPlugin {
    /// Of so many, the texts fit into a message, escaped as they are.
    private static final int MOST = 10;

    private static final int LONGEST = 2000;

    @Override
    public PluginInfo info() {
        return PluginInfo.of("todo", "1.0.0").dependsOn("commands", "1.0.0");
    }

    @Override
    public void open(PluginContext context) {
        Commands.of(context).addAll(Annotated.object(MethodHandles.lookup(), new Todo()));
    }

    enum Priority {
        LOW,
        NORMAL,
        HIGH
    }

    record Task(
            @Field(value = "What is to be done?", max = 80) String text,
            @Field(value = "Details", paragraph = true, max = 500) Optional<String> details,
            @Field("Priority") Priority priority) {
        String line() {
            return brief() + details.map(more -> ": " + Markdown.escape(more)).orElse("");
        }

        String brief() {
            var mark = priority == Priority.HIGH ? "**%s**" : "%s";
            return "- " + mark.formatted(Markdown.escape(text));
        }
    }

    @Group(name = "todo", description = "What is to be done")
    static final class Todo {
        private final ModalForm<Task> form =
                ModalForm.of(MethodHandles.lookup(), Task.class, "New task");
        private final Map<Snowflake, List<Task>> tasks = new ConcurrentHashMap<>();

        @Slash(name = "add", description = "Adds a task")
        void add(SlashContext context) {
            context.open(
                    form,
                    (modal, task) -> {
                        tasks.merge(modal.user().id(), List.of(task), Todo::joined);
                        modal.respondEphemeral("Added:\n" + task.line());
                    });
        }

        @Slash(name = "list", description = "Shows your tasks")
        void list(SlashContext context) {
            var user = context.user().id();
            context.show(
                    View.of(
                                    tasks.getOrDefault(user, List.of()),
                                    (open, layout) -> show(user, open, layout))
                            .ephemeral());
        }

        private void show(Snowflake user, List<Task> open, Layout<List<Task>> layout) {
            if (open.isEmpty()) {
                layout.content("Nothing is to be done.");
                return;
            }
            var whole = open.stream().map(Task::line).collect(Collectors.joining("\n"));
            var brief = open.stream().map(Task::brief).collect(Collectors.joining("\n"));
            layout.content(whole.length() <= LONGEST ? whole : brief)
                    .select(
                            "Done",
                            open,
                            Task::text,
                            (press, done) -> press.become(tick(user, done)))
                    .button(ButtonStyle.Known.SECONDARY, "Close", press -> press.end("Later."));
        }

        private List<Task> tick(Snowflake user, Task done) {
            return tasks.compute(user, (_, all) -> without(all == null ? List.of() : all, done));
        }

        private static List<Task> without(List<Task> all, Task done) {
            return all.stream().filter(task -> task != done).toList();
        }

        /// The newest ones, as many as a message has room for.
        private static List<Task> joined(List<Task> old, List<Task> more) {
            var all = Stream.concat(old.stream(), more.stream()).toList();
            return all.subList(Math.max(0, all.size() - MOST), all.size());
        }
    }
}
