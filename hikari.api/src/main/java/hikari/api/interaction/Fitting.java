package hikari.api.interaction;

/// Which responses fit which interactions.
final class Fitting {
    private Fitting() {}

    static boolean fits(Interaction interaction, InteractionResponse response) {
        return switch (interaction) {
            case PingInteraction ignored -> fitsPing(response);
            case AutocompleteInteraction ignored -> fitsAutocomplete(response);
            case CommandInteraction ignored ->
                    isMessage(response) || response instanceof ModalResponse;
            case ComponentInteraction ignored ->
                    isMessage(response) || isUpdate(response) || response instanceof ModalResponse;
            case ModalInteraction modal ->
                    isMessage(response) || modal.message().isPresent() && isUpdate(response);
            case UnknownInteraction ignored -> true;
        };
    }

    private static boolean fitsPing(InteractionResponse response) {
        return response instanceof Pong || response instanceof UnknownResponse;
    }

    private static boolean fitsAutocomplete(InteractionResponse response) {
        return response instanceof AutocompleteChoices || response instanceof UnknownResponse;
    }

    /// Whatever a user may see who did something.
    private static boolean isMessage(InteractionResponse response) {
        return switch (response) {
            case MessageResponse ignored -> true;
            case DeferredMessage ignored -> true;
            case PremiumRequired ignored -> true;
            case LaunchActivity ignored -> true;
            case UnknownResponse ignored -> true;
            default -> false;
        };
    }

    private static boolean isUpdate(InteractionResponse response) {
        return response instanceof UpdateMessage || response instanceof DeferredUpdate;
    }
}
