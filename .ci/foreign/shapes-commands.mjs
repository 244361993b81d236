// Commands as discord.js builds them; the same by the same names are in benchmarks/…/foreign.
import discord from "discordjs-14";

const {
  ApplicationCommandType, ApplicationIntegrationType, ChannelType, ContextMenuCommandBuilder, EntryPointCommandHandlerType,
  InteractionContextType, PermissionFlagsBits, SlashCommandBuilder, SlashCommandSubcommandBuilder, SlashCommandSubcommandGroupBuilder,
} = discord;
const NAMES = { de: "eins", "en-GB": "one" };
const TEXTS = { de: "Eins" };

const command = () => new SlashCommandBuilder().setName("c").setDescription("d");
const named = (builder, name = "o") => builder.setName(name).setDescription("d");
const sub = (name) => named(new SlashCommandSubcommandBuilder(), name);
const filled = () => sub("t").addUserOption((option) => named(option, "u").setRequired(true));
const group = (...subs) => subs.reduce((all, one) => all.addSubcommand(one), named(new SlashCommandSubcommandGroupBuilder(), "g"));
const menu = (name, type) => new ContextMenuCommandBuilder().setName(name).setType(type);

const options = () => ({
  "option string": command().addStringOption((option) => named(option)),
  "option integer": command().addIntegerOption((option) => named(option)),
  "option boolean": command().addBooleanOption((option) => named(option)),
  "option user": command().addUserOption((option) => named(option)),
  "option channel": command().addChannelOption((option) => named(option)),
  "option role": command().addRoleOption((option) => named(option)),
  "option mentionable": command().addMentionableOption((option) => named(option)),
  "option number": command().addNumberOption((option) => named(option)),
  "option attachment": command().addAttachmentOption((option) => named(option)),
  "options required first": command().addUserOption((option) => named(option, "a").setRequired(true))
    .addStringOption((option) => named(option, "b")),
  "option choices": command().addStringOption((option) => named(option).addChoices({ name: "A", value: "a" }, { name: "B", value: "b" })),
  "option choices localized": command().addIntegerOption((option) =>
    named(option).addChoices({ name: "A", name_localizations: NAMES, value: 1 })),
  "option number choices": command().addNumberOption((option) => named(option).addChoices({ name: "A", value: 1.5 })),
  "option lengths": command().addStringOption((option) => named(option).setMinLength(1).setMaxLength(6000)),
  "option range": command().addIntegerOption((option) => named(option).setMinValue(-5).setMaxValue(5)),
  "option number range": command().addNumberOption((option) => named(option).setMinValue(-0.5).setMaxValue(0.5)),
  "option autocomplete": command().addStringOption((option) => named(option).setAutocomplete(true)),
  "option channel types": command().addChannelOption((option) => named(option).addChannelTypes(ChannelType.GuildText, ChannelType.GuildForum)),
  "option localized": command().addStringOption((option) => named(option).setNameLocalizations(NAMES).setDescriptionLocalizations(TEXTS)),
});

export const commandShapes = () => Object.fromEntries(Object.entries({
  command: command(),
  ...options(),
  subcommand: command().addSubcommand(sub("s")),
  subcommands: command().addSubcommand(sub("s")).addSubcommand(filled()),
  group: command().addSubcommandGroup(group(sub("s"), filled())),
  "group beside subcommand": command().addSubcommand(sub("s")).addSubcommandGroup(group(filled())),
  "command localized": command().setNameLocalizations(NAMES).setDescriptionLocalizations(TEXTS),
  "command nsfw": command().setNSFW(true),
  "command permissions": command().setDefaultMemberPermissions(PermissionFlagsBits.ManageMessages | PermissionFlagsBits.BanMembers),
  "command for administrators": command().setDefaultMemberPermissions(0),
  "command contexts": command()
    .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall),
  "user command": menu("High Five", ApplicationCommandType.User),
  "message command": menu("Bookmark", ApplicationCommandType.Message),
  "user command localized": menu("High Five", ApplicationCommandType.User).setNameLocalizations({ de: "Gib fünf" }),
  // this version of discord.js has no builder for it, only the names of the values
  "entry point": { toJSON: () => ({
    name: "launch", description: "Starts it", type: ApplicationCommandType.PrimaryEntryPoint,
    handler: EntryPointCommandHandlerType.DiscordLaunchActivity,
  }) },
}).map(([name, builder]) => [name, builder.toJSON()]));
