package hikari.api.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.Snowflake;
import hikari.api.error.LimitExceededException;
import hikari.api.json.Json;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What Discord refuses is refused when it is built, and what is said is sent so.
class AllowedMentionsTest {
    private static final Snowflake ID = Snowflake.of(1);

    @Test
    void ofOneKindAllAndCertainIdsTogetherAreRefused() {
        assertThatThrownBy(() -> AllowedMentions.of(a -> a.users().users(ID, ID)))
                .isInstanceOfSatisfying(
                        LimitExceededException.class,
                        e -> {
                            assertThat(e.field()).isEqualTo("users");
                            assertThat(e.value()).isEqualTo("2 ids");
                        });
        assertThatThrownBy(() -> AllowedMentions.of(a -> a.roles(ID).roles()))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("roles");
    }

    @Test
    void noIdsBesideAllOfTheKindAreTaken() throws Exception {
        assertThat(json(AllowedMentions.of(a -> a.users().users(List.of()).roles())))
                .isEqualTo("{\"parse\":[\"users\",\"roles\"],\"users\":[]}");
    }

    @Test
    void certainIdsOfOneKindAndAllOfAnotherAreTaken() throws Exception {
        assertThat(json(AllowedMentions.of(a -> a.everyone().users(ID).repliedUser())))
                .isEqualTo("{\"parse\":[\"everyone\"],\"users\":[\"1\"],\"replied_user\":true}");
    }

    @Test
    void upTo100IdsAreTaken() {
        var most = Collections.nCopies(100, ID);
        var more = Collections.nCopies(101, ID);
        assertThat(AllowedMentions.of(a -> a.users(most).roles(most)).allowsUser(ID)).isTrue();
        assertThatThrownBy(() -> AllowedMentions.of(a -> a.users(more)))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("101");
        assertThatThrownBy(() -> AllowedMentions.of(a -> a.roles(more)))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("101");
    }

    @Test
    void whatIsNotSaidIsNotAllowed() throws Exception {
        assertThat(json(AllowedMentions.of(a -> {}))).isEqualTo("{\"parse\":[]}");
        assertThat(json(AllowedMentions.none())).isEqualTo("{\"parse\":[],\"replied_user\":false}");
        for (var allowed : List.of(AllowedMentions.of(a -> {}), AllowedMentions.none())) {
            assertThat(allowed.allowsUser(ID)).isFalse();
            assertThat(allowed.allowsRole(ID)).isFalse();
            assertThat(allowed.allowsEveryone()).isFalse();
            assertThat(allowed.allowsRepliedUser()).isFalse();
        }
    }

    private static String json(AllowedMentions allowed) throws Exception {
        try (var jsonb = Json.create()) {
            return Json.encode(jsonb, allowed);
        }
    }
}
