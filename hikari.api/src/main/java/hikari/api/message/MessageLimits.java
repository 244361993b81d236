package hikari.api.message;

import hikari.api.Settable;
import hikari.api.limit.Limits;
import java.util.ArrayList;
import java.util.List;

/// What new and edited messages have in common.
final class MessageLimits {
    private MessageLimits() {}

    static List<Embed> embeds(List<Embed> embeds) {
        Limits.range(
                "embeds (characters in all)",
                embeds.stream().mapToInt(Embed::length).sum(),
                0,
                6000);
        return Limits.size("embeds", List.copyOf(embeds), 0, 10);
    }

    static Settable<List<AttachmentRequest>> attachments(
            Settable<List<AttachmentRequest>> kept, List<Upload> uploads) {
        if (uploads.isEmpty()) {
            return kept;
        }
        var all = new ArrayList<>(kept.value().orElse(List.of()));
        for (int number = 0; number < uploads.size(); number++) {
            all.add(AttachmentRequest.of(number, uploads.get(number)));
        }
        return Settable.of(List.copyOf(all));
    }
}
