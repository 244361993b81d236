package hikari.api.message.component;

import hikari.api.OpenEnum;
import java.util.Map;

/// The kind of a [MessageComponent].
///
/// @see "Discord documentation: Components, Component Reference, Component Types"
public sealed interface ComponentType extends OpenEnum<Integer> {

    /// {@return the value that Discord writes as this code}
    ///
    /// @param code the code, known or not
    static ComponentType of(int code) {
        var known = Known.BY_CODE.get(code);
        return known != null ? known : new Unknown(code);
    }

    /// The values that this version knows.
    enum Known implements ComponentType {
        /// [ActionRow]
        ACTION_ROW(1),
        /// [Button]
        BUTTON(2),
        /// [StringSelect]
        STRING_SELECT(3),
        /// [TextInput]
        TEXT_INPUT(4),
        /// [UserSelect]
        USER_SELECT(5),
        /// [RoleSelect]
        ROLE_SELECT(6),
        /// [MentionableSelect]
        MENTIONABLE_SELECT(7),
        /// [ChannelSelect]
        CHANNEL_SELECT(8),
        /// [Section]
        SECTION(9),
        /// [TextDisplay]
        TEXT_DISPLAY(10),
        /// [Thumbnail]
        THUMBNAIL(11),
        /// [MediaGallery]
        MEDIA_GALLERY(12),
        /// [FileComponent]
        FILE(13),
        /// [Separator]
        SEPARATOR(14),
        /// [Container]
        CONTAINER(17),
        /// [Label]
        LABEL(18),
        /// [FileUpload]
        FILE_UPLOAD(19),
        /// [RadioGroup]
        RADIO_GROUP(21),
        /// [CheckboxGroup]
        CHECKBOX_GROUP(22),
        /// [Checkbox]
        CHECKBOX(23);

        private static final Map<Integer, Known> BY_CODE = OpenEnum.byCode(values());

        private final int code;

        Known(int code) {
            this.code = code;
        }

        @Override
        public Integer code() {
            return code;
        }
    }

    /// A value that this version does not know.
    ///
    /// @param code the value as Discord wrote it
    record Unknown(Integer code) implements ComponentType {}
}
