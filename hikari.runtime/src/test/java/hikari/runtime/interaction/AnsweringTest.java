package hikari.runtime.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.Snowflake;
import hikari.api.error.AlreadyRespondedException;
import hikari.api.error.InteractionExpiredException;
import hikari.api.error.InteractionExpiredException.Limit;
import hikari.api.error.NotFoundException;
import hikari.api.error.ResponseNotAllowedException;
import hikari.api.event.InteractionCreateEvent;
import hikari.api.interaction.AutocompleteChoices;
import hikari.api.interaction.DeferredMessage;
import hikari.api.interaction.DeferredUpdate;
import hikari.api.interaction.Interaction;
import hikari.api.interaction.InteractionResponse;
import hikari.api.interaction.MessageResponse;
import hikari.api.interaction.ModalResponse;
import hikari.api.interaction.UpdateMessage;
import hikari.api.message.CreateMessage;
import hikari.api.message.EditMessage;
import hikari.api.message.MessageFlag;
import hikari.api.message.Upload;
import hikari.api.message.component.TextDisplay;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// One response, in time, and what takes its place after an automatic deferral.
class AnsweringTest {
    private static final Interaction COMMAND = FakeDiscord.interaction(2, "");
    private static final Interaction COMPONENT = FakeDiscord.interaction(3, "");
    private static final Interaction AUTOCOMPLETE = FakeDiscord.interaction(4, "");
    private static final MessageResponse HELLO = MessageResponse.of("hello");

    private final FakeDiscord discord = new FakeDiscord();

    @Test
    void aDeferralIsSentASecondBeforeTheTimeIsOver() {
        var answering = discord.answering(COMMAND);
        discord.pass(Duration.ofMillis(500));
        answering.deferLate(DeferredMessage.toAll());
        assertThat(discord.delay).isEqualTo(Duration.ofMillis(1500));
        discord.due.get().run();
        assertThat(discord.sent).containsExactly(DeferredMessage.toAll());
        assertThat(answering.isResponded()).isFalse();
    }

    @Test
    void nothingIsDeferredAfterAResponse() {
        var answering = discord.answering(COMMAND);
        answering.deferLate(DeferredMessage.toAll());
        answering.respond(HELLO);
        discord.due.get().run();
        assertThat(discord.sent).containsExactly(HELLO);
    }

    @Test
    void afterADeferralTheResponseEditsTheOriginalOnce() {
        var answering = deferred(COMMAND, DeferredMessage.toAll());
        answering.respond(HELLO);
        assertThat(discord.sent.getLast()).isEqualTo(EditMessage.of(e -> e.content("hello")));
        assertThat(answering.isResponded()).isTrue();
        assertThatThrownBy(() -> answering.respond(HELLO))
                .isInstanceOf(AlreadyRespondedException.class);
    }

    @Test
    void componentsAndFilesOfALateResponseGoIntoTheEdit() {
        var file = Upload.of("f", new byte[] {1});
        var answering = deferred(COMMAND, DeferredMessage.toAll());
        answering.respond(
                MessageResponse.of(
                        m -> m.componentsV2().component(TextDisplay.of("text")).upload(file)));
        var edit = (EditMessage) discord.sent.getLast();
        assertThat(edit.uploads()).hasSize(1);
        assertThat(edit.components().value().orElseThrow()).hasSize(1);
        assertThat(edit.flags().value().orElseThrow().has(MessageFlag.IS_COMPONENTS_V2)).isTrue();
    }

    @Test
    void whatIsForOneUserNeverReplacesWhatAllSee() {
        var answering = deferred(COMMAND, DeferredMessage.toAll());
        var secret = CreateMessage.of(m -> m.content("secret").ephemeral());
        answering.respond(new MessageResponse(secret));
        assertThat(discord.sent).containsExactly(DeferredMessage.toAll(), "deleteOriginal", secret);
    }

    @Test
    void aMessageAfterADeferredUpdateIsAFollowUp() {
        var answering = deferred(COMPONENT, new DeferredUpdate());
        answering.respond(HELLO);
        assertThat(discord.sent.getLast()).isEqualTo(HELLO.data());
    }

    @Test
    void whatIsDoneToAResponseThatBecameAFollowUpIsDoneToThat() {
        var event =
                new InteractionCreateEvent(
                        null, COMPONENT, deferred(COMPONENT, new DeferredUpdate()));
        event.respond("hello");
        var followUp = Snowflake.of(9);
        event.edit("more");
        assertThat(discord.sent.getLast()).as("not the component's message").isEqualTo(followUp);
        event.fetch();
        event.delete();
        assertThat(discord.sent.subList(2, 5)).containsOnly(followUp);
        var secret =
                new InteractionCreateEvent(
                        null, COMMAND, deferred(COMMAND, DeferredMessage.toAll()));
        secret.respondEphemeral("for you");
        secret.edit("for you, again");
        assertThat(discord.sent.getLast()).isEqualTo(followUp);
    }

