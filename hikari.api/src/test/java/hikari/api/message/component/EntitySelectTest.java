package hikari.api.message.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hikari.api.Snowflake;
import hikari.api.channel.ChannelType;
import hikari.api.error.LimitExceededException;
import hikari.api.json.Json;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The selects that Discord fills share their members and the limits of these.
class EntitySelectTest {
    private static final Snowflake ID = Snowflake.of(44);

    private static SelectDefaultValue fitting(EntitySelectBuilder<?, ?> builder) {
        return switch (builder) {
            case UserSelect.Builder _ -> SelectDefaultValue.user(ID);
            case RoleSelect.Builder _, MentionableSelect.Builder _ -> SelectDefaultValue.role(ID);
            case ChannelSelect.Builder _ -> SelectDefaultValue.channel(ID);
        };
    }

    static Stream<EntitySelectBuilder<?, ?>> builders() {
        return Stream.of(
                UserSelect.builder("c"),
                RoleSelect.builder("c"),
                MentionableSelect.builder("c"),
                ChannelSelect.builder("c").channelType(ChannelType.Known.GUILD_TEXT));
    }

    @ParameterizedTest
    @MethodSource("builders")
    void whatIsSetIsBuiltAndComesBackFromJson(EntitySelectBuilder<?, ?> builder) throws Exception {
        builder.id(7);
        builder.placeholder("choose");
        builder.defaultValue(fitting(builder));
        builder.minValues(0);
        builder.maxValues(25);
        builder.optional();
        builder.disabled();
        var select = builder.build();
        assertThat(select.id()).contains(7);
        assertThat(select.customId()).isEqualTo("c");
        assertThat(select.placeholder()).contains("choose");
        assertThat(select.defaultValues()).containsExactly(fitting(builder));
        assertThat(select.minValues()).contains(0);
        assertThat(select.maxValues()).contains(25);
        assertThat(select.required()).contains(false);
        assertThat(select.isDisabled()).isTrue();
        try (var jsonb = Json.create()) {
            var json = Json.encode(jsonb, select);
            assertThat(json).contains("\"type\":" + select.type().code());
            assertThat(Json.decode(jsonb, json, MessageComponent.class)).isEqualTo(select);
        }
    }

    @ParameterizedTest
    @MethodSource("builders")
    void theLimitsAreThoseOfDiscord(EntitySelectBuilder<?, ?> builder) {
        refused("placeholder", () -> builder.placeholder("x".repeat(151)));
        refused("min_values", () -> builder.minValues(26));
        refused("max_values", () -> builder.maxValues(0));
        builder.defaultValues(Collections.nCopies(26, fitting(builder)));
        refused("default_values", builder::build);
    }

    @ParameterizedTest
    @MethodSource("builders")
    void nothingIsSetByItself(EntitySelectBuilder<?, ?> builder) {
        var select = builder.build();
        assertThat(List.of(select.id(), select.placeholder(), select.required()))
                .allSatisfy(each -> assertThat(each).isEmpty());
        assertThat(select.isDisabled()).isFalse();
    }

    private static void refused(String member, Runnable call) {
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(call::run)
                .withMessageContaining("'" + member + "'");
    }

    @Test
    void onlyWhatTheMenuShowsIsChosenFromTheBeginning() {
        refused("default_values.type", UserSelect.builder("c").defaultValue(role())::build);
        refused("default_values.type", ChannelSelect.builder("c").defaultValue(role())::build);
        refused(
                "default_values.type",
                MentionableSelect.builder("c").defaultValue(SelectDefaultValue.channel(ID))::build);
        assertThat(
                        MentionableSelect.builder("c")
                                .maxValues(2)
                                .defaultUser(ID)
                                .defaultRole(ID)
                                .build())
                .extracting(MentionableSelect::defaultValues)
                .isEqualTo(List.of(SelectDefaultValue.user(ID), role()));
    }

    private static SelectDefaultValue role() {
        return SelectDefaultValue.role(ID);
    }
}
