/// A sample plugin: a to-do list with modals.
@org.jspecify.annotations.NullMarked
module hikari.plugin.todo {
    requires hikari.plugin.commands;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;

    provides hikari.api.plugin.HikariPlugin with
            hikari.plugin.todo.TodoPlugin;
}
