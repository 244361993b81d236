package hikari.api.text;

import java.util.Random;

/// Texts by chance, made of what markup is made of, so that almost-markup is common.
final class Texts {
    private static final String[] PIECES = {
        "<",
        "<@",
        "<@!",
        "<@&",
        "<#",
        "</",
        "<:",
        "<a:",
        "<t:",
        "<id:",
        ">",
        ">",
        ">",
        ":",
        ":",
        "1",
        "22",
        "007",
        "18446744073709551615",
        "18446744073709551616",
        "99999999999999999999",
        "123456789012345678901",
        "-",
        "8640000000000",
        "8640000000001",
        "@",
        "@everyone",
        "@here",
        "everyone",
        "`",
        "`",
        "``",
        "```",
        "````",
        "\\",
        "\\",
        "\n",
        " ",
        "R",
        "f",
        "S",
        "x",
        "a",
        "é",
        "ก",
        "का",
        "👍",
        "\ud83d",
        "a_b",
        "customize",
        "browse",
        "guide",
        "linked-roles",
        "https://discord.com/channels/",
        "http://ptb.discordapp.com/channels/",
        "HTTPS://Canary.",
        "discord.com",
        "/channels/",
        "/",
        "@me/",
        "h",
        "http",
        "ſ",
        "_",
        "'",
        "0",
        "name sub"
    };

    private static final String[] WHOLE = {
        "<@1>",
        "<@!2>",
        "<@&3>",
        "<#4>",
        "</foo bar:5>",
        "</a b c:6>",
        "<:e:7>",
        "<a:e:8>",
        "<t:9>",
        "<t:-9:R>",
        "<id:guide>",
        "<id:linked-roles:3>",
        "@everyone",
        "@here",
        "https://discord.com/channels/1/2/3",
        "https://canary.discord.com/channels/@me/2/3",
        "https://discord.com/channels/1/2"
    };

    private final Random random;

    Texts(long seed) {
        random = new Random(seed);
    }

    String text() {
        var text = new StringBuilder();
        var length = random.nextInt(14);
        for (int i = 0; i < length; i++) {
            text.append(random.nextInt(3) == 0 ? one(WHOLE) : one(PIECES));
        }
        if (random.nextInt(4) == 0 && !text.isEmpty()) {
            text.deleteCharAt(random.nextInt(text.length()));
        }
        return text.toString();
    }

    private String one(String[] of) {
        return of[random.nextInt(of.length)];
    }
}
