// Components as discord.js builds them; the same by the same names are in benchmarks/…/foreign.
import discord from "discordjs-14";

const {
  ActionRowBuilder, ButtonBuilder, ButtonStyle, ChannelSelectMenuBuilder, ChannelType, CheckboxBuilder, CheckboxGroupBuilder,
  CheckboxGroupOptionBuilder, ContainerBuilder, FileBuilder, FileUploadBuilder, LabelBuilder, MediaGalleryBuilder, MediaGalleryItemBuilder,
  MentionableSelectMenuBuilder, ModalBuilder, RadioGroupBuilder, RadioGroupOptionBuilder, RoleSelectMenuBuilder, SectionBuilder,
  SeparatorBuilder, SeparatorSpacingSize, StringSelectMenuBuilder, StringSelectMenuOptionBuilder, TextDisplayBuilder, TextInputBuilder,
  TextInputStyle, ThumbnailBuilder, UserSelectMenuBuilder,
} = discord;
const ID = "1234567890123456789";
const URL = "https://example.org/a.png";

const built = (shapes) => Object.fromEntries(Object.entries(shapes).map(([name, builder]) => [name, builder.toJSON()]));
const button = (style, id = "a", label = "A") => new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(style);
const link = (label = "A") => new ButtonBuilder().setURL("https://example.org").setLabel(label).setStyle(ButtonStyle.Link);
const text = (content) => new TextDisplayBuilder().setContent(content);
const choice = (label, value) => new StringSelectMenuOptionBuilder().setLabel(label).setValue(value);
const menu = (id = "m") => new StringSelectMenuBuilder().setCustomId(id).addOptions(choice("A", "a"), choice("B", "b"));
const item = (url) => new MediaGalleryItemBuilder().setURL(url);
const gallery = (...items) => new MediaGalleryBuilder().addItems(...items);
const file = () => new FileBuilder().setURL("attachment://a.txt");
const separator = (divider, spacing) => new SeparatorBuilder().setDivider(divider).setSpacing(spacing);
const row = (...components) => new ActionRowBuilder().addComponents(...components);
const section = (...texts) => new SectionBuilder().addTextDisplayComponents(...texts.map(text));
const thumbnail = () => new ThumbnailBuilder().setURL(URL);

export const messageShapes = () => built({
  "button primary": button(ButtonStyle.Primary),
  "button secondary": button(ButtonStyle.Secondary),
  "button success": button(ButtonStyle.Success),
  "button danger": button(ButtonStyle.Danger),
  "button link": link(),
  "button premium": new ButtonBuilder().setSKUId(ID).setStyle(ButtonStyle.Premium),
  "button emoji": button(ButtonStyle.Primary).setEmoji({ name: "blob", id: ID }),
  "button emoji alone": new ButtonBuilder().setCustomId("a").setEmoji({ name: "🔥" }).setStyle(ButtonStyle.Success),
  "button disabled": button(ButtonStyle.Danger).setDisabled(true),
  "button id": button(ButtonStyle.Primary).setId(7),
  "string select": menu(),
  "string select full": new StringSelectMenuBuilder().setCustomId("m").setPlaceholder("choose").setMinValues(0).setMaxValues(2)
    .addOptions(choice("A", "a").setDescription("the first").setEmoji({ name: "🔥" }).setDefault(true), choice("B", "b")),
  "string select disabled": menu().setDisabled(true),
  "user select": new UserSelectMenuBuilder().setCustomId("m"),
  "user select default": new UserSelectMenuBuilder().setCustomId("m").addDefaultUsers(ID),
  "role select": new RoleSelectMenuBuilder().setCustomId("m").setPlaceholder("p").addDefaultRoles(ID),
  "mentionable select": new MentionableSelectMenuBuilder().setCustomId("m").setMaxValues(2).addDefaultUsers(ID).addDefaultRoles(ID),
  "channel select": new ChannelSelectMenuBuilder().setCustomId("m").addChannelTypes(ChannelType.GuildText, ChannelType.GuildVoice)
    .setMinValues(0).setMaxValues(25).addDefaultChannels(ID),
  text: text("# Hello"),
  "text id": text("t").setId(42),
  gallery: gallery(item(URL)),
  "gallery full": gallery(item(URL).setDescription("d").setSpoiler(true), item("attachment://b.png")),
  file: file(),
  "file spoiler": file().setSpoiler(true),
  "separator line": separator(true, SeparatorSpacingSize.Small),
  "separator wide line": separator(true, SeparatorSpacingSize.Large),
  "separator gap": separator(false, SeparatorSpacingSize.Small),
  "separator space": separator(false, SeparatorSpacingSize.Large),
  "row of one": row(button(ButtonStyle.Primary)),
  "row of five": row(button(ButtonStyle.Primary), button(ButtonStyle.Secondary, "b", "B"), button(ButtonStyle.Success, "c", "C"),
    button(ButtonStyle.Danger, "d", "D"), link("E")),
  "row of a menu": row(new UserSelectMenuBuilder().setCustomId("m")).setId(3),
  "section with button": section("one", "two", "three").setButtonAccessory(button(ButtonStyle.Primary)),
  "section with thumbnail": section("one").setThumbnailAccessory(thumbnail().setDescription("d").setSpoiler(true)),
  container: new ContainerBuilder().addTextDisplayComponents(text("t")),
  "container full": new ContainerBuilder().addTextDisplayComponents(text("t"))
    .addSectionComponents(section("s").setThumbnailAccessory(thumbnail())).addMediaGalleryComponents(gallery(item(URL)))
    .addSeparatorComponents(separator(true, SeparatorSpacingSize.Small)).addFileComponents(file())
    .addActionRowComponents(row(button(ButtonStyle.Primary))).setAccentColor(0xff8800).setSpoiler(true),
});

