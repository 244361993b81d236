package hikari.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hikari.api.application.Application;
import hikari.api.application.Entitlement;
import hikari.api.application.Sku;
import hikari.api.application.Subscription;
import hikari.api.application.Team;
import hikari.api.application.TeamMember;
import hikari.api.auditlog.AuditLog;
import hikari.api.auditlog.AuditLogEntry;
import hikari.api.automoderation.AutoModerationRule;
import hikari.api.channel.Channel;
import hikari.api.channel.FollowedChannel;
import hikari.api.channel.ForumTag;
import hikari.api.channel.PermissionOverwrite;
import hikari.api.channel.ThreadList;
import hikari.api.channel.ThreadMember;
import hikari.api.channel.ThreadMetadata;
import hikari.api.command.Command;
import hikari.api.command.CommandChoice;
import hikari.api.command.CommandOption;
import hikari.api.command.CommandPermissions;
import hikari.api.command.CreateCommand;
import hikari.api.error.DecodeException;
import hikari.api.gateway.GatewayGuild;
import hikari.api.gateway.SessionStartLimit;
import hikari.api.guild.Ban;
import hikari.api.guild.BulkBan;
import hikari.api.guild.Emoji;
import hikari.api.guild.Guild;
import hikari.api.guild.GuildPreview;
import hikari.api.guild.IncidentsData;
import hikari.api.guild.Integration;
import hikari.api.guild.Member;
import hikari.api.guild.Onboarding;
import hikari.api.guild.Role;
import hikari.api.guild.ScheduledEvent;
import hikari.api.guild.ScheduledEventUser;
import hikari.api.guild.SoundboardSound;
import hikari.api.guild.StageInstance;
import hikari.api.guild.Sticker;
import hikari.api.guild.StickerItem;
import hikari.api.guild.StickerPack;
import hikari.api.guild.UnavailableGuild;
import hikari.api.guild.WelcomeScreen;
import hikari.api.guild.WidgetSettings;
import hikari.api.interaction.ComponentData;
import hikari.api.interaction.Interaction;
import hikari.api.interaction.InteractionCallback;
import hikari.api.interaction.InteractionResponse;
import hikari.api.invite.Invite;
import hikari.api.json.Payloads.Payload;
import hikari.api.message.AllowedMentions;
import hikari.api.message.Attachment;
import hikari.api.message.CreateMessage;
import hikari.api.message.CreatePoll;
import hikari.api.message.Embed;
import hikari.api.message.InteractionMetadata;
import hikari.api.message.Message;
import hikari.api.message.MessageInteraction;
import hikari.api.message.MessageSnapshot;
import hikari.api.message.PartialMessage;
import hikari.api.message.Poll;
import hikari.api.message.ResolvedData;
import hikari.api.message.component.MessageComponent;
import hikari.api.presence.Activity;
import hikari.api.presence.Presence;
import hikari.api.presence.PresenceUpdate;
import hikari.api.user.OwnUser;
import hikari.api.user.User;
import hikari.api.voice.VoiceRegion;
import hikari.api.voice.VoiceServer;
import hikari.api.voice.VoiceState;
import hikari.api.webhook.Webhook;
import jakarta.json.bind.Jsonb;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What Discord really sends can be read, and what was read can be written and read again.
class PayloadsTest {
    private static final Jsonb JSONB = Json.create();

    private static final Map<String, Class<?>> MODELLED = new LinkedHashMap<>();

