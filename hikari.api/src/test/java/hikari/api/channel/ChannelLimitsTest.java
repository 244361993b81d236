package hikari.api.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.error.LimitExceededException;
import hikari.api.json.Json;
import hikari.api.message.CreateMessage;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// What Discord would refuse of channels and threads is refused when it is built.
class ChannelLimitsTest {
    private static void refused(String field, Runnable building) {
        assertThatThrownBy(building::run)
                .isInstanceOfSatisfying(
                        LimitExceededException.class, e -> assertThat(e.field()).isEqualTo(field));
    }

    private static void refusedInPost(String field, Consumer<CreateMessage.Builder> message) {
        refused(field, () -> StartPost.of(p -> p.name("t").message(m -> message.accept(m))));
    }

    @Test
    void threadsAreArchivedAfterOneOfFourTimes() {
        for (var minutes : List.of(60, 1440, 4320, 10080)) {
            assertThat(EditThread.of(t -> t.autoArchiveDuration(minutes)).autoArchiveDuration())
                    .isEqualTo(Settable.of(minutes));
        }
        refused("auto_archive_duration", () -> EditThread.of(t -> t.autoArchiveDuration(61)));
        refused("auto_archive_duration", () -> StartThread.of(t -> t.autoArchiveDuration(0)));
        refused("auto_archive_duration", () -> StartPost.of(t -> t.autoArchiveDuration(-60)));
        refused(
                "default_auto_archive_duration",
                () -> EditChannel.of(c -> c.defaultAutoArchiveDuration(1)));
        refused(
                "default_auto_archive_duration",
                () -> CreateChannel.of(c -> c.name("c").defaultAutoArchiveDuration(1)));
    }

    @Test
    void slowModeLastsForSixHoursAtMost() {
        var longer = Duration.ofHours(6).plusSeconds(1);
        refused("rate_limit_per_user", () -> EditThread.of(t -> t.rateLimitPerUser(longer)));
        refused("rate_limit_per_user", () -> StartPost.of(t -> t.rateLimitPerUser(longer)));
        refused(
                "default_thread_rate_limit_per_user",
                () -> EditChannel.of(c -> c.defaultThreadRateLimitPerUser(Duration.ofSeconds(-1))));
        assertThat(EditChannel.of(c -> c.rateLimitPerUser(Duration.ofHours(6)))).isNotNull();
    }

    @Test
    void whatIsRequiredIsMissedWhenItIsBuilt() {
        refused("name", () -> StartThread.of(t -> {}));
        refused("name", () -> CreateChannel.of(c -> {}));
        refused("name", () -> StartPost.of(p -> p.message(m -> m.content("hi"))));
        refused("message", () -> StartPost.of(p -> p.name("t")));
    }

    @Test
    void onlyOfPrivateThreadsItIsSaidWhoMayInvite() {
        refused(
                "invitable",
                () ->
                        StartThread.of(t ->
                                t.name("t").type(ChannelType.Known.PUBLIC_THREAD).invitable(true)));
        assertThat(StartThread.of(t -> t.name("t").invitable(true))).isNotNull();
    }

    @Test
    void thePostsFirstMessageIsNoAnswerAndHasNoMarkOfItsOwn() {
        refusedInPost("message.nonce", m -> m.content("hi").nonce("n"));
        refusedInPost("message.tts", m -> m.content("hi").tts());
        refused(
                "message.message_reference",
                () ->
                        StartPost.of(p ->
                                p.message(
                                        CreateMessage.of(
                                                m -> m.content("hi").replyTo(Snowflake.of(1))))));
    }

    @Test
    void aPostHasFiveTagsAtMostAndAnIconIsAnAddressOfData() {
        var six = Collections.nCopies(6, Snowflake.of(1));
        refused("applied_tags", () -> StartPost.of(p -> p.appliedTags(six)));
        refused("icon", () -> EditGroupDm.of(g -> g.icon("https://a.example/icon.png")));
    }

    @Test
    void tagsHaveNamesOfTwentyCharactersAndTheButtonHasOneEmoji() {
        var both = new DefaultReaction(Optional.of(Snowflake.of(1)), Optional.of("x"));
        refused("default_reaction_emoji", () -> EditChannel.of(c -> c.defaultReactionEmoji(both)));
        refused("available_tags.name", () -> EditChannel.of(c -> c.availableTags(tags(21))));
        assertThat(EditChannel.of(c -> c.availableTags(tags(20)))).isNotNull();
    }

    private static List<ForumTag> tags(int length) {
        return List.of(
                new ForumTag(
                        Optional.empty(),
                        "t".repeat(length),
                        false,
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void aStartedPostIsTheThreadWithItsMessageInside() {
        var post =
                Json.decode(
                        Json.create(),
                        """
                        {"id":"11","type":11,"name":"t","applied_tags":["66"],
                         "message":{"id":"11","channel_id":"11","content":"hi","type":0,
                          "author":{"id":"44","username":"u","discriminator":"0","avatar":null},
                          "timestamp":"2026-01-01T00:00:00Z"}}\
                        """,
                        StartedPost.class);
        assertThat(post.id()).isEqualTo(Snowflake.of(11));
        assertThat(post.thread().appliedTags()).containsExactly(Snowflake.of(66));
        assertThat(post.message()).hasValueSatisfying(m -> assertThat(m.content()).isEqualTo("hi"));
    }
}
