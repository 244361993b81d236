package hikari.commands;

import hikari.api.channel.Channel;
import hikari.api.channel.GuildChannel;
import hikari.api.command.CommandChoice;
import hikari.api.command.OptionType;
import hikari.api.error.DecodeException;
import hikari.api.guild.Member;
import hikari.api.guild.Role;
import hikari.api.user.User;
import hikari.commands.spi.EnumLabels;
import hikari.commands.text.Said;
import hikari.commands.text.SaidException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/// An option of a slash command, and how its value is read. Declared once, put into a command, and
/// read in its handler with [SlashContext#get(Option)].
///
/// ```java
/// static final Option<Member> WHO = Option.member("who", "Who is banned");
/// static final Option<Optional<String>> WHY = Option.text("why", "What for").optional();
/// ```
///
/// An option is required unless [#optional()] or [#orElse(Object)] says otherwise. Immutable.
///
/// @param <T> the type of its value
/// @see "Discord documentation: Interactions, Application Commands, Application Command Option
///   Structure"
public sealed class Option<T>
        permits TextOption, IntegerOption, NumberOption, ChannelOption, FileOption {
    private final OptionSpec spec;
    private final Converter<? super OptionInput, ? extends T> reader;
    private final Optional<Supplier<? extends T>> absent;

    Option(OptionSpec spec, Converter<? super OptionInput, ? extends T> reader) {
        this(spec, reader, Optional.empty());
    }

    private Option(
            OptionSpec spec,
            Converter<? super OptionInput, ? extends T> reader,
            Optional<Supplier<? extends T>> absent) {
        this.spec = spec;
        this.reader = reader;
        this.absent = absent;
    }

    /// {@return an option for a text}
    ///
    /// @param name the name, 1 to 32 characters: lower case, no spaces
    /// @param description the description, 1 to 100 characters
    public static TextOption text(String name, String description) {
        return new TextOption(OptionSpec.of(OptionType.Known.STRING, name, description));
    }

    /// {@return an option for a whole number}
    ///
    /// @param name the name, 1 to 32 characters: lower case, no spaces
    /// @param description the description, 1 to 100 characters
    public static IntegerOption integer(String name, String description) {
        return new IntegerOption(OptionSpec.of(OptionType.Known.INTEGER, name, description));
    }

    /// {@return an option for a number}
    ///
    /// @param name the name, 1 to 32 characters: lower case, no spaces
    /// @param description the description, 1 to 100 characters
    public static NumberOption number(String name, String description) {
        return new NumberOption(OptionSpec.of(OptionType.Known.NUMBER, name, description));
    }

    /// {@return an option for a span of time, which users write as `90s`, `1h 30m` or `2d`}
    ///
    /// @param name the name, 1 to 32 characters: lower case, no spaces
    /// @param description the description, 1 to 100 characters
    public static Option<Duration> duration(String name, String description) {
        return text(name, description).as(Durations::parse);
    }

    /// {@return an option for true or false}
    ///
    /// @param name the name, 1 to 32 characters: lower case, no spaces
    /// @param description the description, 1 to 100 characters
    public static Option<Boolean> bool(String name, String description) {
        return new Option<>(
                OptionSpec.of(OptionType.Known.BOOLEAN, name, description),
                input -> input.option().asBoolean());
    }

    /// {@return an option for a user}
    ///
    /// @param name the name, 1 to 32 characters: lower case, no spaces
    /// @param description the description, 1 to 100 characters
    public static Option<User> user(String name, String description) {
        return new Option<>(
                OptionSpec.of(OptionType.Known.USER, name, description), OptionInput::user);
    }

    /// {@return an option for a member of the guild; a user who is none is refused}
    ///
    /// @param name the name, 1 to 32 characters: lower case, no spaces
    /// @param description the description, 1 to 100 characters
    public static Option<Member> member(String name, String description) {
        return new Option<>(
                OptionSpec.of(OptionType.Known.USER, name, description), OptionInput::member);
    }

    /// {@return an option for a role}
    ///
    /// @param name the name, 1 to 32 characters: lower case, no spaces
    /// @param description the description, 1 to 100 characters
    public static Option<Role> role(String name, String description) {
        return new Option<>(
                OptionSpec.of(OptionType.Known.ROLE, name, description), OptionInput::role);
    }

    /// {@return an option for a user or role}
    ///
    /// @param name the name, 1 to 32 characters: lower case, no spaces
    /// @param description the description, 1 to 100 characters
    public static Option<Mentionable> mentionable(String name, String description) {
        return new Option<>(
                OptionSpec.of(OptionType.Known.MENTIONABLE, name, description),
                OptionInput::mentionable);
    }

    /// {@return an option for a channel of any kind, or a category}
    ///
    /// @param name the name, 1 to 32 characters: lower case, no spaces
    /// @param description the description, 1 to 100 characters
    public static ChannelOption<Channel> channel(String name, String description) {
        return channel(name, description, Channel.class);
    }

    /// {@return an option for a channel of a guild}
    ///
    /// @param name the name, 1 to 32 characters: lower case, no spaces
    /// @param description the description, 1 to 100 characters
    public static ChannelOption<GuildChannel> guildChannel(String name, String description) {
        return channel(name, description, GuildChannel.class);
    }

    /// {@return an option for a channel of one type; another one is refused} Of a record such as
    /// `VoiceChannel`, only such channels are offered; say otherwise with [ChannelOption#kind].
    ///
    /// @param <C> the type
    /// @param name the name, 1 to 32 characters: lower case, no spaces
    /// @param description the description, 1 to 100 characters
    /// @param type the type
    public static <C extends Channel> ChannelOption<C> channel(
            String name, String description, Class<C> type) {
        return ChannelOption.of(OptionSpec.of(OptionType.Known.CHANNEL, name, description), type);
    }

    /// {@return an option for a file}
    ///
    /// @param name the name, 1 to 32 characters: lower case, no spaces
    /// @param description the description, 1 to 100 characters
    public static FileOption file(String name, String description) {
        return new FileOption(OptionSpec.of(OptionType.Known.ATTACHMENT, name, description));
    }

    /// {@return an option for one of an enum's constants} They are shown by their
    /// [hikari.commands.spi.Labelled] names, or by what their own names say.
    ///
    /// @param <E> the enum
    /// @param name the name, 1 to 32 characters: lower case, no spaces
    /// @param description the description, 1 to 100 characters
    /// @param type the enum, of up to 25 constants
    public static <E extends Enum<E>> Option<E> choice(
            String name, String description, Class<E> type) {
        var spec = OptionSpec.of(OptionType.Known.STRING, name, description);
        for (var constant : type.getEnumConstants()) {
            spec = spec.choice(CommandChoice.of(EnumLabels.of(constant), constant.name()));
        }
        return new Option<>(spec, input -> Enum.valueOf(type, input.option().asString()));
    }

    /// {@return the option's name}
    public final String name() {
        return spec.name();
    }

    /// {@return the option's description}
    public final String description() {
        return spec.description();
    }

    /// {@return whether it must be given}
    public final boolean isRequired() {
        return absent.isEmpty();
    }

    /// {@return this option, which need not be given}
    public final Option<Optional<T>> optional() {
        return new Option<>(
                spec, input -> Optional.of(reader.convert(input)), Optional.of(Optional::<T>empty));
    }

    /// {@return this option, which need not be given}
    ///
    /// @param value its value then
    public final Option<T> orElse(T value) {
        return new Option<>(spec, reader, Optional.of(() -> value));
    }

    /// {@return this option with its value made into another one}
    ///
    /// @param <R> what it becomes
    /// @param converter makes it; an [IllegalArgumentException] is told to the user
    public final <R> Option<R> as(Converter<? super T, ? extends R> converter) {
        if (absent.isPresent()) {
            throw new IllegalStateException(
                    "Convert the option '%s' first, and then say that it need not be given"
                            .formatted(name()));
        }
        return new Option<>(spec, input -> converter.convert(reader.convert(input)));
    }

    final OptionSpec spec() {
        return spec;
    }

    /// The value of an option that was given.
    final T read(OptionInput input) {
        try {
            return Objects.requireNonNull(reader.convert(input), "the converter made nothing");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OptionException(
                    name(), input.option().asString(), Said.plain("interrupted"), e);
        } catch (SaidException | IllegalArgumentException | DecodeException e) {
            throw new OptionException(name(), input.option().asString(), Said.by(e), e);
        } catch (Exception e) {
            throw new OptionException(
                    name(), input.option().asString(), Said.of("hikari.option.unusable"), e);
        }
    }

    /// The value of an option that was not given.
    final T missing() {
        return absent.orElseThrow(() ->
                        new OptionException(name(), "", Said.of("hikari.option.missing"), null))
                .get();
    }

    @Override
    public final String toString() {
        return "Option[%s %s]".formatted(spec.type(), name());
    }
}
