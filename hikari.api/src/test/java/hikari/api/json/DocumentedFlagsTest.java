package hikari.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import hikari.api.Flag;
import hikari.api.application.ApplicationFlag;
import hikari.api.application.SkuFlag;
import hikari.api.channel.ChannelFlag;
import hikari.api.guild.MemberFlag;
import hikari.api.guild.RoleFlag;
import hikari.api.guild.SystemChannelFlag;
import hikari.api.invite.InviteFlag;
import hikari.api.lobby.LobbyFlag;
import hikari.api.lobby.LobbyMemberFlag;
import hikari.api.message.AttachmentFlag;
import hikari.api.message.EmbedFlag;
import hikari.api.message.EmbedMediaFlag;
import hikari.api.message.MessageFlag;
import hikari.api.message.component.MediaItemFlag;
import hikari.api.presence.ActivityFlag;
import hikari.api.user.UserFlag;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The bits of flags as the tables of Discord's documentation have them (2026-08-06); its OpenAPI
/// document has no bits.
class DocumentedFlagsTest {
    static Stream<Arguments> tables() {
        return Stream.of(
                arguments(ActivityFlag.values(), new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8}),
                arguments(
                        ApplicationFlag.values(),
                        new int[] {6, 12, 13, 14, 15, 16, 17, 18, 19, 23}),
                arguments(AttachmentFlag.values(), new int[] {0, 1, 2, 3, 5}),
                // 17 marks hidden channels: announced with the gateway's capabilities
                arguments(ChannelFlag.values(), new int[] {1, 4, 15, 17, 21}),
                arguments(EmbedFlag.values(), new int[] {5}),
                arguments(EmbedMediaFlag.values(), new int[] {5}),
                arguments(InviteFlag.values(), new int[] {0}),
                arguments(LobbyFlag.values(), new int[] {0}),
                arguments(LobbyMemberFlag.values(), new int[] {0}),
                arguments(MediaItemFlag.values(), new int[] {0}),
                arguments(MemberFlag.values(), new int[] {0, 1, 2, 3, 4, 5, 6, 7, 9, 10}),
                arguments(
                        MessageFlag.values(),
                        new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 12, 13, 14, 15}),
                arguments(RoleFlag.values(), new int[] {0}),
                arguments(SkuFlag.values(), new int[] {2, 7, 8}),
                arguments(SystemChannelFlag.values(), new int[] {0, 1, 2, 3, 4, 5}),
                arguments(
                        UserFlag.values(),
                        new int[] {0, 1, 2, 3, 6, 7, 8, 9, 10, 14, 16, 17, 18, 19}));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void bitsAreTheDocumentedOnes(Flag[] flags, int[] bits) {
        assertThat(Stream.of(flags).mapToInt(flag -> Long.numberOfTrailingZeros(flag.mask())))
                .containsExactlyElementsOf(IntStream.of(bits).boxed().toList());
    }
}
