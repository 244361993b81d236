package hikari.sandbox.world;

import hikari.sandbox.SandboxClock;
import hikari.sandbox.json.Js;
import hikari.sandbox.world.DiscordError.Unknown;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Everything there is: users, guilds, channels, messages, commands, interactions.
///
/// One lock guards it all; [#locked] takes it, and everything that [#events] publishes goes out
/// under it, so that every session sees the world's own order.
public final class World {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final SandboxClock clock;
    private final Ids ids;
    private final Map<Long, User> users = new LinkedHashMap<>();
    private final Map<Long, Guild> guilds = new LinkedHashMap<>();
    private final Map<Long, Channel> channels = new LinkedHashMap<>();
    private final Events events;
    private final HiddenChannels hiddenChannels;
    private final Application application;
    private final User bot;
    private final Messages messages;
    private final Reactions reactions;
    private final Channels channelsOf;
    private final Threads threads;
    private final GuildSettings guildSettings;
    private final Members members;
    private final Roles roles;
    private final Commands commands;
    private final Interactions interactions;
    private final Webhooks webhooks;
    private final Invites invites;
    private final Voice voice;
    private final Entitlements entitlements;
    private final Authorizations authorizations;
    private final Files files;

    /// An empty world with only the bot in it.
    ///
    /// @param seed decides ids, token and keys
    /// @param clock tells the time
    public World(long seed, SandboxClock clock) {
        this.clock = clock;
        this.ids = new Ids(seed, clock);
        this.bot = new User(ids.seeded(), "sandbox-bot", JsonValue.NULL, true);
        users.put(bot.id(), bot);
        this.application = new Application(bot, seed, ids);
        this.events = new Events(this);
        this.hiddenChannels = new HiddenChannels(this);
        this.files = new Files();
        this.messages = new Messages(this);
        this.reactions = new Reactions(this);
        this.channelsOf = new Channels(this);
        this.threads = new Threads(this);
        this.guildSettings = new GuildSettings(this);
        this.members = new Members(this);
        this.roles = new Roles(this);
        this.commands = new Commands(this);
        this.interactions = new Interactions(this);
        this.webhooks = new Webhooks(this);
        this.invites = new Invites(this);
        this.voice = new Voice(this);
        this.entitlements = new Entitlements(this);
        this.authorizations = new Authorizations(this);
    }

    /// Runs an action while nobody else changes the world.
    public <T> T locked(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    /// Runs an action while nobody else changes the world.
    public void locked(Runnable action) {
        lock.lock();
        try {
            action.run();
        } finally {
            lock.unlock();
        }
    }

    /// Waits until a condition on the world holds; it is looked at again after every change.
    ///
    /// @param condition looked at under the lock
    /// @param nanos how long to wait at most
    /// @return whether it holds
    /// @throws InterruptedException if this thread is interrupted
    public boolean await(BooleanSupplier condition, long nanos) throws InterruptedException {
        long left = nanos;
        lock.lockInterruptibly();
        try {
            while (!condition.getAsBoolean()) {
                if (left <= 0) {
                    return false;
                }
                left = changed.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /// Wakes those who wait in [#await] for what is no event of the world.
    public void stir() {
        locked(this::wake);
    }

    /// Wakes those who wait in [#await]; the caller holds the lock.
    void wake() {
        changed.signalAll();
    }

    /// {@return the clock}
    public SandboxClock clock() {
        return clock;
    }

    /// {@return the time now}
    public Instant now() {
        return clock.now();
    }

    /// {@return the source of ids}
    public Ids ids() {
        return ids;
    }

    /// {@return users by id}
    public Map<Long, User> users() {
        return users;
    }

    /// {@return the bot's user}
    public User bot() {
        return bot;
    }

    /// {@return guilds the bot is in, by id}
    public Map<Long, Guild> guilds() {
        return guilds;
    }

    /// {@return every channel, thread and direct message by id}
    public Map<Long, Channel> channels() {
        return channels;
    }

    /// {@return the user}
    ///
    /// @throws DiscordError 10013 if there is none
    public User user(long id) {
        var found = users.get(id);
        if (found == null) {
            throw DiscordError.unknown(Unknown.USER);
        }
        return found;
    }

    /// {@return the guild}
    ///
    /// @throws DiscordError 10004 if there is none
    public Guild guild(long id) {
        var found = guilds.get(id);
        if (found == null) {
            throw DiscordError.unknown(Unknown.GUILD);
        }
        return found;
    }

    /// {@return the channel}
    ///
    /// @throws DiscordError 10003 if there is none
    public Channel channel(long id) {
        var found = channels.get(id);
        if (found == null) {
            throw DiscordError.unknown(Unknown.CHANNEL);
        }
        return found;
    }

    /// Adds a user.
    public User addUser(String username, String displayName) {
        var user = new User(ids.seeded(), username, Js.value(displayName), false);
        users.put(user.id(), user);
        return user;
    }

    /// Changes the bot's own user and publishes that.
    public User editBot(JsonObject patch) {
        bot.edit(patch);
        events.toBot("USER_UPDATE", 0, bot.me());
        events.watched("USER_UPDATE", bot.json());
        return bot;
    }

    /// {@return what a user may do in a channel; everything in a direct message}
    public long permissions(long user, Channel channel) {
        var guild = guilds.get(channel.guildId());
        if (guild == null) {
            return Permissions.ALL;
        }
        var member = guild.members().get(user);
        var inside =
                channel.isThread() ? channels.get(Js.idOf(channel.json(), "parent_id")) : channel;
        return member == null || inside == null
                ? 0
                : Permissions.inChannel(guild, member, inside.json());
    }

    /// {@return whether a user can see a channel}
    public boolean sees(long user, Channel channel) {
        return channel.isDirect()
                ? user == bot.id() || channel.recipients().contains(user)
                : (permissions(user, channel) & Permissions.VIEW_CHANNEL) != 0;
    }

    /// {@return where changes are published}
    public Events events() {
        return events;
    }

    /// {@return what is told of channels that the bot cannot see}
    public HiddenChannels hiddenChannels() {
        return hiddenChannels;
    }

    /// {@return the bot's application}
    public Application application() {
        return application;
    }

    /// {@return work on messages}
    public Messages messages() {
        return messages;
    }

    /// {@return work on reactions}
    public Reactions reactions() {
        return reactions;
    }

    /// {@return work on channels}
    public Channels channelWork() {
        return channelsOf;
    }

    /// {@return work on threads}
    public Threads threads() {
        return threads;
    }

    /// {@return work on guilds}
    public GuildSettings guildWork() {
        return guildSettings;
    }

    /// {@return work on members and bans}
    public Members members() {
        return members;
    }

    /// {@return work on roles}
    public Roles roles() {
        return roles;
    }

    /// {@return application commands}
    public Commands commands() {
        return commands;
    }

    /// {@return interactions}
    public Interactions interactions() {
        return interactions;
    }

    /// {@return webhooks}
    public Webhooks webhooks() {
        return webhooks;
    }

    /// {@return invites}
    public Invites invites() {
        return invites;
    }

    /// {@return voice states}
    public Voice voice() {
        return voice;
    }

    /// {@return what users and guilds are granted}
    public Entitlements entitlements() {
        return entitlements;
    }

    /// {@return who has authorized the application}
    public Authorizations authorizations() {
        return authorizations;
    }

    /// {@return contents of attachments}
    public Files files() {
        return files;
    }
}
