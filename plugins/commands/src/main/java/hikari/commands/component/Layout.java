package hikari.commands.component;

import hikari.api.channel.Channel;
import hikari.api.guild.Role;
import hikari.api.message.CreateMessage;
import hikari.api.message.EditMessage;
import hikari.api.message.Embed;
import hikari.api.message.component.ActionRow;
import hikari.api.message.component.Button;
import hikari.api.message.component.ButtonStyle;
import hikari.api.message.component.ChannelSelect;
import hikari.api.message.component.RoleSelect;
import hikari.api.message.component.RowComponent;
import hikari.api.message.component.SelectOption;
import hikari.api.message.component.StringSelect;
import hikari.api.message.component.UserSelect;
import hikari.api.user.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Takes what a view shows for one state. Buttons stand side by side, five in a row, until
/// [#nextRow()]; each select has a row of its own. Up to 5 rows. Not safe for several threads.
///
/// @param <S> the view's state
public final class Layout<S> {
    private static final int PER_ROW = 5;

    private final String prefix;
    private final List<List<RowComponent>> rows = new ArrayList<>();
    private final List<ViewHandler<S>> handlers = new ArrayList<>();
    private final List<Embed> embeds = new ArrayList<>();
    private String content = "";
    private boolean isRowOpen;

    Layout(String prefix) {
        this.prefix = prefix;
    }

    /// Sets the text.
    ///
    /// @param text up to 2,000 characters
    /// @return this layout
    public Layout<S> content(String text) {
        content = text;
        return this;
    }

    /// Adds the embed that the function makes.
    ///
    /// @param fill sets the embed's members
    /// @return this layout
    public Layout<S> embed(Consumer<? super Embed.Builder> fill) {
        var builder = Embed.builder();
        fill.accept(builder);
        embeds.add(builder.build());
        return this;
    }

    /// Lets the next button begin a new row.
    ///
    /// @return this layout
    public Layout<S> nextRow() {
        isRowOpen = false;
        return this;
    }

    /// Adds a button.
    ///
    /// @param style PRIMARY, SECONDARY, SUCCESS or DANGER
    /// @param label the label, 1 to 80 characters
    /// @param handler is called when it is pressed
    /// @return this layout
    public Layout<S> button(ButtonStyle style, String label, ViewHandler<S> handler) {
        return inRow(Buttons.of(style, next(handler), label));
    }

    /// Adds a button that cannot be pressed now.
    ///
    /// @param style PRIMARY, SECONDARY, SUCCESS or DANGER
    /// @param label the label, 1 to 80 characters
    /// @return this layout
    public Layout<S> disabledButton(ButtonStyle style, String label) {
        return inRow(Buttons.of(style, next(press -> {}), label).asDisabled());
    }

    /// Adds a button that opens a page in the browser.
    ///
    /// @param url the address
    /// @param label the label, 1 to 80 characters
    /// @return this layout
    public Layout<S> link(String url, String label) {
        return inRow(Button.link(url, label));
    }

    /// Adds a select of some items, of which one is chosen.
    ///
    /// @param <T> the type of the items
    /// @param placeholder what is shown while nothing is chosen, up to 150 characters
    /// @param items 1 to 25
    /// @param label what users see of an item, 1 to 100 characters
    /// @param handler is called with what is chosen
    /// @return this layout
    public <T> Layout<S> select(
            String placeholder,
            List<T> items,
            Function<? super T, String> label,
            ChoiceHandler<S, ? super T> handler) {
        return select(
                placeholder,
                items,
                label,
                1,
                (press, chosen) -> handler.handle(press, chosen.getFirst()));
    }

    /// Adds a select of some items, of which several are chosen.
    ///
    /// @param <T> the type of the items
    /// @param placeholder what is shown while nothing is chosen, up to 150 characters
    /// @param items 1 to 25
    /// @param label what users see of an item, 1 to 100 characters
    /// @param most how many may be chosen, 1 to 25; one at least is
    /// @param handler is called with what is chosen
    /// @return this layout
    public <T> Layout<S> select(
            String placeholder,
            List<T> items,
            Function<? super T, String> label,
            int most,
            ChoiceHandler<S, ? super List<T>> handler) {
        var all = List.copyOf(items);
        var id =
                next(press ->
                        handler.handle(
                                press,
                                press.context().values().stream()
                                        .map(index -> all.get(Integer.parseInt(index)))
                                        .toList()));
        var select = StringSelect.builder(id).placeholder(placeholder).maxValues(most);
        for (int i = 0; i < all.size(); i++) {
            select.option(SelectOption.of(label.apply(all.get(i)), Integer.toString(i)));
        }
        return row(select.build());
    }

    /// Adds a select of users.
    ///
    /// @param placeholder what is shown while nobody is chosen, up to 150 characters
    /// @param most how many may be chosen, 1 to 25
    /// @param handler is called with who is chosen
    /// @return this layout
    public Layout<S> users(
            String placeholder, int most, ChoiceHandler<S, ? super List<User>> handler) {
        var id = next(press -> handler.handle(press, press.context().users()));
        return row(UserSelect.builder(id).placeholder(placeholder).maxValues(most).build());
    }

    /// Adds a select of roles.
    ///
    /// @param placeholder what is shown while nothing is chosen, up to 150 characters
    /// @param most how many may be chosen, 1 to 25
    /// @param handler is called with what is chosen
    /// @return this layout
    public Layout<S> roles(
            String placeholder, int most, ChoiceHandler<S, ? super List<Role>> handler) {
        var id = next(press -> handler.handle(press, press.context().roles()));
        return row(RoleSelect.builder(id).placeholder(placeholder).maxValues(most).build());
    }

    /// Adds a select of channels.
    ///
    /// @param placeholder what is shown while nothing is chosen, up to 150 characters
    /// @param most how many may be chosen, 1 to 25
    /// @param handler is called with what is chosen
    /// @return this layout
    public Layout<S> channels(
            String placeholder, int most, ChoiceHandler<S, ? super List<Channel>> handler) {
        var id = next(press -> handler.handle(press, press.context().channels()));
        return row(ChannelSelect.builder(id).placeholder(placeholder).maxValues(most).build());
    }

    private String next(ViewHandler<S> handler) {
        handlers.add(handler);
        return prefix + (handlers.size() - 1);
    }

    private Layout<S> inRow(Button button) {
        if (!isRowOpen || rows.getLast().size() == PER_ROW) {
            rows.add(new ArrayList<>());
            isRowOpen = true;
        }
        rows.getLast().add(button);
        return this;
    }

    private Layout<S> row(RowComponent select) {
        rows.add(List.of(select));
        isRowOpen = false;
        return this;
    }

    List<ViewHandler<S>> handlers() {
        return List.copyOf(handlers);
    }

    private ActionRow[] actionRows() {
        return rows.stream()
                .map(row -> new ActionRow(Optional.empty(), List.copyOf(row)))
                .toArray(ActionRow[]::new);
    }

    void show(CreateMessage.Builder message) {
        message.content(content);
        embeds.forEach(message::embed);
        for (var row : actionRows()) {
            message.component(row);
        }
    }

    void show(EditMessage.Builder message) {
        message.content(content).embeds(embeds.toArray(Embed[]::new)).components(actionRows());
    }
}
