package hikari.api.message.component;

import hikari.api.json.Union;

/// What a [Container] may hold. All of it may stand by itself, too.
///
/// @see "Discord documentation: Components, Component Reference, Container Child Components"
public sealed interface ContainerComponent extends TopLevelComponent, Union
        permits ActionRow,
                TextDisplay,
                Section,
                MediaGallery,
                Separator,
                FileComponent,
                UnknownComponent {}