    @Test
    void anUpdateAfterADeferredUpdateEdits() {
        var changes = EditMessage.of(e -> e.content("new"));
        var answering = deferred(COMPONENT, new DeferredUpdate());
        answering.respond(new UpdateMessage(changes));
        assertThat(discord.sent.getLast()).isEqualTo(changes);
    }

    @Test
    void theSameDeferralIsNotSentTwice() {
        var answering = deferred(COMMAND, DeferredMessage.ephemeral());
        answering.respond(DeferredMessage.ephemeral());
        assertThat(discord.sent).containsExactly(DeferredMessage.ephemeral());
        assertThat(answering.isResponded()).isTrue();
    }

    @Test
    void aModalIsTooLateAfterADeferralButAMessageIsNot() {
        var answering = deferred(COMMAND, DeferredMessage.toAll());
        var modal = ModalResponse.of("m", "Title", TextDisplay.of("text"));
        assertThatThrownBy(() -> answering.respond(modal))
                .isInstanceOf(AlreadyRespondedException.class);
        answering.respond(HELLO);
        assertThat(discord.sent).hasSize(2);
    }

    @Test
    void whatCannotBeDeferredIsRefused() {
        assertThatThrownBy(() -> discord.answering(COMMAND).deferLate(new DeferredUpdate()))
                .isInstanceOf(ResponseNotAllowedException.class);
        assertThatThrownBy(() -> discord.answering(COMMAND).deferLate(HELLO))
                .isInstanceOf(ResponseNotAllowedException.class);
        assertThatThrownBy(() -> discord.answering(AUTOCOMPLETE).deferLate(DeferredMessage.toAll()))
                .isInstanceOf(ResponseNotAllowedException.class);
    }

    @Test
    void aDeferralThatFailsLeavesTheResponseToTheListener() {
        var answering = discord.answering(COMMAND);
        answering.deferLate(DeferredMessage.toAll());
        discord.failures.add(FakeDiscord.failed());
        discord.due.get().run();
        answering.respond(HELLO);
        assertThat(discord.sent).containsExactly(HELLO);
    }

    @Test
    void afterThreeSecondsNothingIsSent() {
        var answering = discord.answering(COMMAND);
        discord.pass(Duration.ofSeconds(3));
        assertThatThrownBy(() -> answering.respond(HELLO))
                .isInstanceOfSatisfying(
                        InteractionExpiredException.class,
                        e -> assertThat(e.limit()).isEqualTo(Limit.RESPONSE));
        assertThat(discord.sent).isEmpty();
    }

    @Test
    void afterADeferralThereAreFifteenMinutes() {
        var answering = deferred(COMMAND, DeferredMessage.toAll());
        discord.pass(Duration.ofMinutes(14));
        answering.follow(rest -> rest.fetchOriginal(COMMAND.applicationId(), "t"));
        discord.pass(Duration.ofMinutes(1));
        assertThatThrownBy(() -> answering.respond(HELLO))
                .isInstanceOfSatisfying(
                        InteractionExpiredException.class,
                        e -> assertThat(e.limit()).isEqualTo(Limit.TOKEN));
    }

    @Test
    void whatDiscordHasNotTakenInYetIsAskedForAgain() {
        var answering = discord.answering(COMMAND);
        answering.respond(HELLO);
        discord.failures.addAll(List.of(FakeDiscord.notFound(10015), FakeDiscord.notFound(10015)));
        answering.follow(rest -> rest.editOriginal(COMMAND.applicationId(), "t", e -> {}));
        assertThat(discord.failures).isEmpty();
    }

    @Test
    void withoutAResponseThereIsNothingToFollow() {
        var answering = discord.answering(COMMAND);
        discord.failures.add(FakeDiscord.notFound(10015));
        assertThatThrownBy(() ->
                        answering.follow(rest -> rest.fetchOriginal(COMMAND.applicationId(), "t")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void onlyWhatFitsIsSent() {
        assertThatThrownBy(
                        () -> discord.answering(COMMAND).respond(AutocompleteChoices.of(List.of())))
                .isInstanceOf(ResponseNotAllowedException.class)
                .hasMessageContaining("AutocompleteChoices")
                .hasMessageContaining("CommandInteraction");
        assertThat(discord.sent).isEmpty();
    }

    private Answering deferred(Interaction interaction, InteractionResponse as) {
        var answering = discord.answering(interaction);
        answering.deferLate(as);
        discord.due.get().run();
        return answering;
    }

    @Test
    void aSecretResponseThatWasRefusedCanBeGivenAgain() {
        var secret = new MessageResponse(CreateMessage.of(m -> m.content("secret").ephemeral()));
        var answering = deferred(COMMAND, DeferredMessage.toAll());
        discord.failOn(1, FakeDiscord.failed()); // the follow-up, after the deletion
        assertThatThrownBy(() -> answering.respond(secret)).isNotNull();
        discord.failures.add(FakeDiscord.notFound(10008)); // it is deleted already
        answering.respond(secret);
        assertThat(discord.sent.getLast()).isEqualTo(secret.data());
    }
}
