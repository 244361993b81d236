package hikari.api.message.component;

import hikari.api.json.Union;
import hikari.api.json.UnionBy;
import java.util.Optional;

/// A part of a message or modal: a layout, text, media, or something that users can operate.
///
/// The records are one for each kind that Discord documents; a kind that this version does not know
/// is an [UnknownComponent]. Code outside of this module should end a `switch` over components with
/// `default`: kinds are added.
///
/// The interfaces between say what may stand where, so that most of what Discord refuses cannot be
/// written: a message takes [TopLevelComponent]s, a [Container] takes [ContainerComponent]s, an
/// [ActionRow] takes [RowComponent]s, a [Section] takes [SectionComponent]s and a
/// [SectionAccessory], a modal takes [ModalComponent]s and a [Label] takes a [LabelComponent]. The
/// rest is checked when a message or modal is built; see [Components].
///
/// @see "Discord documentation: Components, Component Reference"
@UnionBy("type")
public sealed interface MessageComponent extends Union
        permits TopLevelComponent,
                RowComponent,
                SectionComponent,
                SectionAccessory,
                ModalComponent,
                LabelComponent {

    /// {@return the kind of component}
    ComponentType type();

    /// {@return the component's number in its message} Discord numbers those that have none.
    Optional<Integer> id();
}
