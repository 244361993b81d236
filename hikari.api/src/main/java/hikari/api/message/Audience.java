package hikari.api.message;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.channel.GuildChannel;
import hikari.api.guild.Permission;
import hikari.api.guild.PermissionHolder;
import hikari.api.guild.Permissions;
import hikari.api.text.Markup;
import hikari.api.text.MessageText;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Those whom a message in a guild's channel can reach, and whom a text really mentions there,
/// computed as Discord does it. Asks nobody and never waits.
///
/// ```java
/// var audience = Audience.of(permissions, channel, members, Instant.now());
/// var mentions = audience.mentionsBy(me, MessageText.parse(text), AllowedMentions.all());
/// if (mentions.everyone()) { … }
/// ```
///
/// A user is mentioned who is a member and sees the channel. A role is mentioned when it is
/// mentionable, or the sender has MENTION_EVERYONE; `@everyone` has no mention of this form. For
/// `@everyone` and `@here` the sender must have MENTION_EVERYONE. Besides, all of them must stand
/// in the text and be allowed by the [AllowedMentions]. Bots that answer interactions or send
/// through their webhooks need the same permissions.
///
/// Whether a client makes a noise is another matter: its user's settings, and
/// [MessageFlag#SUPPRESS_NOTIFICATIONS].
///
/// @see "Discord documentation: Resources, Message, Allowed Mentions Object"
public final class Audience {
    private final Permissions guild;
    private final Map<Snowflake, PermissionHolder> members;
    private final Function<PermissionHolder, Flags<Permission>> permissions;

    private Audience(
            Permissions guild,
            Collection<PermissionHolder> members,
            Function<PermissionHolder, Flags<Permission>> permissions) {
        this.guild = guild;
        this.members = new HashMap<>();
        members.forEach(member -> this.members.put(member.userId(), member));
        this.permissions = permissions;
    }

    /// {@return those who can be reached in a channel}
    ///
    /// @param guild the guild's permissions
    /// @param channel no thread
    /// @param members the guild's members, as far as they matter: those who are missing are not
    ///   mentioned
    /// @param now decides who is timed out
    public static Audience of(
            Permissions guild,
            GuildChannel channel,
            Collection<PermissionHolder> members,
            Instant now) {
        return new Audience(guild, members, who -> guild.in(channel, who, now));
    }

    /// {@return those who can be reached in a channel's public threads} Who is not in the thread is
    /// added by a mention.
    ///
    /// @param guild the guild's permissions
    /// @param parent the channel that the thread belongs to
    /// @param members the guild's members, as far as they matter
    /// @param now decides who is timed out
    public static Audience ofThread(
            Permissions guild,
            GuildChannel parent,
            Collection<PermissionHolder> members,
            Instant now) {
        return new Audience(guild, members, who -> guild.inThread(parent, who, now));
    }

    /// {@return whom a message mentions}
    ///
    /// @param sender who sends it
    /// @param text its text, and that of its components
    /// @param allowed which mentions count
    public Mentions mentionsBy(PermissionHolder sender, MessageText text, AllowedMentions allowed) {
        return mentions(sender, text, allowed, Optional.empty());
    }

    /// {@return whom an answer to a message mentions}
    ///
    /// @param sender who sends it
    /// @param text its text, and that of its components
    /// @param allowed which mentions count
    /// @param repliedUser the author of the answered message
    public Mentions mentionsOfReplyBy(
            PermissionHolder sender,
            MessageText text,
            AllowedMentions allowed,
            Snowflake repliedUser) {
        return mentions(
                sender,
                text,
                allowed,
                Optional.of(repliedUser).filter(id -> allowed.allowsRepliedUser()));
    }

    private Mentions mentions(
            PermissionHolder sender,
            MessageText text,
            AllowedMentions allowed,
            Optional<Snowflake> replied) {
        var mayAll = permissions.apply(sender).has(Permission.MENTION_EVERYONE);
        var users = text.users().stream().filter(allowed::allowsUser).collect(Collectors.toSet());
        replied.ifPresent(users::add);
        users.removeIf(id -> !isReached(id));
        return new Mentions(
                mayAll && allowed.allowsEveryone() && text.has(new Markup.Everyone()),
                mayAll && allowed.allowsEveryone() && text.has(new Markup.Here()),
                text.roles().stream()
                        .filter(allowed::allowsRole)
                        .filter(id -> isMentionable(id, mayAll))
                        .collect(Collectors.toSet()),
                users);
    }

    private boolean isMentionable(Snowflake id, boolean mayAll) {
        return !id.equals(guild.guildId())
                && guild.roles().containsKey(id)
                && (mayAll || guild.roles().get(id).mentionable());
    }

    /// {@return all users who are notified: those mentioned, members of mentioned roles, and
    /// everyone, as far as they see the channel} The sender may be among them.
    ///
    /// @param mentions whom a message mentions
    /// @param isOnline whether a user is online, for `@here`
    public Set<Snowflake> notified(Mentions mentions, Predicate<? super Snowflake> isOnline) {
        var notified = new HashSet<Snowflake>();
        for (var member : members.values()) {
            var id = member.userId();
            var isMeant =
                    mentions.everyone()
                            || mentions.users().contains(id)
                            || member.roles().stream().anyMatch(mentions.roles()::contains)
                            || mentions.here() && isOnline.test(id);
            if (isMeant && isReached(id)) {
                notified.add(id);
            }
        }
        return Set.copyOf(notified);
    }

    private boolean isReached(Snowflake id) {
        var member = members.get(id);
        return member != null && permissions.apply(member).has(Permission.VIEW_CHANNEL);
    }
}
