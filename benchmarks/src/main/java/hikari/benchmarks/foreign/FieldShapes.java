package hikari.benchmarks.foreign;

import hikari.api.channel.ChannelType;
import hikari.api.interaction.Modal;
import hikari.api.message.component.ChannelSelect;
import hikari.api.message.component.Checkbox;
import hikari.api.message.component.CheckboxGroup;
import hikari.api.message.component.FileUpload;
import hikari.api.message.component.GroupOption;
import hikari.api.message.component.Label;
import hikari.api.message.component.LabelComponent;
import hikari.api.message.component.MentionableSelect;
import hikari.api.message.component.RadioGroup;
import hikari.api.message.component.RoleSelect;
import hikari.api.message.component.StringSelect;
import hikari.api.message.component.TextDisplay;
import hikari.api.message.component.TextInput;
import hikari.api.message.component.UserSelect;
import java.util.Map;

/// Fields of modals, each under its label, and whole modals.
final class FieldShapes {
    private FieldShapes() {}

    static void addTo(Map<String, Object> shapes) {
        texts(shapes);
        menus(shapes);
        groups(shapes);
        modals(shapes);
    }

    private static Label label(LabelComponent field) {
        return Label.of("L", field);
    }

    private static void texts(Map<String, Object> shapes) {
        shapes.put("text input", label(TextInput.line("f").build()));
        shapes.put("text input optional", label(TextInput.line("f").optional().build()));
        shapes.put(
                "text input full",
                label(
                                TextInput.paragraph("f")
                                        .minLength(1)
                                        .maxLength(4000)
                                        .placeholder("p")
                                        .value("v")
                                        .build())
                        .withDescription("more"));
        shapes.put("file upload", label(FileUpload.builder("f").build()));
        shapes.put(
                "file upload full",
                label(
                        FileUpload.builder("f")
                                .minValues(0)
                                .maxValues(10)
                                .optional()
                                .fileType("image")
                                .fileType(".pdf")
                                .build()));
    }

    private static void menus(Map<String, Object> shapes) {
        shapes.put(
                "field string select",
                label(StringSelect.builder("f").option("A", "a").minValues(0).optional().build()));
        shapes.put("field user select", label(UserSelect.builder("f").maxValues(3).build()));
        shapes.put("field role select", label(RoleSelect.builder("f").optional().build()));
        shapes.put("field mentionable select", label(MentionableSelect.builder("f").build()));
        shapes.put(
                "field channel select",
                label(
                        ChannelSelect.builder("f")
                                .channelType(ChannelType.Known.GUILD_ANNOUNCEMENT)
                                .build()));
    }

    private static void groups(Map<String, Object> shapes) {
        var second = GroupOption.of("B", "b").description("d").chosen();
        shapes.put(
                "radio group",
                label(RadioGroup.builder("f").option("A", "a").option(second).build()));
        shapes.put(
                "radio group optional",
                label(
                        RadioGroup.builder("f")
                                .option("A", "a")
                                .option("B", "b")
                                .optional()
                                .build()));
        shapes.put("checkbox group", label(CheckboxGroup.builder("f").option("A", "a").build()));
        shapes.put(
                "checkbox group full",
                label(
                        CheckboxGroup.builder("f")
                                .option("A", "a")
                                .option(second)
                                .minValues(0)
                                .maxValues(2)
                                .optional()
                                .build()));
        shapes.put("checkbox", label(Checkbox.builder("f").build()));
        shapes.put("checkbox ticked", label(Checkbox.builder("f").id(9).chosen().build()));
    }

    private static void modals(Map<String, Object> shapes) {
        shapes.put("modal", Modal.of("m", "T", label(TextInput.line("f").build())));
        shapes.put(
                "modal full",
                Modal.of(
                        "m",
                        "T",
                        TextDisplay.of("first"),
                        label(TextInput.line("a").build()),
                        label(FileUpload.builder("b").build()),
                        label(Checkbox.builder("c").build()),
                        label(UserSelect.builder("d").build())));
    }
}
