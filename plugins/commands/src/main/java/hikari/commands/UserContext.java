package hikari.commands;

import hikari.api.error.DecodeException;
import hikari.api.guild.Member;
import hikari.api.message.ResolvedData;
import hikari.api.user.User;
import java.util.Optional;

/// A command of the context menu of users that somebody ran.
public final class UserContext extends CommandContext {
    UserContext(Call call) {
        super(call);
    }

    /// {@return the user that it was run on}
    public User target() {
        var data = interaction().data();
        return data.targetId()
                .flatMap(id -> data.resolved().map(ResolvedData::users).map(users -> users.get(id)))
                .orElseThrow(() -> new DecodeException("The command has no target"));
    }

    /// {@return the user that it was run on, as a member of the guild; empty outside of guilds and
    /// for those who left}
    public Optional<Member> targetMember() {
        var data = interaction().data();
        return data.targetId()
                .flatMap(id ->
                        data.resolved().map(ResolvedData::members).map(members -> members.get(id)))
                .map(member -> member.withUser(target()));
    }
}
