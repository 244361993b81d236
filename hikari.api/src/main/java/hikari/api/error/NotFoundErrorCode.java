package hikari.api.error;

/// What the request names does not exist: codes 10001 to 19999. See [RestErrorCode].
///
/// @see "Discord documentation: Opcodes and Status Codes, JSON Error Codes"
public enum NotFoundErrorCode implements RestErrorCode.Known {
    /// Unknown account.
    UNKNOWN_ACCOUNT(10001),
    /// Unknown application.
    UNKNOWN_APPLICATION(10002),
    /// Unknown channel.
    UNKNOWN_CHANNEL(10003),
    /// Unknown guild.
    UNKNOWN_GUILD(10004),
    /// Unknown integration.
    UNKNOWN_INTEGRATION(10005),
    /// Unknown invite.
    UNKNOWN_INVITE(10006),
    /// Unknown member.
    UNKNOWN_MEMBER(10007),
    /// Unknown message.
    UNKNOWN_MESSAGE(10008),
    /// Unknown permission overwrite.
    UNKNOWN_PERMISSION_OVERWRITE(10009),
    /// Unknown provider.
    UNKNOWN_PROVIDER(10010),
    /// Unknown role.
    UNKNOWN_ROLE(10011),
    /// Unknown token.
    UNKNOWN_TOKEN(10012),
    /// Unknown user.
    UNKNOWN_USER(10013),
    /// Unknown emoji.
    UNKNOWN_EMOJI(10014),
    /// Unknown webhook.
    UNKNOWN_WEBHOOK(10015),
    /// Unknown webhook service.
    UNKNOWN_WEBHOOK_SERVICE(10016),
    /// Unknown session.
    UNKNOWN_SESSION(10020),
    /// Unknown Asset.
    UNKNOWN_ASSET(10021),
    /// Unknown ban.
    UNKNOWN_BAN(10026),
    /// Unknown SKU.
    UNKNOWN_SKU(10027),
    /// Unknown Store Listing.
    UNKNOWN_STORE_LISTING(10028),
    /// Unknown entitlement.
    UNKNOWN_ENTITLEMENT(10029),
    /// Unknown build.
    UNKNOWN_BUILD(10030),
    /// Unknown lobby.
    UNKNOWN_LOBBY(10031),
    /// Unknown branch.
    UNKNOWN_BRANCH(10032),
    /// Unknown store directory layout.
    UNKNOWN_STORE_DIRECTORY_LAYOUT(10033),
    /// Unknown redistributable.
    UNKNOWN_REDISTRIBUTABLE(10036),
    /// Unknown gift code.
    UNKNOWN_GIFT_CODE(10038),
    /// Unknown stream.
    UNKNOWN_STREAM(10049),
    /// Unknown premium server subscribe cooldown.
    UNKNOWN_BOOST_COOLDOWN(10050),
    /// Unknown guild template.
    UNKNOWN_GUILD_TEMPLATE(10057),
    /// Unknown discoverable server category.
    UNKNOWN_DISCOVERY_CATEGORY(10059),
    /// Unknown sticker.
    UNKNOWN_STICKER(10060),
    /// Unknown sticker pack.
    UNKNOWN_STICKER_PACK(10061),
    /// Unknown interaction.
    UNKNOWN_INTERACTION(10062),
    /// Unknown application command.
    UNKNOWN_APPLICATION_COMMAND(10063),
    /// Unknown voice state.
    UNKNOWN_VOICE_STATE(10065),
    /// Unknown application command permissions.
    UNKNOWN_COMMAND_PERMISSIONS(10066),
    /// Unknown Stage Instance.
    UNKNOWN_STAGE_INSTANCE(10067),
    /// Unknown Guild Member Verification Form.
    UNKNOWN_MEMBER_VERIFICATION_FORM(10068),
    /// Unknown Guild Welcome Screen.
    UNKNOWN_WELCOME_SCREEN(10069),
    /// Unknown Guild Scheduled Event.
    UNKNOWN_SCHEDULED_EVENT(10070),
    /// Unknown Guild Scheduled Event User.
    UNKNOWN_SCHEDULED_EVENT_USER(10071),
    /// Unknown Tag.
    UNKNOWN_TAG(10087),
    /// Unknown sound.
    UNKNOWN_SOUND(10097),
    /// The invite has no target users, so no job that takes them in.
    UNKNOWN_INVITE_TARGET_USERS_JOB(10124),
    /// The invite has no target users.
    UNKNOWN_INVITE_TARGET_USERS(10129);

    private final int code;

    NotFoundErrorCode(int code) {
        this.code = code;
    }

    @Override
    public Integer code() {
        return code;
    }

    /// {@return number and name, as in `10129 UNKNOWN_INVITE_TARGET_USERS`}
    @Override
    public String toString() {
        return code + " " + name();
    }
}
