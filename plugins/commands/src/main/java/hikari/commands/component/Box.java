package hikari.commands.component;

import hikari.api.message.component.Container;
import hikari.api.message.component.ContainerComponent;
import java.util.ArrayList;
import java.util.List;

/// Takes what stands in a box of a view. Not safe for several threads.
///
/// @param <S> the view's state
public final class Box<S> extends ComponentLayout<S, Box<S>> {
    private static final int NO_COLOUR = -1;

    private final List<ContainerComponent> components = new ArrayList<>();
    private int colour = NO_COLOUR;
    private boolean isSpoiler;

    Box(Rendering<S> rendering) {
        super(rendering);
    }

    @Override
    Box<S> self() {
        return this;
    }

    @Override
    void add(ContainerComponent component) {
        components.add(component);
    }

    /// Gives the box a coloured edge.
    ///
    /// @param rgb the colour as 0xRRGGBB
    /// @return this box
    public Box<S> accentColor(int rgb) {
        colour = rgb;
        return this;
    }

    /// Hides what is in the box until one looks.
    ///
    /// @return this box
    public Box<S> spoiler() {
        isSpoiler = true;
        return this;
    }

    Container build() {
        nextRow();
        var container = Container.of(components);
        if (colour != NO_COLOUR) {
            container = container.withAccentColor(colour);
        }
        return isSpoiler ? container.asSpoiler() : container;
    }
}