    static {
        for (var event : new String[] {"CHANNEL_CREATE", "CHANNEL_UPDATE", "CHANNEL_DELETE"}) {
            MODELLED.put("gateway " + event, Channel.class);
        }
        for (var event : new String[] {"THREAD_CREATE", "THREAD_UPDATE"}) {
            MODELLED.put("gateway " + event, Channel.class);
        }
        MODELLED.put("gateway GUILD_CREATE", GatewayGuild.class);
        MODELLED.put("gateway GUILD_UPDATE", Guild.class);
        MODELLED.put("gateway GUILD_DELETE", UnavailableGuild.class);
        MODELLED.put("gateway GUILD_MEMBER_ADD", Member.class);
        MODELLED.put("gateway GUILD_MEMBER_UPDATE", Member.class);
        MODELLED.put("gateway GUILD_SCHEDULED_EVENT_CREATE", ScheduledEvent.class);
        MODELLED.put("gateway INTERACTION_CREATE", Interaction.class);
        MODELLED.put("gateway MESSAGE_CREATE", Message.class);
        MODELLED.put("gateway MESSAGE_UPDATE", PartialMessage.class);
        MODELLED.put("gateway PRESENCE_UPDATE", Presence.class);
        MODELLED.put("gateway PRESENCE_UPDATE_CMD", PresenceUpdate.class);
        MODELLED.put("gateway STAGE_INSTANCE_CREATE", StageInstance.class);
        MODELLED.put("gateway STAGE_INSTANCE_UPDATE", StageInstance.class);
        MODELLED.put("gateway USER_UPDATE", OwnUser.class);
        MODELLED.put("gateway VOICE_SERVER_UPDATE", VoiceServer.class);
        MODELLED.put("gateway VOICE_STATE_UPDATE", VoiceState.class);
        MODELLED.put("interactions APPLICATION_COMMAND", Command.class);
        for (var kind : new String[] {"APPLICATION_COMMAND", "MESSAGE_COMPONENT", "MODAL_SUBMIT"}) {
            MODELLED.put("interactions INTERACTION_" + kind, Interaction.class);
        }
        MODELLED.put(
                "interactions APPLICATION_COMMAND_INTERACTION_DATA_RESOLVED", ResolvedData.class);
        MODELLED.put("interactions INTERACTION_RESPONSE", InteractionResponse.class);
        MODELLED.put("interactions INTERACTION_RESPONSE_9", InteractionResponse.class);
        MODELLED.put("interactions MESSAGE_COMPONENT_DATA", ComponentData.class);
        MODELLED.put("interactions MESSAGE_INTERACTION", MessageInteraction.class);
        MODELLED.put("interactions MESSAGE_INTERACTION_METADATA", InteractionMetadata.class);
        MODELLED.put("rest ACTIVITY", Activity.class);
        MODELLED.put("rest LIST_ACTIVITY", Activity.class);
        MODELLED.put("rest ALLOWED_MENTIONS", AllowedMentions.class);
        MODELLED.put("rest APPLICATION", Application.class);
        MODELLED.put("rest APPLICATION_COMMAND", Command.class);
        MODELLED.put("rest LIST_APPLICATION_COMMAND", Command.class);
        MODELLED.put("rest APPLICATION_COMMAND_OPTION", CommandOption.class);
        MODELLED.put("rest APPLICATION_COMMAND_OPTION_CHOICE", CommandChoice.class);
        MODELLED.put("rest GUILD_APPLICATION_COMMAND_PERMISSIONS", CommandPermissions.class);
        MODELLED.put("rest REQ_APPLICATION_COMMAND", CreateCommand.class);
        MODELLED.put("rest ATTACHMENT", Attachment.class);
        MODELLED.put("rest LIST_ATTACHMENT", Attachment.class);
        MODELLED.put("rest BAN", Ban.class);
        MODELLED.put("rest CHANNEL", Channel.class);
        MODELLED.put("rest COMPONENT", MessageComponent.class);
        MODELLED.put("rest LIST_COMPONENT", MessageComponent.class);
        MODELLED.put("rest EMBED", Embed.class);
        MODELLED.put("rest LIST_EMBED", Embed.class);
        MODELLED.put("rest EMOJI", Emoji.class);
        MODELLED.put("rest ENTITLEMENT", Entitlement.class);
        MODELLED.put("rest LIST_ENTITLEMENT", Entitlement.class);
        MODELLED.put("rest FORUM_TAG", ForumTag.class);
        MODELLED.put("rest GUILD", Guild.class);
        MODELLED.put("rest GUILD_MEMBER", Member.class);
        MODELLED.put("rest GUILD_SCHEDULED_EVENT", ScheduledEvent.class);
        MODELLED.put("rest LIST_GUILD_SCHEDULED_EVENT", ScheduledEvent.class);
        MODELLED.put("rest MESSAGE", Message.class);
        MODELLED.put("rest LIST_MESSAGE", Message.class);
        MODELLED.put("rest MESSAGE_SNAPSHOT", MessageSnapshot.class);
        MODELLED.put("rest REQ_MESSAGE", CreateMessage.class);
        MODELLED.put("rest PERMISSION_OVERWRITE", PermissionOverwrite.class);
        MODELLED.put("rest LIST_PERMISSION_OVERWRITE", PermissionOverwrite.class);
        MODELLED.put("rest POLL", Poll.class);
        MODELLED.put("rest POLL_CREATE_REQUEST", CreatePoll.class);
        MODELLED.put("rest LIST_PRESENCE", Presence.class);
        MODELLED.put("rest ROLE", Role.class);
        MODELLED.put("rest LIST_ROLE", Role.class);
        MODELLED.put("rest SESSION_START_LIMIT", SessionStartLimit.class);
        MODELLED.put("rest SOUNDBOARD_SOUND", SoundboardSound.class);
        MODELLED.put("rest LIST_SOUNDBOARD_SOUND", SoundboardSound.class);
        MODELLED.put("rest STAGE_INSTANCE", StageInstance.class);
        MODELLED.put("rest STICKER", Sticker.class);
        MODELLED.put("rest STICKER_ITEM", StickerItem.class);
        MODELLED.put("rest STICKER_PACK", StickerPack.class);
        MODELLED.put("rest TEAM", Team.class);
        MODELLED.put("rest TEAM_MEMBER", TeamMember.class);
        MODELLED.put("rest THREAD_MEMBER", ThreadMember.class);
        MODELLED.put("rest THREAD_METADATA", ThreadMetadata.class);
        MODELLED.put("rest USER", User.class);
        MODELLED.put("rest LIST_USER", User.class);
        MODELLED.put("rest VOICE_REGION", VoiceRegion.class);
        MODELLED.put("rest VOICE_STATE", VoiceState.class);
        addMore();
        MODELLED.put("rest INTERACTION_CALLBACK", InteractionCallback.class);
    }

