package hikari.sandbox.world;

import hikari.sandbox.Intents;
import hikari.sandbox.WorldView;
import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The world as the gateway sees it.
public final class WorldGateway implements WorldView {
    private final World world;

    /// A view of a world.
    public WorldGateway(World world) {
        this.world = world;
    }

    @Override
    public void still(Runnable action) {
        world.locked(action);
    }

    @Override
    public JsonObject applicationStub() {
        return world.locked(() -> world.application().stub());
    }

    @Override
    public JsonObject me() {
        return world.locked(() -> world.bot().me());
    }

    @Override
    public boolean tokenValid(String token) {
        return world.application().token().equals(token);
    }

    @Override
    public Collection<Long> guildIds() {
        return world.locked(() -> List.copyOf(world.guilds().keySet()));
    }

    @Override
    public Optional<JsonObject> guildCreate(long guildId, long intents, int largeThreshold) {
        return world.locked(() ->
                Optional.ofNullable(world.guilds().get(guildId))
                        .map(guild -> created(guild, intents, largeThreshold)));
    }

    private JsonObject created(Guild guild, long intents, int largeThreshold) {
        var me = guild.member(world.bot().id());
        boolean large = guild.members().size() > largeThreshold;
        boolean presences = (intents & Intents.GUILD_PRESENCES) != 0;
        Set<Long> seen = new HashSet<>(guild.voiceStates().keySet());
        seen.add(me.user().id());
        seen.addAll(presences ? guild.presences().keySet() : Set.of());
        var members =
                guild.members().values().stream()
                        .filter(member ->
                                (presences && !large) || seen.contains(member.user().id()))
                        .toList();
        var data = Js.with(guild.create(me, members), "large", large);
        data = presences ? data : Js.with(data, "presences", List.of());
        return (intents & Intents.GUILD_VOICE_STATES) != 0
                ? data
                : Js.with(data, "voice_states", List.of());
    }

    @Override
    public boolean hidesChannels() {
        return world.locked(() -> world.hiddenChannels().isForAll());
    }

    @Override
    public JsonObject hideChannels(long guildId, JsonObject created) {
        return world.locked(() -> world.hiddenChannels().hideIn(world.guild(guildId), created));
    }

    @Override
    public List<JsonObject> members(long guildId, String query, int limit) {
        return world.locked(() -> world.members().find(world.guild(guildId), query, limit));
    }

    @Override
    public List<JsonObject> members(long guildId, Collection<Long> userIds) {
        return world.locked(() -> {
            var members = world.guild(guildId).members();
            return userIds.stream()
                    .map(members::get)
                    .filter(Objects::nonNull)
                    .map(Member::json)
                    .toList();
        });
    }

    @Override
    public List<JsonObject> presences(long guildId, Collection<Long> userIds) {
        return world.locked(() -> {
            var presences = world.guild(guildId).presences();
            return userIds.stream().map(presences::get).filter(Objects::nonNull).toList();
        });
    }

    @Override
    public List<JsonObject> soundboardSounds(long guildId) {
        return List.of();
    }

    @Override
    public List<JsonObject> channelInfo(long guildId) {
        return world.locked(() ->
                world.guild(guildId).plainChannels().stream()
                        .filter(channel -> channel.type() == 2)
                        .map(channel ->
                                Js.of(
                                        "id",
                                        Js.id(channel.id()),
                                        "status",
                                        null,
                                        "voice_start_time",
                                        null))
                        .toList());
    }

    @Override
    public void presence(JsonObject presence) {
        world.locked(() ->
                world.events()
                        .watched(
                                "bot_presence",
                                Js.of(
                                        "status",
                                        Js.text(presence, "status"),
                                        "activities",
                                        Js.list(presence, "activities"))));
    }

    @Override
    public Optional<JsonObject> voiceState(String sessionId, JsonObject request) {
        return world.locked(() -> moved(sessionId, request));
    }

    private Optional<JsonObject> moved(String sessionId, JsonObject request) {
        var guild = world.guilds().get(Js.idOf(request, "guild_id"));
        long channel = Js.idOf(request, "channel_id");
        return guild == null
                ? Optional.empty()
                : world.voice().ask(guild, channel, sessionId, request);
    }

    @Override
    public void sessionOver(String sessionId) {
        world.locked(() -> world.voice().sessionOver(sessionId));
    }

    @Override
    public void sessionsChanged() {
        world.locked(() -> world.events().watched("sessions", Js.of()));
    }
}
