package hikari.api.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.error.LimitExceededException;
import hikari.api.message.CreateMessage;
import hikari.api.message.CreatePoll;
import hikari.api.message.EditMessage;
import hikari.api.message.MessageFlag;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

/// What Discord does not take as a response cannot be built.
class ResponseLimitsTest {
    @ParameterizedTest
    @EnumSource(value = MessageFlag.class, names = "EPHEMERAL", mode = Mode.EXCLUDE)
    void aDeferralTakesNoFlagButEphemeral(MessageFlag flag) {
        assertThatThrownBy(() -> new DeferredMessageData(Flags.of(flag)))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("flags");
        assertThatThrownBy(
                        () -> new DeferredMessageData(Flags.of(MessageFlag.EPHEMERAL).with(flag)))
                .isInstanceOf(LimitExceededException.class);
    }

    static Stream<Consumer<CreateMessage.Builder>> notForInteractions() {
        return Stream.of(
                message -> message.content("x").nonce("n"),
                message -> message.content("x").replyTo(Snowflake.of(1)),
                message -> message.content("x").stickers(Snowflake.of(1)));
    }

    @ParameterizedTest
    @MethodSource("notForInteractions")
    void aResponseTakesNoPartsThatOnlyChannelsTake(Consumer<CreateMessage.Builder> parts) {
        assertThatThrownBy(() -> MessageResponse.of(parts))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("interactions");
    }

    @Test
    void anUpdateTakesNoPollButMayClearOne() {
        Consumer<EditMessage.Builder> poll =
                message -> message.poll(CreatePoll.of(p -> p.question("What?").answers("This")));
        assertThatThrownBy(() -> UpdateMessage.of(poll))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("poll");
        assertThat(UpdateMessage.of(EditMessage.Builder::clearPoll).data().poll().isSet()).isTrue();
    }
}
