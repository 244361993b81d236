package hikari.commands;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.guild.Member;
import hikari.api.guild.Permission;
import hikari.commands.MissingPermissionsException.Holder;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.locks.ReentrantLock;

/// Checks that many commands need. They hold what they have seen: one that is added to several
/// commands counts them together.
public final class Checks {
    private Checks() {}

    /// {@return refuses users who lack a permission in the channel; outside of guilds all pass}
    ///
    /// @param first one permission
    /// @param rest more; all are needed
    public static Check permissions(Permission first, Permission... rest) {
        var needed = Flags.of(first, rest);
        return context -> {
            var has = context.member().flatMap(Member::permissions);
            if (has.isPresent()) {
                require(Holder.USER, needed, has.get());
            }
        };
    }

    /// {@return refuses where the bot lacks a permission}
    ///
    /// @param first one permission
    /// @param rest more; all are needed
    public static Check botPermissions(Permission first, Permission... rest) {
        var needed = Flags.of(first, rest);
        return context -> require(Holder.BOT, needed, context.interaction().appPermissions());
    }

    private static void require(Holder holder, Flags<Permission> needed, Flags<Permission> has) {
        var missing = new Flags<>(Permission.class, needed.bits() & ~has.bits());
        if (!missing.isEmpty() && !has.has(Permission.ADMINISTRATOR)) {
            throw new MissingPermissionsException(holder, missing);
        }
    }

    /// {@return refuses outside of guilds}
    public static Check guildOnly() {
        return context -> {
            if (context.guildId().isEmpty()) {
                throw new GuildOnlyException();
            }
        };
    }

    /// {@return refuses all but the application's owner, or of a team all but its members who may
    /// do more than look} They are asked for once.
    public static Check ownerOnly() {
        return new Owners();
    }

    /// {@return refuses all but some users}
    ///
    /// @param owners their ids
    public static Check ownerOnly(Set<Snowflake> owners) {
        var all = Set.copyOf(owners);
        return context -> {
            if (!all.contains(context.user().id())) {
                throw new NotOwnerException();
            }
        };
    }

    /// {@return refuses more than some uses in a time} The time begins with the first use. A use
    /// counts that a later check refuses, too.
    ///
    /// @param uses how many, at least 1
    /// @param time in what time; more than none
    /// @param per whose uses count together
    public static Check cooldown(int uses, Duration time, Per per) {
        return cooldown(uses, time, per, InstantSource.system());
    }

    /// {@return refuses more than some uses in a time}
    ///
    /// @param uses how many, at least 1
    /// @param time in what time; more than none
    /// @param per whose uses count together
    /// @param clock tells the time
    public static Check cooldown(int uses, Duration time, Per per, InstantSource clock) {
        return new Cooldown(uses, time, per, clock);
    }

    private static final class Owners implements Check {
        private final ReentrantLock lock = new ReentrantLock();
        private final WeakHashMap<Bot, Set<Snowflake>> known = new WeakHashMap<>();

        @Override
        public void check(CommandContext context) {
            if (!of(context.bot()).contains(context.user().id())) {
                throw new NotOwnerException();
            }
        }

        private Set<Snowflake> of(Bot bot) {
            lock.lock();
            try {
                return known.computeIfAbsent(bot, Owners::fetch);
            } finally {
                lock.unlock();
            }
        }

        private static Set<Snowflake> fetch(Bot bot) {
            var application = bot.rest().applications().fetchMe();
            return TeamOwners.of(application);
        }
    }
}
