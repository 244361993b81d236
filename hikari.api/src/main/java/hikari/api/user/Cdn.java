package hikari.api.user;

/// Addresses of pictures.
final class Cdn {
    private static final String ROOT = "https://cdn.discordapp.com/";

    private Cdn() {}

    static String image(String folder, String hash) {
        return ROOT + folder + "/" + hash + (hash.startsWith("a_") ? ".gif" : ".png");
    }
}