const label = () => new LabelBuilder().setLabel("L");
const input = (style = TextInputStyle.Short, id = "f") => new TextInputBuilder().setCustomId(id).setStyle(style);
const upload = (id = "f") => new FileUploadBuilder().setCustomId(id);
const radio = (name, value) => new RadioGroupOptionBuilder().setLabel(name).setValue(value);
const box = (name, value) => new CheckboxGroupOptionBuilder().setLabel(name).setValue(value);
const modal = () => new ModalBuilder().setCustomId("m").setTitle("T");

export const fieldShapes = () => built({
  "text input": label().setTextInputComponent(input()),
  "text input optional": label().setTextInputComponent(input().setRequired(false)),
  "text input full": label().setDescription("more").setTextInputComponent(
    input(TextInputStyle.Paragraph).setMinLength(1).setMaxLength(4000).setPlaceholder("p").setValue("v")),
  "file upload": label().setFileUploadComponent(upload()),
  "file upload full": label().setFileUploadComponent(
    upload().setMinValues(0).setMaxValues(10).setRequired(false).setFileTypes("image", ".pdf")),
  "field string select": label().setStringSelectMenuComponent(
    new StringSelectMenuBuilder().setCustomId("f").addOptions(choice("A", "a")).setMinValues(0).setRequired(false)),
  "field user select": label().setUserSelectMenuComponent(new UserSelectMenuBuilder().setCustomId("f").setMaxValues(3)),
  "field role select": label().setRoleSelectMenuComponent(new RoleSelectMenuBuilder().setCustomId("f").setRequired(false)),
  "field mentionable select": label().setMentionableSelectMenuComponent(new MentionableSelectMenuBuilder().setCustomId("f")),
  "field channel select": label().setChannelSelectMenuComponent(
    new ChannelSelectMenuBuilder().setCustomId("f").addChannelTypes(ChannelType.GuildAnnouncement)),
  "radio group": label().setRadioGroupComponent(new RadioGroupBuilder().setCustomId("f")
    .addOptions(radio("A", "a"), radio("B", "b").setDescription("d").setDefault(true))),
  "radio group optional": label().setRadioGroupComponent(
    new RadioGroupBuilder().setCustomId("f").addOptions(radio("A", "a"), radio("B", "b")).setRequired(false)),
  "checkbox group": label().setCheckboxGroupComponent(new CheckboxGroupBuilder().setCustomId("f").addOptions(box("A", "a"))),
  "checkbox group full": label().setCheckboxGroupComponent(new CheckboxGroupBuilder().setCustomId("f")
    .addOptions(box("A", "a"), box("B", "b").setDescription("d").setDefault(true)).setMinValues(0).setMaxValues(2).setRequired(false)),
  checkbox: label().setCheckboxComponent(new CheckboxBuilder().setCustomId("f")),
  "checkbox ticked": label().setCheckboxComponent(new CheckboxBuilder().setCustomId("f").setId(9).setDefault(true)),
  modal: modal().addLabelComponents(label().setTextInputComponent(input())),
  "modal full": modal().addTextDisplayComponents(text("first")).addLabelComponents(
    label().setTextInputComponent(input(TextInputStyle.Short, "a")),
    label().setFileUploadComponent(upload("b")),
    label().setCheckboxComponent(new CheckboxBuilder().setCustomId("c")),
    label().setUserSelectMenuComponent(new UserSelectMenuBuilder().setCustomId("d"))),
});
