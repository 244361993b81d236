package hikari.api.automoderation;

import hikari.api.OpenEnum;
import java.util.Map;

/// What sets a rule off.
///
/// @see "Discord documentation: Resources, Auto Moderation, Trigger Types"
public sealed interface TriggerType extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static TriggerType of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements TriggerType {
        /// words of the guild's own
        KEYWORD(1, 6),
        /// what looks like spam
        SPAM(3, 1),
        /// words of Discord's lists
        KEYWORD_PRESET(4, 1),
        /// too many mentions
        MENTION_SPAM(5, 1),
        /// words in a member's profile
        MEMBER_PROFILE(6, 1);

        private static final Map<Integer, Known> BY_CODE = OpenEnum.byCode(values());

        private final int code;
        private final int maxPerGuild;

        Known(int code, int maxPerGuild) {
            this.code = code;
            this.maxPerGuild = maxPerGuild;
        }

        /// {@return how many rules of this trigger a guild can have}
        public int maxPerGuild() {
            return maxPerGuild;
        }

        @Override
        public Integer code() {
            return code;
        }
    }

    /// A value that this version does not know.
    ///
    /// @param code the value as Discord wrote it
    record Unknown(Integer code) implements TriggerType {}
}
