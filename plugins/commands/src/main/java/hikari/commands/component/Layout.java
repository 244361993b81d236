package hikari.commands.component;

import hikari.api.message.Embed;
import hikari.api.message.component.ContainerComponent;
import hikari.api.message.component.TopLevelComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Takes what a view shows for one state: a text, embeds and up to 5 rows; or, as soon as it has a
/// [#text], [#section], [#box] or [#component] that is no row, up to 40 components of all kinds and
/// no embeds. A view that was shown so stays so. Not safe for several threads.
///
/// @param <S> the view's state
public final class Layout<S> extends ComponentLayout<S, Layout<S>> {
    private final List<TopLevelComponent> components = new ArrayList<>();
    private final List<Embed> embeds = new ArrayList<>();
    private String content = "";

    Layout(Rendering<S> rendering) {
        super(rendering);
    }

    @Override
    Layout<S> self() {
        return this;
    }

    @Override
    void add(ContainerComponent component) {
        components.add(component);
    }

    /// Sets the text at the top.
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

    /// Adds a box around components. Makes the message one of components alone.
    ///
    /// @param fill adds what is in it, and says how it looks
    /// @return this layout
    public Layout<S> box(Consumer<? super Box<S>> fill) {
        nextRow();
        var box = new Box<>(rendering());
        fill.accept(box);
        components.add(box.build());
        return this;
    }

    /// {@return the language of the user to whom the view is shown}
    public Locale locale() {
        return rendering().locale();
    }

    Appearance appearance() {
        nextRow();
        return new Appearance(content, List.copyOf(embeds), List.copyOf(components));
    }
}
