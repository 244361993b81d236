package hikari.runtime.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hikari.api.channel.Channel;
import hikari.api.error.DecodeException;
import hikari.api.gateway.GatewayGuild;
import hikari.api.guild.Emoji;
import hikari.api.guild.Guild;
import hikari.api.guild.Member;
import hikari.api.guild.Role;
import hikari.api.guild.ScheduledEvent;
import hikari.api.guild.SoundboardSound;
import hikari.api.guild.StageInstance;
import hikari.api.guild.Sticker;
import hikari.api.invite.Invite;
import hikari.api.json.Json;
import hikari.api.presence.Presence;
import hikari.api.user.OwnUser;
import hikari.api.user.User;
import hikari.api.voice.VoiceState;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// What is packed is unpacked equal.
class RowTypeProperties {
    private static final Jsonb JSONB = Json.create();

    private static final Map<Class<?>, RowType<?>> TYPES =
            Stream.of(
                            Channel.class,
                            Guild.class,
                            GatewayGuild.class,
                            Role.class,
                            Emoji.class,
                            Sticker.class,
                            Member.class,
                            User.class,
                            OwnUser.class,
                            Presence.class,
                            VoiceState.class,
                            ScheduledEvent.class,
                            StageInstance.class,
                            SoundboardSound.class,
                            Invite.class)
                    .collect(Collectors.toMap(Function.identity(), RowType::of));

    /// Which type a dispatch holds, and under which member.
    private static final Map<String, Class<?>> OF_DISPATCHES =
            Map.ofEntries(
                    Map.entry("GUILD_CREATE", GatewayGuild.class),
                    Map.entry("GUILD_UPDATE", Guild.class),
                    Map.entry("CHANNEL_CREATE", Channel.class),
                    Map.entry("CHANNEL_UPDATE", Channel.class),
                    Map.entry("THREAD_CREATE", Channel.class),
                    Map.entry("THREAD_UPDATE", Channel.class),
                    Map.entry("GUILD_MEMBER_ADD", Member.class),
                    Map.entry("GUILD_MEMBER_UPDATE", Member.class),
                    Map.entry("PRESENCE_UPDATE", Presence.class),
                    Map.entry("VOICE_STATE_UPDATE", VoiceState.class),
                    Map.entry("USER_UPDATE", OwnUser.class),
                    Map.entry("GUILD_SCHEDULED_EVENT_CREATE", ScheduledEvent.class),
                    Map.entry("GUILD_SCHEDULED_EVENT_UPDATE", ScheduledEvent.class),
                    Map.entry("STAGE_INSTANCE_CREATE", StageInstance.class),
                    Map.entry("GUILD_SOUNDBOARD_SOUND_CREATE", SoundboardSound.class),
                    Map.entry("INVITE_CREATE", Invite.class));

    @Property(tries = 100)
    void anyValueComesBackEqual(@ForAll long seed) {
        TYPES.forEach((type, packing) -> comesBack(packing, new AnyValue(seed).of(type)));
    }

    @Example
    void everyRecordedPayloadComesBackEqual() throws IOException {
        var folder = Path.of("../../shared/payloads/gateway");
        assumeTrue(Files.isDirectory(folder), "the payloads are not here");
        var seen = new AtomicInteger();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString().split("--", 2)[0];
                var type = OF_DISPATCHES.get(name);
                if (type != null) {
                    var frame = Json.decode(JSONB, Files.readString(file), JsonObject.class);
                    var data = frame.getOrDefault("d", frame).toString();
                    decoded(data, type)
                            .ifPresent(value -> {
                                comesBack(TYPES.get(type), value);
                                seen.incrementAndGet();
                            });
                }
            }
        }
        assertThat(seen.get()).isGreaterThan(50);
    }

    /// Some payloads are from years ago and do not fit today's types.
    private static Optional<Object> decoded(String data, Class<?> type) {
        try {
            return Optional.of(Json.decode(JSONB, data, type));
        } catch (DecodeException e) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("unchecked")
    private static void comesBack(RowType<?> type, Object value) {
        var out = new Packer();
        ((RowType<Object>) type).pack(value, out);
        var in = Unpacker.of(out.bytes());
        assertThat((Object) type.unpack(in)).isEqualTo(value);
        assertThat(in.position()).as("everything is read").isEqualTo(out.length());
    }

    @Property(tries = 300)
    void whatIsLeftOutIsGivenBack(@ForAll long seed) {
        var type = RowType.of(Channel.class, "id", "guildId", "name");
        var channel = (Channel) new AnyValue(seed).of(Channel.class);
        var out = new Packer();
        type.pack(channel, out);
        var components = new HashMap<String, Object>();
        for (var component : channel.getClass().getRecordComponents()) {
            try {
                components.put(component.getName(), component.getAccessor().invoke(channel));
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        assertThat(
                        type.unpack(
                                Unpacker.of(out.bytes()),
                                components.get("id"),
                                components.get("guildId"),
                                components.get("name")))
                .isEqualTo(channel);
    }

    @Property
    void numbersComeBackInFewBytes(@ForAll long number) {
        var out = new Packer();
        out.putNumber(number);
        out.putSigned(number);
        out.putLong(number);
        var in = Unpacker.of(out.bytes());
        assertThat(List.of(in.takeNumber(), in.takeSigned(), in.takeLong())).containsOnly(number);
        assertThat(out.length()).isLessThanOrEqualTo(28);
    }

    /// A record of which somebody would have to say how it is packed.
    ///
    /// @param unknown what nobody can pack
    public record Strange(StringBuilder unknown) {}

    @Example
    void aTypeThatCannotBePackedIsNamed() {
        assertThatThrownBy(() -> RowType.of(Strange.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("StringBuilder");
    }
}