    private static void addMore() {
        MODELLED.put("rest AUDIT_LOG", AuditLog.class);
        MODELLED.put("rest AUDIT_LOG_ENTRY", AuditLogEntry.class);
        MODELLED.put("gateway GUILD_AUDIT_LOG_ENTRY_CREATE", AuditLogEntry.class);
        MODELLED.put("rest AUTO_MODERATION_RULE", AutoModerationRule.class);
        MODELLED.put("gateway AUTO_MODERATION_RULE_CREATE", AutoModerationRule.class);
        MODELLED.put("gateway AUTO_MODERATION_RULE_UPDATE", AutoModerationRule.class);
        MODELLED.put("rest WEBHOOK", Webhook.class);
        MODELLED.put("rest INVITE", Invite.class);
        MODELLED.put("rest LIST_INVITE", Invite.class);
        MODELLED.put("rest SKU", Sku.class);
        MODELLED.put("rest SUBSCRIPTION", Subscription.class);
        MODELLED.put("rest FOLLOWED_CHANNEL", FollowedChannel.class);
        MODELLED.put("rest THREAD_LIST", ThreadList.class);
        MODELLED.put("rest GUILD_PREVIEW", GuildPreview.class);
        MODELLED.put("rest GUILD_WIDGET_SETTINGS", WidgetSettings.class);
        MODELLED.put("rest INTEGRATION", Integration.class);
        MODELLED.put("gateway INTEGRATION_CREATE", Integration.class);
        MODELLED.put("rest GUILD_ONBOARDING", Onboarding.class);
        MODELLED.put("rest BULK_BAN_RESPONSE", BulkBan.class);
        MODELLED.put("rest GUILD_SCHEDULED_EVENT_USER", ScheduledEventUser.class);
        MODELLED.put("rest INCIDENTS_DATA", IncidentsData.class);
        MODELLED.put("rest WELCOME_SCREEN", WelcomeScreen.class);
    }

    @AfterAll
    static void close() throws Exception {
        JSONB.close();
    }

    @TestFactory
    Stream<DynamicTest> everyPayloadSurvivesReadingAndWriting() {
        return modelled(Payload::isReal, PayloadsTest::survives);
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoPayloadIsRefusedWithItsPlace() {
        return modelled(payload -> !payload.isReal(), PayloadsTest::isRefused);
    }

    private static Stream<DynamicTest> modelled(Predicate<Payload> which, Consumer<Payload> law) {
        return Payloads.all()
                .filter(payload -> MODELLED.containsKey(payload.kind() + " " + payload.type()))
                .filter(which)
                .map(payload -> DynamicTest.dynamicTest(payload.file(), () -> law.accept(payload)));
    }

    private static void isRefused(Payload payload) {
        var type = MODELLED.get(payload.kind() + " " + payload.type());
        assertThat(payload.objects())
                .as(payload.file())
                .anySatisfy(object ->
                        assertThatExceptionOfType(DecodeException.class)
                                .isThrownBy(() -> Json.decode(JSONB, object.toString(), type))
                                .withMessageContaining(type.getSimpleName())
                                .withMessageContaining(": "));
    }

    private static void survives(Payload payload) {
        var type = MODELLED.get(payload.kind() + " " + payload.type());
        for (var object : payload.objects()) {
            var read = read(payload, object.toString(), type);
            var again = read(payload, Json.encode(JSONB, read), type);
            assertThat(again).as(payload.file()).isEqualTo(read);
        }
    }

    private static Object read(Payload payload, String json, Class<?> type) {
        try {
            return Json.decode(JSONB, json, type);
        } catch (DecodeException e) {
            throw new AssertionError(payload.file() + ": " + e.getMessage(), e);
        }
    }
}
