package hikari.sandbox.voice;

import hikari.sandbox.VoiceFault;
import hikari.sandbox.VoiceTarget;
import java.util.List;

/// Whom a fault meets, and what it does to one client. Under the world's lock.
final class Sufferers {
    private final Admissions admissions;

    Sufferers(Admissions admissions) {
        this.admissions = admissions;
    }

    List<VoiceSession> sessions(VoiceTarget target) {
        return admissions.rooms().stream()
                .flatMap(room -> room.sessions().stream())
                .filter(session ->
                        switch (target) {
                            case VoiceTarget.Everyone _ -> true;
                            case VoiceTarget.Channel(long id) -> session.ticket().channelId() == id;
                            case VoiceTarget.User(long id) -> session.user() == id;
                        })
                .toList();
    }

    List<Room> rooms(VoiceTarget target) {
        return admissions.rooms().stream()
                .filter(room ->
                        switch (target) {
                            case VoiceTarget.Everyone _ -> true;
                            case VoiceTarget.Channel(long id) -> room.channelId() == id;
                            case VoiceTarget.User(long id) ->
                                    admissions.ticket(id, room.channelId()).isPresent();
                        })
                .toList();
    }

    static void suffer(VoiceHub hub, VoiceSession session, VoiceFault fault) {
        if (MediaFaults.takes(fault)) {
            session.media().faults().set(fault);
            return;
        }
        if (fault instanceof VoiceFault.Close(int code, var reason)
                && VoiceViolation.endsSession(code)) {
            hub.end(session, code, reason);
            return;
        }
        var socket = session.socket();
        if (socket == null) {
            return;
        }
        switch (fault) {
            case VoiceFault.Close(int code, var reason) -> socket.close(code, reason);
            case VoiceFault.Drop(var ending) -> socket.cut(ending);
            case VoiceFault.Silence _ -> socket.silence();
            case VoiceFault.NoAcks _ -> socket.mute();
            default -> throw new IllegalArgumentException("%s meets no client".formatted(fault));
        }
    }
}
