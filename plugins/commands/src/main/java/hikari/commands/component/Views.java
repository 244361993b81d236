package hikari.commands.component;

import hikari.api.message.component.ButtonStyle;
import java.util.List;

/// Views that many bots need.
public final class Views {
    private Views() {}

    /// How a page looks.
    @FunctionalInterface
    public interface PageRenderer {
        /// Renders a page.
        ///
        /// @param page its number, from 0
        /// @param layout takes what is shown; the buttons to turn pages are added after it
        void render(int page, Layout<Integer> layout);
    }

    /// {@return pages with buttons to turn them}
    ///
    /// @param texts what is on them, up to 2,000 characters each; at least one
    public static View<Integer> pages(List<String> texts) {
        var all = List.copyOf(texts);
        return pages(all.size(), (page, layout) -> layout.content(all.get(page)));
    }

    /// {@return pages with buttons to turn them} A page is rendered when it is turned to.
    ///
    /// @param count how many, at least 1
    /// @param renderer how one looks
    public static View<Integer> pages(int count, PageRenderer renderer) {
        if (count < 1) {
            throw new IllegalArgumentException("There must be a page to show");
        }
        return View.of(
                0,
                (page, layout) -> {
                    renderer.render(page, layout);
                    if (count > 1) {
                        layout.nextRow();
                        turn(layout, "hikari.pages.first", 0, page > 0);
                        turn(layout, "hikari.pages.previous", page - 1, page > 0);
                        var place = layout.rendering().say("hikari.pages.place", page + 1, count);
                        layout.disabledButton(ButtonStyle.Known.SECONDARY, place);
                        turn(layout, "hikari.pages.next", page + 1, page < count - 1);
                        turn(layout, "hikari.pages.last", count - 1, page < count - 1);
                    }
                });
    }

    private static void turn(Layout<Integer> layout, String key, int to, boolean isThere) {
        var label = layout.rendering().say(key);
        if (isThere) {
            layout.button(ButtonStyle.Known.SECONDARY, label, press -> press.become(to));
        } else {
            layout.disabledButton(ButtonStyle.Known.SECONDARY, label);
        }
    }

    /// {@return a question with a button to confirm and one to cancel, for the user alone}
    ///
    /// @param question the text
    /// @param confirm the label of the button that does it, 1 to 80 characters
    /// @param handler is called when it is confirmed; ends the view or responds
    public static View<String> confirmation(
            String question, String confirm, ViewHandler<String> handler) {
        return View.of(
                        question,
                        (String text, Layout<String> layout) ->
                                layout.content(text)
                                        .button(ButtonStyle.Known.DANGER, confirm, handler)
                                        .button(
                                                ButtonStyle.Known.SECONDARY,
                                                layout.rendering()
                                                        .say("hikari.confirmation.cancel"),
                                                press ->
                                                        press.end(
                                                                layout.rendering()
                                                                        .say(
                                                                                "hikari.confirmation.cancelled"))))
                .ephemeral();
    }
}
