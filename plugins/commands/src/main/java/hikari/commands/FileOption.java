package hikari.commands;

import hikari.api.message.Attachment;

/// An option for a file.
public final class FileOption extends Option<Attachment> {
    FileOption(OptionSpec spec) {
        super(spec, OptionInput::attachment);
    }

    /// {@return this option with one more kind of file to choose from; without any, all are}
    ///
    /// @param kind the kind, as [hikari.api.command.CommandOptionBuilder#fileType(String)] takes it
    public FileOption kind(String kind) {
        return new FileOption(spec().fileType(kind));
    }
}
