package hikari.api.json;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.OpenEnum;
import hikari.api.application.InteractionType;
import hikari.api.automoderation.ActionType;
import hikari.api.automoderation.AutoModerationAction;
import hikari.api.channel.Channel;
import hikari.api.channel.ChannelType;
import hikari.api.interaction.Interaction;
import hikari.api.interaction.InteractionResponse;
import hikari.api.interaction.SubmittedComponent;
import hikari.api.message.component.ComponentType;
import hikari.api.message.component.MessageComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Families of records: `switch` statements of bots depend on them, so that a new member is a
/// decision.
class UnionsTest {
    private static Stream<Class<?>> shapes(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(UnionsTest::shapes).distinct()
                : Stream.of(type);
    }

    private static List<Integer> tags(Class<?> union) {
        return shapes(union)
                .map(shape -> shape.getAnnotation(Tag.class))
                .filter(tag -> tag != null)
                .flatMap(tag -> Arrays.stream(tag.value()).boxed())
                .sorted()
                .toList();
    }

    private static List<Integer> codes(OpenEnum<Integer>[] known) {
        return Stream.of(known).map(OpenEnum::code).sorted().toList();
    }

    @Test
    void everyKnownKindHasExactlyOneRecord() {
        assertThat(tags(Channel.class)).isEqualTo(codes(ChannelType.Known.values()));
        assertThat(tags(MessageComponent.class)).isEqualTo(codes(ComponentType.Known.values()));
        assertThat(tags(Interaction.class)).isEqualTo(codes(InteractionType.Known.values()));
        assertThat(tags(AutoModerationAction.class)).isEqualTo(codes(ActionType.Known.values()));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Channel.class,
                MessageComponent.class,
                Interaction.class,
                InteractionResponse.class,
                SubmittedComponent.class,
                AutoModerationAction.class
            })
    void everyUnionHasOneRecordForWhatIsUnknownAndNoTagTwice(Class<?> union) {
        assertThat(shapes(union).filter(shape -> !shape.isAnnotationPresent(Tag.class))).hasSize(1);
        assertThat(tags(union)).doesNotHaveDuplicates();
    }

    @Test
    void theFamiliesAreThese() {
        assertThat(tags(InteractionResponse.class)).containsExactly(1, 4, 5, 6, 7, 8, 9, 10, 12);
        assertThat(tags(SubmittedComponent.class))
                .containsExactly(1, 3, 4, 5, 6, 7, 8, 10, 18, 19, 21, 22, 23);
        assertThat(shapes(Channel.class)).hasSize(12);
        assertThat(shapes(MessageComponent.class)).hasSize(21);
        assertThat(shapes(Interaction.class)).hasSize(6);
    }
}
