package hikari.commands.component;

import hikari.api.channel.Channel;
import hikari.api.guild.Role;
import hikari.api.message.component.ActionRow;
import hikari.api.message.component.Button;
import hikari.api.message.component.ButtonStyle;
import hikari.api.message.component.ChannelSelect;
import hikari.api.message.component.ContainerComponent;
import hikari.api.message.component.RoleSelect;
import hikari.api.message.component.Section;
import hikari.api.message.component.SelectMenu;
import hikari.api.message.component.SelectOption;
import hikari.api.message.component.StringSelect;
import hikari.api.message.component.TextDisplay;
import hikari.api.message.component.UserSelect;
import hikari.api.user.User;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Takes components, one below the other. Buttons stand side by side, five in a row, until
/// [#nextRow()]; each select has a row of its own. Not safe for several threads.
///
/// @param <S> the view's state
/// @param <L> this layout itself
public abstract sealed class ComponentLayout<S, L extends ComponentLayout<S, L>>
        permits Layout, Box {
    private static final int PER_ROW = 5;

    private final Rendering<S> rendering;
    private final List<Button> row = new ArrayList<>();

    ComponentLayout(Rendering<S> rendering) {
        this.rendering = rendering;
    }

    abstract L self();

    abstract void add(ContainerComponent component);

    final Rendering<S> rendering() {
        return rendering;
    }

    /// Lets the next button begin a new row.
    ///
    /// @return this layout
    public L nextRow() {
        if (!row.isEmpty()) {
            add(ActionRow.of(List.copyOf(row)));
            row.clear();
        }
        return self();
    }

    /// Adds a button.
    ///
    /// @param style PRIMARY, SECONDARY, SUCCESS or DANGER
    /// @param label the label, 1 to 80 characters
    /// @param handler is called when it is pressed
    /// @return this layout
    public L button(ButtonStyle style, String label, ViewHandler<S> handler) {
        return inRow(Buttons.of(style, rendering.next(handler), label));
    }

    /// Adds a button that cannot be pressed now.
    ///
    /// @param style PRIMARY, SECONDARY, SUCCESS or DANGER
    /// @param label the label, 1 to 80 characters
    /// @return this layout
    public L disabledButton(ButtonStyle style, String label) {
        return inRow(Buttons.of(style, rendering.next(press -> {}), label).asDisabled());
    }

    /// Adds a button that opens a page in the browser.
    ///
    /// @param url the address
    /// @param label the label, 1 to 80 characters
    /// @return this layout
    public L link(String url, String label) {
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
    public <T> L select(
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
    public <T> L select(
            String placeholder,
            List<T> items,
            Function<? super T, String> label,
            int most,
            ChoiceHandler<S, ? super List<T>> handler) {
        var all = List.copyOf(items);
        var id =
                rendering.next(press ->
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
    public L users(String placeholder, int most, ChoiceHandler<S, ? super List<User>> handler) {
        var id = rendering.next(press -> handler.handle(press, press.context().users()));
        return row(UserSelect.builder(id).placeholder(placeholder).maxValues(most).build());
    }

    /// Adds a select of roles.
    ///
    /// @param placeholder what is shown while nothing is chosen, up to 150 characters
    /// @param most how many may be chosen, 1 to 25
    /// @param handler is called with what is chosen
    /// @return this layout
    public L roles(String placeholder, int most, ChoiceHandler<S, ? super List<Role>> handler) {
        var id = rendering.next(press -> handler.handle(press, press.context().roles()));
        return row(RoleSelect.builder(id).placeholder(placeholder).maxValues(most).build());
    }

    /// Adds a select of channels.
    ///
    /// @param placeholder what is shown while nothing is chosen, up to 150 characters
    /// @param most how many may be chosen, 1 to 25
    /// @param handler is called with what is chosen
    /// @return this layout
    public L channels(
            String placeholder, int most, ChoiceHandler<S, ? super List<Channel>> handler) {
        var id = rendering.next(press -> handler.handle(press, press.context().channels()));
        return row(ChannelSelect.builder(id).placeholder(placeholder).maxValues(most).build());
    }

    /// Adds a text among the components. Makes the message one of components alone.
    ///
    /// @param markdown 1 to 4,000 characters; all texts of a message have so many together
    /// @return this layout
    public L text(String markdown) {
        return component(TextDisplay.of(markdown));
    }

    /// Adds a text with a button beside it. Makes the message one of components alone.
    ///
    /// @param markdown 1 to 4,000 characters; all texts of a message have so many together
    /// @param style PRIMARY, SECONDARY, SUCCESS or DANGER
    /// @param label the button's label, 1 to 80 characters
    /// @param handler is called when it is pressed
    /// @return this layout
    public L section(String markdown, ButtonStyle style, String label, ViewHandler<S> handler) {
        return component(Section.of(Buttons.of(style, rendering.next(handler), label), markdown));
    }

    /// Adds any component that the view does not handle: a separator, a gallery, a section with a
    /// thumbnail, a row with buttons of a [Route]. Makes the message one of components alone,
    /// unless it is a row.
    ///
    /// @param component the component
    /// @return this layout
    public L component(ContainerComponent component) {
        nextRow();
        add(component);
        return self();
    }

    private L inRow(Button button) {
        if (row.size() == PER_ROW) {
            nextRow();
        }
        row.add(button);
        return self();
    }

    private L row(SelectMenu select) {
        return component(ActionRow.of(select));
    }
}
